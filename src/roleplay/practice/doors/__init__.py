"""Two doors: one lesson talked about twice, by finding faults and from what worked (rubric 5, SC-01)."""
