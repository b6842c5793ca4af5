"""Role reversal (rubric 7): the trainee is the teacher, and meets both ways of being coached."""
