"""What a turn does to the teacher: moves, state, understanding, her reply, her epilogue."""
