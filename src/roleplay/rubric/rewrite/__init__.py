"""Something to try in place of a question: an open one that keeps its matter and its words (rubric 6.4)."""

from roleplay.rubric.rewrite.attempt import suggestion

__all__ = ["suggestion"]
