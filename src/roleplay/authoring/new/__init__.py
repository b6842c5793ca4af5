"""`roleplay scenario new`: from a facilitator's answers to a scenario that plays."""
