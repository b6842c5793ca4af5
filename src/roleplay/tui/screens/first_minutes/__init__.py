"""The first ten minutes of a newcomer (rubric 5.5)."""
