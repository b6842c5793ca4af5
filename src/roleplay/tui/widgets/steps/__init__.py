"""The five steps of a debrief, one a file."""
