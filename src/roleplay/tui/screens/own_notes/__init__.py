"""Your own notes: pasted, looked at one by one, and practised."""
