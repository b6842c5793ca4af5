"""How she comes into the room: state and memory before the first word of a visit."""

from roleplay.persona.carried import Carried, state_after
from roleplay.persona.mind import Memory, State
from roleplay.persona.person import DIFFICULTIES, Difficulty
from roleplay.scenario.model import Scenario


def start_state(scenario: Scenario, difficulty: Difficulty, carried: Carried | None = None) -> State:
    """The state at the start of a visit.

    Difficulty moves trust and defensiveness by five (rubric 4.4): where a series began, and not again at a
    visit that goes on from the one before.
    """
    if carried is not None:
        return state_after(carried, scenario)
    teacher, factors = scenario.teacher, DIFFICULTIES[difficulty]
    return State(
        T=_inside(teacher.trust + factors.trust),
        D=_inside(teacher.guard + factors.guard),
        H=_inside(teacher.hope),
        A=_inside(teacher.agency),
        G=_inside(teacher.dignity),
    )


def start_memory(scenario: Scenario, difficulty: Difficulty, carried: Carried | None = None) -> Memory:
    """A memory of how the visit began, and of what stays known from the visits before."""
    state = start_state(scenario, difficulty, carried)
    return Memory(
        start=state,
        first=carried.first if carried else None,
        lowest_dignity=state.G,
        highest_hope=state.H,
        concern_told=carried is not None and carried.concern_told,
        unspoken=carried is not None and carried.unspoken,
    )


def _inside(value: float) -> float:
    return float(max(0.0, min(100.0, value)))
