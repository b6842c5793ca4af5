"""The ground: what is already on the table when a coach speaks (rubric 1.0.5).

A question leads only against this. The value is frozen; each utterance gives a new one. The coach's own
claims are no ground, facts of the notes are.
"""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, NamedTuple

from roleplay.language.match import Cues
from roleplay.language.stems import stems

if TYPE_CHECKING:
    from roleplay.rubric.codes import Coding

PERMISSION_LASTS = 2  # coach turns after it was granted, rubric 1.0.5 (DESIGN)
Permission = Literal["none", "asked", "granted"]
_NO_CUES = Cues()


class Fact(NamedTuple):
    """One observation note: its id, its words, its kind and the cues that recognise it."""

    id: str
    text: str
    kind: Literal["bright", "growth", "neutral"]
    cues: Cues = _NO_CUES


class Heard(NamedTuple):
    """One utterance of the conversation so far; `coding` is None for the teacher's."""

    speaker: Literal["coach", "teacher"]
    text: str
    stems: frozenset[str]
    marks: frozenset[str] = frozenset()
    coding: "Coding | None" = None


@dataclass(frozen=True, slots=True)
class Ground:
    """Facts of the notes, cues of the growth area, and everything said so far, oldest first."""

    facts: tuple[Fact, ...] = ()
    growth: Cues = _NO_CUES
    heard: tuple[Heard, ...] = ()

    def coach_said(self, coding: "Coding") -> "Ground":
        """The ground after a coach turn."""
        said = Heard("coach", coding.text, stems(coding.text), coding=coding)
        return replace(self, heard=(*self.heard, said))

    def teacher_said(self, text: str, marks: frozenset[str] = frozenset()) -> "Ground":
        """The ground after the teacher's words, with the marks they carry."""
        return replace(self, heard=(*self.heard, Heard("teacher", text, stems(text), marks)))

    @property
    def last_teacher(self) -> Heard | None:
        """The teacher's last turn, None before she has spoken."""
        return next((h for h in reversed(self.heard) if h.speaker == "teacher"), None)

    @property
    def teacher_turns(self) -> tuple[Heard, ...]:
        """All the teacher's turns, oldest first."""
        return tuple(h for h in self.heard if h.speaker == "teacher")

    @property
    def coach_turns(self) -> tuple[Heard, ...]:
        """All the coach's turns before this one, oldest first."""
        return tuple(h for h in self.heard if h.speaker == "coach")

    @property
    def teacher_stems(self) -> frozenset[str]:
        """Every content stem the teacher has used so far."""
        return frozenset().union(*(h.stems for h in self.heard if h.speaker == "teacher"))
