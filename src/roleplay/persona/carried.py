"""What one visit leaves to the next of its series, and how she comes into the room then (rubric 4.4)."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from roleplay.persona.mind import VARIABLES, State, Variable
from roleplay.persona.same import Same
from roleplay.scenario.model import Scenario
from roleplay.scenario.series import after
from roleplay.scenario.vocabulary import Commitment, Ending, Last

# What an ending leaves beside the state itself; another ending leaves nothing.
LEFT_BY: Final[dict[Commitment, dict[Variable, float]]] = {
    "owned": {"A": 5, "H": 5},
    "compliant": {"T": -3, "H": -3},
}
HALF_WAY: Final[frozenset[Variable]] = frozenset({"D", "H", "A"})
UNSPOKEN_AFTER: Final = 2  # visits in a row without the growth area named


@dataclass(frozen=True, slots=True)
class Carried:
    """The visit before, as the next one begins from it.

    `session` is its id. `first`: the state at the start of the first visit that was played, `end` that at
    the end of the last one. `unnamed`: visits in a row up to this one in which the growth area was not named.
    `epilogue`: what became of it, one paragraph a line.
    """

    session: str
    first: State
    end: State
    ending: Ending
    concern_told: bool = False
    unnamed: int = 0
    epilogue: str = ""

    @property
    def commitment(self) -> Commitment:
        """What the visit ended with, as its epilogue tells it."""
        match self.ending:
            case "owned" | "tentative" | "compliant":
                return self.ending
            case _:
                return "none"

    @property
    def unspoken(self) -> bool:
        """Whether two visits have gone by without the growth area named."""
        return self.unnamed >= UNSPOKEN_AFTER


def state_after(carried: Carried, scenario: Scenario) -> State:
    """The state a visit starts from after the one before, to one decimal.

    Trust and dignity carry over whole; defensiveness, hope and agency come back half-way to where they
    first stood. Then comes what the ending leaves, then what happened since; each stays within 0 to 100.
    """
    since = scenario.since
    events: dict[Variable, float] = {}
    if since:
        events = {"T": since.trust, "D": since.guard, "H": since.hope, "A": since.agency, "G": since.dignity}
    values = {}
    for name in VARIABLES:
        value: float = getattr(carried.end, name)
        if name in HALF_WAY:
            first: float = getattr(carried.first, name)
            value = _rounded(first + (value - first) / 2)
        value = _within(value + LEFT_BY.get(carried.commitment, {}).get(name, 0))
        values[name] = _rounded(_within(value + events.get(name, 0)))
    return State(**values)


def last_of(scenario: Scenario, carried: Carried | None) -> frozenset[Last]:
    """How the visit before ended; as the scenario takes it to have, when it was not played."""
    if carried is None:
        return frozenset({scenario.without_last})
    return frozenset({carried.commitment, *(("unspoken",) if carried.unspoken else ())})


def visited(scenario: Scenario, carried: Carried | None) -> Scenario:
    """The scenario as it is played after that visit; a first visit, and one made so before, as they are."""
    if not scenario.later or scenario.last is not None:
        return scenario
    return _visited(Same(scenario), carried)


@lru_cache(maxsize=32)
def _visited(key: Same, carried: Carried | None) -> Scenario:
    return after(key.scenario, last_of(key.scenario, carried), carried.epilogue if carried else "")


def _within(value: float) -> float:
    return max(0.0, min(100.0, value))


def _rounded(value: float) -> float:
    """To one decimal, halves away from zero; values here are never negative."""
    return int(value * 10 + 0.5) / 10
