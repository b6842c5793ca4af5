"""How the screen reads a turn: its mark, the reason, and what could be seen. Slow: call in a thread."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from roleplay.practice.conversation import Turn
    from roleplay.scenario.model import Scenario


@dataclass(frozen=True, slots=True)
class Reading:
    """One turn in the words the talk shows."""

    turn: "Turn"
    signs: str
    mark: str
    why: str
    suggestion: str
    aside: str


def read(turn: "Turn", scenario: "Scenario") -> Reading:
    """The words beside, below and behind one turn."""
    from roleplay.persona.signs import signs as seen
    from roleplay.report.marks import mark_of, reason_of, signs

    why, suggestion = reason_of(turn.coding)
    return Reading(
        turn=turn,
        signs=signs(turn.coding),
        mark=mark_of(turn.coding),
        why=why,
        suggestion=suggestion,
        aside=seen(turn.before, turn.state, scenario) or "",
    )
