"""How the screen reads a turn: its mark, the reason, and what could be seen. Slow: call in a thread."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from roleplay.practice.conversation import Turn
    from roleplay.practice.keeping import Disagreement
    from roleplay.report.markings import Listed
    from roleplay.scenario.model import Scenario


@dataclass(frozen=True, slots=True)
class Reading:
    """One turn in the words the talk shows.

    `litmus` is the test that a leading line fails, else "". `mark` names what the trainee hears differently
    behind its own words; `struck` are the marks so disputed, by name, and `called` what the trainee calls
    them.
    """

    turn: "Turn"
    signs: str
    mark: str
    why: str
    litmus: str
    suggestion: str
    aside: str
    marks: "tuple[Listed, ...]" = ()
    struck: tuple[str, ...] = ()
    called: tuple[str, ...] = ()


def read(turn: "Turn", scenario: "Scenario", disagreed: "tuple[Disagreement, ...]" = ()) -> Reading:
    """The words beside, below and behind one turn, and what the trainee hears differently in it."""
    from roleplay.persona.signs import signs as seen
    from roleplay.report.markings import called, differing, listed
    from roleplay.report.marks import litmus_of, mark_of, reason_of, signs

    why, suggestion = reason_of(turn.coding)
    marks = listed(turn.coding)
    names = {mark.marking: mark.words for mark in marks}
    struck = tuple(dict.fromkeys(names[d.marking] for d in disagreed))
    return Reading(
        turn=turn,
        signs=signs(turn.coding),
        mark=differing(mark_of(turn.coding), struck),
        why=why,
        litmus=litmus_of(turn.coding),
        suggestion=suggestion,
        aside=seen(turn.before, turn.state, scenario) or "",
        marks=marks,
        struck=struck,
        called=tuple(filter(None, (called(d.wanted) for d in disagreed))),
    )
