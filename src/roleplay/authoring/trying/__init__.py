"""Playing a scenario with everything its author wants to see below each reply."""
