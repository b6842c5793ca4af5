"""One coach turn in numbers: the order of operations of rubric 4.3, steps 1 to 10.

Sums are written out as additions from left to right, so that every version of Python rounds alike.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from roleplay.persona.effects import (
    EARNED_DIRECTNESS,
    EFFECTS,
    EVALUATIVE,
    NOVICE_ADVICE_ASKED,
    OWED,
    REFLECTIONS,
    STRENGTHS,
    WEARS_SLOWLY,
    Effect,
    good_parts,
    is_good,
)
from roleplay.persona.mind import VARIABLES, Cause, Memory, Move, State
from roleplay.persona.person import Person

STRONGEST: Final = 3
FIRST_IMPRESSION: Final = 1.5
WEAR: Final = (1, 0.8, 0.5, 0.2)
LARGEST_GAIN: Final = {"T": 4, "D": 8, "H": 6, "A": 6, "G": 6}
LARGEST_LOSS: Final = 15
LARGEST_LOSS_UNSAFE: Final = 30
HARM: Final = 3  # what a turn must cost of trust or dignity to be remembered as a harm
GIVEN_BACK, GIVEN_BACK_AT_MOST = 0.6, 10

# Rows of causes that are no moves of this turn: what an earlier one left, and a strength taken up at last.
AFTERWARDS, TAKEN_UP = "afterwards", "taken-up"


@dataclass(slots=True)
class Reckoning:
    """What the moves of a turn come to before caps, and what is kept for later turns."""

    causes: list[Cause] = field(default_factory=list)
    first_impression: bool = True
    bait: Effect | None = None
    strength_turn: int = 0
    owed: Effect | None = None


def reckon(moves: tuple[Move, ...], before: State, memory: Memory, person: Person) -> Reckoning:
    """Steps 1 to 5 for each move in turn, then step 6: causes, the strongest first, three of them counted.

    `memory` is the memory before the turn, with its `turn` already that of this turn.
    """
    kept: Effect | None = None if memory.bait is None else _five(memory.bait)
    total = Reckoning([], memory.first_impression, kept, memory.strength_turn)
    if memory.owed is not None:
        total.causes.append(Cause(AFTERWARDS, 0, 0, _five(memory.owed)))
    used = dict(memory.used)
    for move in moves:
        if move.row == "repair":
            continue
        used[move.name] = used.get(move.name, 0) + 1
        change = change_of(move, used[move.name], before, person)
        if total.first_impression and move.row in EVALUATIVE:
            change = _times(change, FIRST_IMPRESSION)
            total.first_impression = False
        change = _bait(move, change, memory.turn, total)
        total.causes.append(Cause(move.row, move.start, move.end, change))
        if move.row in OWED and move.fresh:
            total.owed = _plus(total.owed or (0, 0, 0, 0, 0), OWED[move.row])
    total.causes = _ranked(total.causes)
    return total


def change_of(move: Move, nth: int, before: State, person: Person) -> Effect:
    """Steps 1 to 3: wear, earned directness, the person. `nth`: how often this move was made, from 1."""
    effect = _effect(move, person)
    keeps = _wear(move, nth)
    softer = _softer(move.row, before, person)
    return _five(
        change * keeps * person.warmth if good else _harm(change * softer, variable, move.row, person)
        for variable, change, good in zip(VARIABLES, effect, good_parts(effect), strict=True)
    )


def _effect(move: Move, person: Person) -> Effect:
    if move.row == "advice-asked" and person.novice:
        return NOVICE_ADVICE_ASKED
    return EFFECTS[move.name if move.row == "baited" else move.row]


def apply(
    causes: Iterable[Cause], before: State, memory: Memory, person: Person, given_back: Effect | None
) -> State:
    """Steps 7 to 10, and rounding: the new state from the counted causes and what a repair gives back."""
    counted = [cause for cause in causes if cause.counted]
    unsafe = any(cause.row == "unsafe" for cause in causes)
    values = []
    for i, variable in enumerate(VARIABLES):
        change: float = 0
        for cause in counted:
            change = change + cause.change[i]
        value: float = getattr(before, variable)
        value += _with_room(_capped(variable, change, person, unsafe=unsafe), value)
        if given_back is not None:
            value += given_back[i]
        values.append(max(0, min(100, value)))
    return _bounded(State(*values), memory.start or before)


def lost(before: State, after: State) -> tuple[float, float, float] | None:
    """What a turn took of trust, defensiveness (a rise) and dignity, if it was a harm; else None."""
    if after.G >= before.G - HARM and after.T >= before.T - HARM:
        return None
    return (max(0, before.T - after.T), max(0, after.D - before.D), max(0, before.G - after.G))


def given_back(harm: tuple[float, float, float]) -> Effect:
    """Step 9: what taking a harm back returns, 60 % of it and at most ten of each."""
    trust, guard, dignity = (min(GIVEN_BACK_AT_MOST, GIVEN_BACK * loss) for loss in harm)
    return (trust, -guard, 0, 0, dignity)


def _harm(change: float, variable: str, row: str, person: Person) -> float:
    change = change * person.sensitivity * person.harm.get(row, 1)
    if person.threat is not None and person.threat[0] == variable:
        change *= person.threat[1]
    return change


def _wear(move: Move, nth: int) -> float:
    if not move.fresh:
        return 0
    if move.name in WEARS_SLOWLY:
        return max(0.5, 1 - 0.1 * (nth - 1))
    return WEAR[min(nth, len(WEAR)) - 1]


def _softer(row: str, before: State, person: Person) -> float:
    softer = 0.5 if row in person.softened else 1
    earned = before.G >= 60 and before.T >= 60
    if earned and (row in EARNED_DIRECTNESS or (row == "direct" and person.direct_is_custom)):
        softer /= 2
    return softer


def _bait(move: Move, change: Effect, turn: int, total: Reckoning) -> Effect:
    """Step 5: the first strength is kept back, and paid when a later turn takes it up."""
    if move.name in STRENGTHS:
        total.strength_turn = turn
        if move.row == "baited":
            total.bait = change
            return EFFECTS["baited"]
    elif total.bait is not None and turn > total.strength_turn and _takes_up(move):
        total.causes.append(Cause(TAKEN_UP, move.start, move.end, total.bait))
        total.bait = None
    return change


def _takes_up(move: Move) -> bool:
    return move.fresh and (move.name == "ask" or move.name in REFLECTIONS)


def _ranked(causes: list[Cause]) -> list[Cause]:
    ranked = sorted(causes, key=lambda cause: -_strength(cause.change))
    return [
        Cause(c.row, c.start, c.end, c.change, counted=place < STRONGEST) for place, c in enumerate(ranked)
    ]


def _strength(change: Effect) -> float:
    weight: float = 0
    for part in change:
        weight = weight + abs(part)
    return weight


def _capped(variable: str, change: float, person: Person, *, unsafe: bool) -> float:
    if is_good(variable, change):
        largest = LARGEST_GAIN[variable] * min(1, person.warmth)
    else:
        largest = LARGEST_LOSS_UNSAFE if unsafe else LARGEST_LOSS
    return max(-largest, min(largest, change))


def _with_room(change: float, value: float) -> float:
    room = 100 - value if change > 0 else value
    return change * min(1, room / 50)


def _bounded(state: State, start: State) -> State:
    trust = min(state.T, start.T + 25, state.G + 25)
    guard = max(state.D, 40 - state.G / 2)
    return State(_rounded(trust), _rounded(guard), _rounded(state.H), _rounded(state.A), _rounded(state.G))


def _rounded(value: float) -> float:
    """To one decimal, halves away from zero; values here are never negative."""
    return int(value * 10 + 0.5) / 10


def _times(change: Effect, factor: float) -> Effect:
    return _five(part * factor for part in change)


def _plus(one: Effect, other: Effect) -> Effect:
    return _five(a + b for a, b in zip(one, other, strict=True))


def _five(parts: Iterable[float]) -> Effect:
    t, d, h, a, g = parts
    return (t, d, h, a, g)
