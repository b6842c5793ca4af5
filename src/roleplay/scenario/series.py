"""A later visit of a series, once it is known how the visit before ended (rubric 4.4)."""

from dataclasses import replace
from typing import TypeVar, get_args

from roleplay.language.match import Cues
from roleplay.scenario.model import Note, Scenario, Topic
from roleplay.scenario.vocabulary import LAST_VISIT, Commitment, Last

Conditional = TypeVar("Conditional", Note, Topic)


def after(scenario: Scenario, last: frozenset[Last], became: str = "") -> Scenario:
    """The scenario with the notes, topics and lines that belong to this ending of the visit before.

    `became` is the epilogue of that visit, when it was played: it is the first of the notes then, neutral,
    and shares the topic `last-visit`, if the author has written one.
    """
    notes, topics = _of(scenario.notes, last), _of(scenario.topics, last)
    if became:
        cues = next((topic.cues for topic in topics if topic.id == LAST_VISIT), Cues())
        notes = (Note(LAST_VISIT, became, "neutral", cues), *notes)
        topics = (Topic(LAST_VISIT, cues), *(topic for topic in topics if topic.id != LAST_VISIT))
    return replace(
        scenario,
        notes=notes,
        topics=topics,
        lines=tuple(line for line in scenario.lines if _fits(line.when.last, last)),
        last=last,
    )


def endings(scenario: Scenario) -> tuple[Scenario, ...]:
    """The scenario after each way the visit before may have ended; a first visit as it is, once."""
    if not scenario.later:
        return (scenario,)
    return tuple(after(scenario, frozenset({last})) for last in get_args(Commitment))


def before(scenario: Scenario) -> tuple[str, ...]:
    """What a briefing tells first of a later visit: what came of the last one, and what happened since."""
    became = tuple(note.text for note in scenario.notes if note.id == LAST_VISIT)
    return (*became, scenario.since.text) if scenario.since else became


def due(asked: frozenset[Last], last: frozenset[Last] | None) -> int:
    """How much something is due after this ending: 2 for what has stayed unspoken, 1 for the ending, 0."""
    held = asked & (last or frozenset())
    return 2 if "unspoken" in held else 1 if held else 0


def _of(parts: tuple[Conditional, ...], last: frozenset[Last]) -> tuple[Conditional, ...]:
    return tuple(part for part in parts if _fits(part.last, last))


def _fits(asked: frozenset[Last], last: frozenset[Last]) -> bool:
    return not asked or bool(asked & last)
