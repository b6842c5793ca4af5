"""How she comes into the room: state and memory before the first word of a visit."""

from roleplay.persona.mind import Memory, State
from roleplay.persona.person import DIFFICULTIES, Difficulty
from roleplay.scenario.model import Scenario


def start_state(scenario: Scenario, difficulty: Difficulty) -> State:
    """The state at the start of a visit; difficulty moves trust and defensiveness by five (rubric 4.4)."""
    teacher, factors = scenario.teacher, DIFFICULTIES[difficulty]
    return State(
        T=_inside(teacher.trust + factors.trust),
        D=_inside(teacher.guard + factors.guard),
        H=_inside(teacher.hope),
        A=_inside(teacher.agency),
        G=_inside(teacher.dignity),
    )


def start_memory(scenario: Scenario, difficulty: Difficulty) -> Memory:
    """A memory of nothing but how the visit began."""
    state = start_state(scenario, difficulty)
    return Memory(start=state, lowest_dignity=state.G, highest_hope=state.H)


def _inside(value: float) -> float:
    return float(max(0.0, min(100.0, value)))
