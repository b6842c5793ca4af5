"""The framing half of the seed sentences (rubric 1.0.8); no history counts as the first turn."""

import pytest

from roleplay.rubric.coder import code_turn
from roleplay.rubric.ground import Ground

SEEDS: list[tuple[str, set[str]]] = [
    ("What's already working?", {"STRENGTH-ASK"}),
    ("What's not working?", {"PROBLEM-ASK"}),
    # "let's" is WE only when the teacher has named the problem
    (
        "I noticed students were off-task during group work. Let's create a plan to address those behaviors.",
        {"DEFICIT"},
    ),
    (
        "I noticed how effectively you redirected Emilio during the opening. What made that successful, "
        "and how might we apply those principles during group work?",
        {"STRENGTH:S2", "BRIDGE:B2", "WE"},
    ),
    (
        "You need clearer procedures for transitions. Here's a protocol I recommend",
        {"DEFICIT", "DIRECT", "ADVICE"},
    ),
    (
        "Your clear explanations are a strength. How might you apply that clarity to how you communicate "
        "transition procedures?",
        {"STRENGTH:S1", "BRIDGE:B2"},
    ),
    ("What part of your teaching brings you the most joy or feels most natural?", {"STRENGTH-ASK"}),
    (
        "Your skill in checking for understanding… could be applied to your small groups by…",
        {"BRIDGE:B1"},
    ),
    (
        "When you used wait time after that question, I noticed three more students raised their hands",
        {"STRENGTH:S3", "IMPACT"},
    ),
    ("Let's look at how students responded differently when you implemented that strategy", {"WE", "HEAVY"}),
    ("Can you tell me what you learned from this experience?", set()),
    ("What do you enjoy learning about?", {"STRENGTH-ASK"}),
    ("Let's set a goal to help you grow your strengths.", {"WE"}),
    ("Here is where you are behind others in your class", {"UNSAFE", "DEFICIT"}),
    ("How might your strengths address this challenge?", {"BRIDGE:B2"}),
    ("This approach builds on your existing questioning techniques by adding one.", {"BRIDGE:B1"}),
    ("Here's what you should try", {"DIRECT"}),
    ("Your questions in class are disruptive.", {"DEFICIT"}),
    ("What do you think you did wrong here?", {"DEFICIT"}),
    ("If you focus harder you will perform better.", {"DEFICIT", "ADVICE"}),
]


@pytest.mark.parametrize(("said", "frames"), SEEDS, ids=[said for said, _ in SEEDS])
def test_a_seed_sentence_carries_the_frames_written_beside_it(said: str, frames: set[str]) -> None:
    found = {f.code for f in code_turn(said, Ground()).frames}
    assert frames <= found, found


ACCUSATIONS = {"DEFICIT", "UNSAFE", "BUT", "DIRECT", "ADVICE"}


@pytest.mark.parametrize(("said", "frames"), SEEDS, ids=[said for said, _ in SEEDS])
def test_a_seed_sentence_is_accused_of_nothing_more(said: str, frames: set[str]) -> None:
    found = {f.label for f in code_turn(said, Ground()).frames}
    assert not (found & ACCUSATIONS) - frames


def test_here_is_where_you_excel_opens_a_strength_by_what_follows() -> None:
    found = code_turn("Here is where you excel: your directions are clear and short.", Ground())
    assert found.has("STRENGTH:S1")
    assert found.framing == "strength"
