"""Paths, the clock, and the catalogue of every string the program shows."""
