"""Drills on the screen: the list with what is due, and one drill being done."""
