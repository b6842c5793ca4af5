"""What a conversation is worth: one file a measure, no number without the findings that made it."""
