"""The marks of a turn one by one, in words, and how a line says that the trainee hears one differently."""

from collections.abc import Iterable
from dataclasses import dataclass

from roleplay.report.marks import words_of
from roleplay.report.quoting import one_line, shortened
from roleplay.rubric.codes import Coding, Frame, Question
from roleplay.rubric.disputed import STACK, Marking, markings
from roleplay.settings.catalogue import say


@dataclass(frozen=True, slots=True)
class Listed:
    """One mark: its name in words, and the coach's words it stands on ("" when it is of the whole turn)."""

    marking: Marking
    words: str
    quoted: str


def listed(coding: Coding) -> tuple[Listed, ...]:
    """The marks of a turn in the order of its words, those of the whole turn last."""
    return tuple(named(coding, marking) for marking in markings(coding))


def differing(mark: str, names: Iterable[str]) -> str:
    """The mark beside a line, with what the trainee hears differently said behind it.

    `names` are the disputed marks in words, each named unless one is all that stands there.
    """
    disputed = tuple(dict.fromkeys(names))
    if disputed == (mark,):
        return f"{mark} · {say('report.differs.it')}"
    return " · ".join((mark, *(say("report.differs.one", name=name) for name in disputed)))


def called(wanted: str) -> str:
    """What the trainee calls a mark, "" where they left it open."""
    return say("report.differs.called", wanted=wanted) if wanted else ""


def named(coding: Coding, marking: Marking) -> Listed:
    """One mark of a turn in words."""
    parts: tuple[Question | Frame, ...] = (*coding.questions, *coding.frames)
    for part in parts:
        if Marking.of(part) == marking:
            quoted = shortened(one_line(coding.text[part.start : part.end]))
            return Listed(marking, words_of(coding, part), quoted)
    name = "stacked" if marking.label == STACK else marking.label
    return Listed(marking, say(f"report.mark.{name}"), "")
