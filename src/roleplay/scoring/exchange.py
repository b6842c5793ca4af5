"""What scoring reads: a coach turn as it was coded, and the marks of the words that answered it."""

from dataclasses import dataclass

from roleplay.rubric.codes import Coding


@dataclass(frozen=True, slots=True)
class Exchange:
    """A coach turn and the teacher's answer; practice and real talk are measured by the same two sides."""

    said: str
    coding: Coding
    reply: str
    marks: frozenset[str]


@dataclass(frozen=True, slots=True)
class FirstWords:
    """What the teacher said before the coach's first turn; empty when the coach began."""

    text: str = ""
    marks: frozenset[str] = frozenset()
