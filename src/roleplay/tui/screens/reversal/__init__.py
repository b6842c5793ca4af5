"""Role reversal on the screen: before, in the chair, reading instead, and looking back."""
