"""Drills, two to five minutes each: one skill, heard at once, spaced by what this trainee gets wrong."""
