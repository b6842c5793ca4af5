"""Packs: scenarios in one file to give away, and what somebody else gave, checked before it is taken."""
