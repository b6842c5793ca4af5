"""A scenario as a picture: topics, what unlocks what, events, and gaps."""
