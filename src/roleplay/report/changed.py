"""Turn by turn, what changed most in the teacher and what did it, in words."""

from typing import Final

from roleplay.persona.mind import VARIABLES, Cause, Variable
from roleplay.persona.signs import cause_words
from roleplay.practice.conversation import Turn
from roleplay.report.causes import MOST_CHANGES, WORTH_TELLING
from roleplay.report.model import Changed
from roleplay.report.quoting import shortened
from roleplay.report.told import Told
from roleplay.settings.catalogue import say

LITTLE, LOT = 3.0, 8.0  # a change under the one is told as a little, from the other on as a good deal
WORDS: Final = 60  # characters of the coach's that are quoted with a cause


def changed(told: Told) -> tuple[Changed, ...]:
    """One entry a turn, oldest first."""
    return tuple(_of(told, turn) for turn in told.turns)


def figures(one: Changed) -> str:
    """The figures of a turn, only where they moved."""
    moved = [(v, before, after) for v, before, after in one.figures if before != after]
    return ", ".join(f"{say(f'report.state.{v}')} {before:.0f} > {after:.0f}" for v, before, after in moved)


def _of(told: Told, turn: Turn) -> Changed:
    moved = _moved(turn)
    most = [_in_words(told, v, by) for v, by in moved[:MOST_CHANGES]] or [told.say("changed.nothing")]
    first = _main(turn, moved)
    also = [c for c in turn.causes if c.counted and c is not first]
    return Changed(
        turn=turn.number,
        most=_sentence(", ".join(most)),
        why=_why(told, turn, first) if first else "",
        also=tuple(dict.fromkeys(cause_words(c.row) for c in also if first and c.row != first.row)),
        figures=tuple((v, getattr(turn.before, v), getattr(turn.state, v)) for v in VARIABLES),
    )


def _moved(turn: Turn) -> list[tuple[Variable, float]]:
    """What really moved, the largest first: caps and bounds may leave little of what a line would do."""
    changes = [(v, getattr(turn.state, v) - getattr(turn.before, v)) for v in VARIABLES]
    worth = [(v, by) for v, by in changes if abs(by) >= WORTH_TELLING]
    return sorted(worth, key=lambda change: -abs(change[1]))


def _main(turn: Turn, moved: list[tuple[Variable, float]]) -> Cause | None:
    """The cause that did most of the largest change; the strongest one where nothing moved."""
    counted = [c for c in turn.causes if c.counted]
    if not counted or not moved:
        return next(iter(counted), None)
    variable, by = moved[0]
    at, sign = VARIABLES.index(variable), 1 if by > 0 else -1
    return max(counted, key=lambda c: sign * c.change[at])


def _in_words(told: Told, variable: Variable, by: float) -> str:
    size = abs(by)
    much = "little" if size < LITTLE else "lot" if size >= LOT else "some"
    change = told.say(f"moved.{variable}.{'up' if by > 0 else 'down'}")
    return told.say(f"moved.{much}", change=change)


def _why(told: Told, turn: Turn, cause: Cause) -> str:
    words = shortened(turn.said[cause.start : cause.end], WORDS)
    why = _sentence(cause_words(cause.row))
    return told.say("changed.why", cause=why, words=words) if words else f"{why}."


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
