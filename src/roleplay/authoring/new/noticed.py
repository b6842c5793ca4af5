"""What was observed: the notes, what else may come up, the growth area, and what is kept back."""

from collections.abc import Iterator

from roleplay.authoring.new.cueing import cues_of
from roleplay.authoring.new.naming import free
from roleplay.authoring.new.seen import CONCERN, Seen
from roleplay.authoring.new.told import Told
from roleplay.authoring.new.yaml_text import block, comment, entry, opening, value
from roleplay.settings.catalogue import say

_ADDED = "wanted"
"""The name of a topic for the growth area, where no note is about it."""


def parts(told: Told) -> Iterator[list[str]]:
    """The parts of the file between the person and the lines."""
    yield _notes(told)
    yield comment(say("authoring.new.file.topics")) if _topics(told) else _added_topic(told)
    yield _growth(told)
    yield _secret(told)


def _notes(told: Told) -> list[str]:
    found = [*comment(say("authoring.new.file.notes")), opening("notes")]
    for note in told.notes:
        found.extend(_note(note))
    return found


def _note(note: Seen) -> Iterator[str]:
    yield opening(note.id, 1)
    if note.at:
        yield value("at", f'"{note.at}"', 2)
    yield value("kind", note.kind, 2)
    yield from block("text", (note.text,), 2, say("authoring.new.mark") if note.waits else "")
    yield from block("cues", (", ".join(note.cues),), 2)


def _topics(told: Told) -> list[str]:
    """The notes of the growth area."""
    return [note.id for note in told.notes if note.kind == "growth"]


def _added_topic(told: Told) -> list[str]:
    """A topic of its own for the growth area, which no note is about."""
    cues = ", ".join(_goal_cues(told))
    return [opening("topics"), opening(_added_name(told), 1), *block("cues", (cues,), 2)]


def _added_name(told: Told) -> str:
    return free(_ADDED, [note.id for note in told.notes])


def _growth(told: Told) -> list[str]:
    return [
        *comment(say("authoring.new.file.growth")),
        opening("growth"),
        value("topics", " ".join(_topics(told) or [_added_name(told)]), 1),
        entry("goal", told.line("goal"), 1, told.remark("goal")),
        *block("cues", (", ".join(_goal_cues(told)),), 1),
    ]


def _goal_cues(told: Told) -> tuple[str, ...]:
    goal = told.line("goal")
    elsewhere = [note.text for note in told.notes if note.kind != "growth"]
    whole = goal.replace(",", " ").strip() or say("authoring.new.stand.growth-cues")
    return cues_of(goal, elsewhere, alone=False) or cues_of(goal, elsewhere) or (whole,)


def _secret(told: Told) -> list[str]:
    if "carries" not in told.answers:
        return comment(say("authoring.new.file.no-secret", called=told.called))
    elsewhere = [*(note.text for note in told.notes), told.line("goal"), told.line("name")]
    cues = cues_of(told.line("carries"), elsewhere)
    return [
        *comment(say("authoring.new.file.secret")),
        opening("secret"),
        opening(CONCERN, 1),
        value("band", "open", 2),
        value("from-turn", 6, 2),
        value("strength", "S1", 2),
        *(block("cues", (", ".join(cues),), 2) if cues else []),
    ]
