"""Two weeks later: how it ended, and what became of it (rubric 4.4)."""

from typing import Final

from roleplay.persona.mind import Memory, State
from roleplay.scenario.model import Scenario
from roleplay.scenario.vocabulary import Ending

HURT_BELOW: Final = 40  # of what she remembers of the visit
LIKED_FROM_TRUST: Final = 45
FEW_ARRIVED: Final = 40  # REACH under which the growth area did not arrive
MUCH_TO_DECIDE: Final = 15  # more agency than at the start: a visit that left the thinking to her

# What is told when an author left an ending out; `none` is always there.
INSTEAD: Final[dict[Ending, tuple[Ending, ...]]] = {
    "owned": ("owned", "tentative", "none"),
    "tentative": ("tentative", "none"),
    "compliant": ("compliant", "none"),
    "none": ("none",),
    "none-hurt": ("none-hurt", "none"),
    "none-pleasant": ("none-pleasant", "none"),
}


def epilogue(scenario: Scenario, state: State, memory: Memory, reach: float) -> tuple[Ending, str]:
    """The ending and its text, empty when the scenario has none. `reach` is the measure of rubric 3.7."""
    ending = ending_of(state, memory, reach)
    template = next((scenario.epilogue[e] for e in INSTEAD[ending] if e in scenario.epilogue), None)
    if template is None:
        return ending, ""
    return ending, template.fill(name=scenario.teacher.called, echo="", question="", told=0, asked=0)


def ending_of(state: State, memory: Memory, reach: float) -> Ending:
    """How a visit ended: by the step she took, or by how she remembers it when she took none.

    An idea of hers on a growth area that was named is tried once, though nobody asked for a step. What she
    agreed to in a kind visit that asked nothing of her ends as kindly as the visit was.
    """
    if memory.commitment in ("owned", "tentative"):
        return memory.commitment
    start = memory.start or state
    kind = _pleasant(state, start, memory, reach)
    if memory.commitment == "compliant":
        return "none-pleasant" if kind and start.G <= state.G else "compliant"
    if kind:
        return "none-pleasant"
    if memory.shut or remembered(state, memory) < HURT_BELOW:
        return "none-hurt"
    return "tentative" if memory.growth_named and memory.ideas else "none"


def _pleasant(state: State, start: State, memory: Memory, reach: float) -> bool:
    """Whether she liked a visit in which the pupils' side never came up and little was hers to think out."""
    arrived = memory.growth_named or memory.ideas or reach >= FEW_ARRIVED
    liked = not memory.shut and max(LIKED_FROM_TRUST, start.T) <= state.T
    return liked and not arrived and state.A < start.A + MUCH_TO_DECIDE


def remembered(state: State, memory: Memory) -> float:
    """How a visit stays with her: half its last dignity, its lowest, its highest hope (rubric 4.3)."""
    return 0.5 * state.G + 0.3 * min(memory.lowest_dignity, state.G) + 0.2 * max(memory.highest_hope, state.H)
