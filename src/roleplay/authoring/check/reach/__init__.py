"""Lines that can never be said, one reason a file; `reaches.py` follows `told` from line to line."""
