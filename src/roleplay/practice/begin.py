"""The first moment of a round: the teacher's state, the ground of the notes, her first words."""

from roleplay.persona.carried import Carried, visited
from roleplay.persona.opening import opening
from roleplay.persona.start import start_memory, start_state
from roleplay.practice.conversation import Conversation, Difficulty
from roleplay.practice.draw import draws
from roleplay.practice.keeping import Opened
from roleplay.rubric.ground import Fact, Ground
from roleplay.scenario.model import Scenario


def first_moment(scenario: Scenario, opened: Opened) -> Conversation:
    """The conversation of a kept session before its first coach turn, exactly as it began."""
    return begin(scenario, opened.seed, opened.difficulty, opened.heard_before, opened.carried)


def begin(
    scenario: Scenario,
    seed: int,
    difficulty: Difficulty = "as-written",
    heard_before: tuple[tuple[str, int], ...] = (),
    carried: Carried | None = None,
) -> Conversation:
    """A conversation before its first coach turn. `carried`: the visit before, when it goes on from one."""
    scenario = visited(scenario, carried)
    begun = start_memory(scenario, difficulty, carried)
    first, memory = opening(scenario, begun, heard_before, draws(seed, ()))
    ground = Ground(
        facts=tuple(Fact(n.id, n.text, n.kind, n.cues) for n in scenario.notes),
        growth=scenario.growth.cues,
    )
    if first.text:
        ground = ground.teacher_said(first.text, first.marks)
    return Conversation(
        scenario_id=scenario.id,
        seed=seed,
        difficulty=difficulty,
        opening=first,
        start=start_state(scenario, difficulty, carried),
        memory=memory,
        ground=ground,
        heard_before=heard_before,
        carried=carried,
    )
