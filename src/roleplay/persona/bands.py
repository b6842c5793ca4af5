"""The band she is in: how open she is for the next words (rubric 4.3; the first that fits, no gaps)."""

from typing import Final

from roleplay.persona.mind import State
from roleplay.scenario.vocabulary import Band

SHUT_FROM_TURN: Final = 4  # she gives a coach this many turns before she closes; after UNSAFE none
LEAVES_AFTER: Final = 3  # turns shut, then she goes
JUMP: Final = 3  # a rise of defensiveness that is felt as a threat


def shuts(state: State, turn: int, *, was_shut: bool, repaired: bool, unsafe: bool) -> bool:
    """Whether she is shut after this turn. `repaired`: the coach took a hurt back in it."""
    if was_shut and state.G > 15 and (repaired or state.D < 65):
        was_shut = False
    if was_shut:
        return True
    return (turn >= SHUT_FROM_TURN or unsafe) and (state.D >= 75 or state.G <= 20)


def band_of(state: State, *, shut: bool) -> Band:
    """The band of a state."""
    if shut:
        return "shut"
    if state.D >= 55:
        return "guard"
    if state.T < 45 or state.D >= 50:
        return "polite"
    if state.T >= 60 and state.D < 40:
        return "open"
    return "working"
