"""A framing code as one value: what it is, why it matters, how it is heard, and examples both ways."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple

from roleplay.rubric.codes import Frame
from roleplay.rubric.framing.sense.moment import Moment

Hear = Callable[[Moment], Iterable[Frame]]


class Example(NamedTuple):
    """A coach turn that a code must find or leave alone.

    `says` holds the words of the frame's span when it has to be checked, None else. `teacher_before` are
    her words just before, `marks` what they carry; `coach_before` what the coach said ahead of that.
    `growth`: cues of the growth topic; `notes`: observation notes as (id, kind, text).
    """

    coach: str
    level: str | None = None
    says: str | None = None
    teacher_before: str | None = None
    marks: tuple[str, ...] = ()
    coach_before: str | None = None
    growth: str = ""
    notes: tuple[tuple[str, Literal["bright", "growth", "neutral"], str], ...] = ()
    expect: tuple[tuple[str, object], ...] = ()  # further attributes of the frame and their values


class FrameCode(NamedTuple):
    """One framing code of the rubric.

    `why` is one plain sentence with {words}, the deciding words; `suggest` something to try, None for a
    move that needs nothing else. `classes` are the word classes that can trigger it: it runs only on
    sentences that hold one of them, on all when empty. `late` codes run after all others have heard the
    whole turn. `told` holds another reason and another thing to try for a level, or for whom it is about.
    """

    label: str
    definition: str
    source: str
    why: str
    hear: Hear
    suggest: str | None = None
    told: Mapping[str, tuple[str, str | None]] = MappingProxyType({})
    classes: frozenset[str] = frozenset()
    late: bool = False
    finds: tuple[Example, ...] = ()
    leaves: tuple[Example, ...] = ()
