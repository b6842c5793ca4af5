"""State curves as ASCII sparklines: one character a turn, the start first."""

from roleplay.persona.mind import VARIABLES, State, Variable
from roleplay.report.model import Curve
from roleplay.report.told import Told
from roleplay.settings.catalogue import say

LEVELS = "_.-=^#"  # from 0 to 100, low to high


def curves(told: Told) -> tuple[Curve, ...]:
    """One curve for each variable of the teacher's state."""
    states = (told.conversation.start, *(turn.state for turn in told.turns))
    return tuple(_curve(variable, states) for variable in VARIABLES)


def _curve(variable: Variable, states: tuple[State, ...]) -> Curve:
    values = tuple(float(getattr(state, variable)) for state in states)
    return Curve(variable, say(f"report.state.{variable}"), values, "".join(map(_sign, values)))


def _sign(value: float) -> str:
    return LEVELS[min(len(LEVELS) - 1, max(0, int(value * len(LEVELS) / 100)))]
