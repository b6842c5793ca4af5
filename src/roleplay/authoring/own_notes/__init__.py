"""A trainee's own notes: looked at word by word, and made into a conversation (rubric 5, SC-18)."""
