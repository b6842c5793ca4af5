"""Playing the same lines again each time a scenario is saved, and telling what changed."""
