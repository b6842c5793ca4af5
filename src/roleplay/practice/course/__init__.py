"""The course: every conversation in an order that builds, and what comes next (rubric 5.5)."""
