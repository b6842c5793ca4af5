"""Everything worth telling the author of a scenario or a bank: one file a kind of finding."""
