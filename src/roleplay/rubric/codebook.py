"""The code book: every code, modifier, pattern and mark as one kind of entry, for reading."""

from collections.abc import Iterator
from difflib import get_close_matches
from functools import cache
from typing import Literal, NamedTuple

from roleplay.rubric.framing import FRAME_CODES
from roleplay.rubric.framing.frame_code import FrameCode
from roleplay.rubric.lineage import lineage
from roleplay.rubric.modifiers import MODIFIERS, PATTERNS, Flag
from roleplay.rubric.questions import QUESTION_CODES
from roleplay.rubric.questions.code import QuestionCode
from roleplay.rubric.teacher import MARK_CODES
from roleplay.rubric.teacher.mark_code import MarkCode

Group = Literal["open", "closed", "leading", "none", "framing", "modifier", "pattern", "mark"]
GROUPS: tuple[Group, ...] = (
    "open", "closed", "leading", "none", "framing", "modifier", "pattern", "mark",
)  # fmt: skip


class Line(NamedTuple):
    """An example line with what the other had said before it, empty when nothing."""

    text: str
    before: str = ""


class Entry(NamedTuple):
    """One code explained.

    `why` is told of a line that carries the code, `litmus` the test that such a line fails or passes,
    `attempt` what could be said in its place; each empty where there is none. `severity` is 1 to 3 of a
    leading question, else 0. `heard` are lines with the code, `left` lines that only look like it.
    """

    label: str
    group: Group
    definition: str
    source: str
    why: str = ""
    litmus: str = ""
    attempt: str = ""
    severity: int = 0
    heard: tuple[Line, ...] = ()
    left: tuple[Line, ...] = ()
    lineage: tuple[str, ...] = ()


@cache
def codebook() -> tuple[Entry, ...]:
    """All entries, a group after the other, each group in the order of its own list."""
    return tuple(sorted(_entries(), key=lambda entry: GROUPS.index(entry.group)))


def look_up(name: str) -> Entry | tuple[str, ...]:
    """The entry of that name, or the labels nearest to it when there is none.

    Capitals and a level do not matter, and the family may be left out: `tag`, `strength:s3`.
    """
    wanted = name.strip().upper()
    labels = {entry.label.upper(): entry for entry in reversed(codebook())}
    short = {label.rpartition(":")[2]: entry for label, entry in labels.items()}
    found = labels.get(wanted) or short.get(wanted) or labels.get(wanted.partition(":")[0])
    if found is not None:
        return found
    near = get_close_matches(wanted, [*labels, *short], n=3, cutoff=0.5)
    return tuple(dict.fromkeys((labels.get(label) or short[label]).label for label in near))


def _entries() -> Iterator[Entry]:
    yield from (_question(code) for code in QUESTION_CODES)
    yield from (_frame(code) for code in sorted(FRAME_CODES, key=lambda code: code.label))
    yield from (_flag(flag, "modifier") for flag in MODIFIERS)
    yield from (_flag(flag, "pattern") for flag in PATTERNS)
    yield from (_mark(code) for code in MARK_CODES)


def _question(code: QuestionCode) -> Entry:
    return Entry(
        label=code.label,
        group=code.family,
        definition=code.definition,
        source=code.source,
        why=_told(code.why),
        litmus=code.litmus,
        attempt=(code.suggest_plain or "") if code.family != "open" else "",
        severity=code.severity,
        heard=tuple(Line(one.text, one.before or "") for one in code.find_these),
        left=tuple(Line(one.text, one.before or "") for one in code.leave_these),
        lineage=lineage(code.label),
    )


def _frame(code: FrameCode) -> Entry:
    return Entry(
        label=code.label,
        group="framing",
        definition=code.definition,
        source=code.source,
        why=_told(code.why),
        attempt=code.suggest or "",
        heard=tuple(Line(one.coach, one.teacher_before or "") for one in code.finds),
        left=tuple(Line(one.coach, one.teacher_before or "") for one in code.leaves),
        lineage=lineage(code.label),
    )


def _flag(flag: Flag, group: Group) -> Entry:
    return Entry(flag.label, group, flag.definition, flag.source, flag.why, lineage=lineage(flag.label))


def _mark(code: MarkCode) -> Entry:
    return Entry(
        label=code.label,
        group="mark",
        definition=code.definition,
        source=code.source,
        heard=tuple(Line(one.text, one.to) for one in code.finds),
        left=tuple(Line(one.text, one.to) for one in code.leaves),
    )


def _told(why: str) -> str:
    """The reason without the words of one line: "It names something worth keeping: …"."""
    return why.replace("“{words}”", "…").replace("{words}", "…")
