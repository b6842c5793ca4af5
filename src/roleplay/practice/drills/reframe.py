"""Reframe: a leading or a deficit line, said again; it is heard at once."""

from roleplay.language.match import Cues
from roleplay.practice.drills.drill import Check, Drill, Feedback, Item
from roleplay.practice.drills.heard import TELLING, frames, name_of, quoted, reason_for, spoils
from roleplay.practice.drills.library import Library
from roleplay.practice.drills.rows import Row, rows
from roleplay.rubric.coder import code_turn
from roleplay.rubric.codes import Coding, Frame, Question
from roleplay.rubric.ground import Fact, Ground
from roleplay.settings.catalogue import say

_SAID_PLAINLY = ("GROWTH", "HEAVY", "STRENGTH", "BRIDGE", "IMPACT")


def ground_of(row: Row) -> Ground:
    """What is on the table: the one fact that a watcher wrote down."""
    keep = Cues.of(row["keep"])
    return Ground(facts=(Fact("seen", row["seen"], "growth", keep),), growth=keep)


def _kinds(_: Library) -> tuple[str, ...]:
    return tuple(dict.fromkeys(row["is"] for row in rows("reframe")))


def _items(kind: str, _: Library) -> tuple[Item, ...]:
    return tuple(
        Item(
            id=row["text"],
            kind=kind,
            lines=(say("drills.reframe.seen", seen=row["seen"]),),
            line=row["text"],
            row=row,
        )
        for row in rows("reframe")
        if row["is"] == kind
    )


def _hear(item: Item, answer: str) -> Feedback:
    row = item.row
    coding = code_turn(answer, ground_of(row))
    blamed = spoils(coding)
    opened, kept = _opens(coding, row), bool(Cues.of(row["keep"]).found(answer))
    checks = (
        Check(opened, say("drills.reframe.open")),
        Check(blamed is None, say("drills.reframe.clear")),
        Check(kept, say("drills.reframe.kept")),
    )
    if blamed is not None:
        return Feedback(
            right=False,
            heard=say(f"drills.reframe.{_kind_of(blamed)}"),
            checks=checks,
            deciding=quoted(coding, blamed),
            reason=reason_for(blamed),
            attempt=blamed.suggestion or "",
            way=row["way"],
            label=name_of(blamed),
        )
    if not opened:
        label = coding.headline or ""
        heard, tried = say("drills.reframe.not-open"), say("drills.reframe.try-open")
        return Feedback(False, heard, checks, attempt=tried, way=row["way"], label=label)
    if not kept:
        heard, tried = say("drills.reframe.lost"), say("drills.reframe.try-kept", seen=row["seen"])
        return Feedback(False, heard, checks, attempt=tried, way=row["way"])
    key = "right-open" if coding.form == "open" else "right-plain"
    words, reason = _deciding(coding)
    return Feedback(True, say(f"drills.reframe.{key}"), checks, words, reason, label=coding.headline or "")


def _kind_of(part: Question | Frame) -> str:
    if isinstance(part, Question):
        return "leads"
    return "tells" if part.label in TELLING else "blames"


def _opens(coding: Coding, row: Row) -> bool:
    """A leading question becomes an open one; a verdict may also become something said plainly."""
    return coding.form == "open" or (
        not row["is"].startswith("LEADING") and coding.form == "none" and coding.has(*_SAID_PLAINLY)
    )


def _deciding(coding: Coding) -> tuple[tuple[str, ...], str]:
    asked = next((q for q in coding.questions if q.counted and q.family == "open"), None)
    if asked is not None:
        return (" ".join(coding.text[asked.start : asked.end].split()),), reason_for(asked)
    part = frames(coding, *_SAID_PLAINLY)[0]
    return quoted(coding, part), reason_for(part)


REFRAME = Drill("reframe", minutes=5, length=6, tries=2, kinds=_kinds, items=_items, hear=_hear)
