"""What a line asks for, one criterion at a time, and whether a moment meets it.

This only reports. What may be said is decided in `candidates.py`; whatever that lets through meets every
criterion here that is needed.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from roleplay.persona.grades import INVITES
from roleplay.persona.moment import Moment
from roleplay.scenario.model import Line, When

Name = Literal[
    "topic", "aim", "move", "band", "told", "untold", "from-turn", "to-turn", "growth", "commitment", "asked",
    "stirred",
]  # fmt: skip

# Aims under which lines stand in when nothing is written for a question.
STAND_IN: Final = frozenset({"no-answer", "yes-no", "yes-no-did", "yes-no-could"})
_FURTHER_ON: Final = frozenset({"working", "open"})
_ONLY_COUNTS: Final = frozenset({"topic", "aim", "move"})  # for an event these only count


@dataclass(frozen=True, slots=True)
class Criterion:
    """One key of a line's `when`: the words the file has, those the moment has, and whether they meet.

    `needed` is false where the criterion only counts, as the topic of an event does. `guarded`: the band is
    missed, and the guarded words stand in.
    """

    name: Name
    wanted: tuple[str, ...]
    now: tuple[str, ...]
    met: bool
    needed: bool = True
    guarded: bool = False


def criteria(line: Line, moment: Moment) -> tuple[Criterion, ...]:
    """Every criterion the line has, in the order of the reference; none for a line that fits anything."""
    found = (*_of_the_turn(line, moment), *_of_her(line, moment), *_of_the_talk(line.when, moment))
    if line.occasion is None:
        return found
    return tuple(
        Criterion(c.name, c.wanted, c.now, c.met, c.name not in _ONLY_COUNTS, c.guarded) for c in found
    )


def missed(line: Line, moment: Moment) -> tuple[Criterion, ...]:
    """The criteria that keep the line from being said now."""
    return tuple(c for c in criteria(line, moment) if c.needed and not c.met and not c.guarded)


def _of_the_turn(line: Line, moment: Moment) -> Iterator[Criterion]:
    when, asked = line.when, moment.asked
    if when.topics:
        topics = tuple(dict.fromkeys(t for t in (asked.topic, *asked.topics) if t))
        yield Criterion("topic", _words(when.topics), topics, _meets_topic(line, moment))
    if when.aims:
        aims = tuple(dict.fromkeys(aim for aim in (asked.kind, asked.aim, *asked.also) if aim))
        met = not when.aims.isdisjoint(aims) or bool(when.aims & STAND_IN)
        yield Criterion("aim", _words(when.aims), aims, met)
    if when.moves:
        met = not when.moves.isdisjoint(moment.rows)
        yield Criterion("move", _words(when.moves), _words(moment.rows), met)


def _of_her(line: Line, moment: Moment) -> Iterator[Criterion]:
    when, memory, band = line.when, moment.memory, moment.felt.band
    if when.bands:
        met = band in when.bands
        thin = moment.guarded or (band == "polite" and when.bands <= _FURTHER_ON)
        guarded = not met and bool(line.guarded) and thin
        yield Criterion("band", _words(when.bands), (band,), met, guarded=guarded)
    if when.growth is not None:
        now = "named" if memory.growth_named else "unnamed"
        yield Criterion("growth", (when.growth,), (now,), when.growth == now)
    if when.commitment:
        met = memory.commitment in when.commitment
        yield Criterion("commitment", _words(when.commitment), (memory.commitment,), met)
    if when.stirred is not None:
        wanted, now = ("yes" if stirred else "no" for stirred in (when.stirred, memory.stirred))
        yield Criterion("stirred", (wanted,), (now,), wanted == now)


def _of_the_talk(when: When, moment: Moment) -> Iterator[Criterion]:
    turn, again, said = moment.memory.turn, moment.asked.again, moment.said.keys()
    if when.told:
        yield Criterion("told", _words(when.told), _words(when.told & said), when.told <= said)
    if when.untold:
        spoken = when.untold & said
        yield Criterion("untold", _words(when.untold), _words(spoken), not spoken)
    if when.from_turn > 1:
        yield Criterion("from-turn", (str(when.from_turn),), (str(turn),), turn >= when.from_turn)
    if when.to_turn is not None:
        yield Criterion("to-turn", (str(when.to_turn),), (str(turn),), turn <= when.to_turn)
    if when.asked:
        yield Criterion("asked", (str(when.asked),), (str(again),), again >= when.asked)


def _meets_topic(line: Line, moment: Moment) -> bool:
    asked, meets = moment.asked, moment.index.meets[line.id]
    if asked.topic is not None:
        touched = not asked.question and any(topic in meets for topic in asked.topics)
        return asked.topic in meets or touched
    return asked.question and asked.aim in INVITES and asked.aim in line.when.aims


def _words(found: frozenset[str] | set[str]) -> tuple[str, ...]:
    return tuple(sorted(found))
