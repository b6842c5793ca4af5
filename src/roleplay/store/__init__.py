"""What is kept: sessions and their trees of turns, committed before anything is shown."""
