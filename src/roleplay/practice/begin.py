"""The first moment of a round: the teacher's state, the ground of the notes, her first words."""

from roleplay.persona.opening import opening
from roleplay.persona.start import start_memory, start_state
from roleplay.practice.conversation import Conversation, Difficulty
from roleplay.practice.draw import draws
from roleplay.rubric.ground import Fact, Ground
from roleplay.scenario.model import Scenario


def begin(
    scenario: Scenario,
    seed: int,
    difficulty: Difficulty = "as-written",
    heard_before: tuple[tuple[str, int], ...] = (),
) -> Conversation:
    """A conversation before its first coach turn."""
    first, memory = opening(scenario, start_memory(scenario, difficulty), heard_before, draws(seed, ()))
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
        start=start_state(scenario, difficulty),
        memory=memory,
        ground=ground,
        heard_before=heard_before,
    )
