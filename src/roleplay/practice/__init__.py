"""A practice round: one turn, the conversation, the session that keeps it."""
