"""For those who write scenarios: automatic coaches that talk with a teacher, and what came of it."""
