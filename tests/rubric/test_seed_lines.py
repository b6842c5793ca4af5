"""The sentences of rubric 1.0.8: the question half."""

import pytest

from roleplay.rubric.coder import code_turn
from roleplay.rubric.ground import Ground

SEED_LINES = [
    ("What's already working?", ("OPEN:WH",)),
    ("What's not working?", ("OPEN:WH",)),
    ("I noticed students were off-task during group work. Let's create a plan to address "
    "those behaviors.", ()),
    ("I noticed how effectively you redirected Emilio during the opening. What made that "
    "successful, and how might we apply those principles during group work?", ("OPEN:WH", "OPEN:WH")),
    ("You need clearer procedures for transitions. Here's a protocol I recommend", ()),
    ("Your clear explanations are a strength… How might you apply that clarity to how you "
    "communicate transition procedures?", ("OPEN:WH",)),
    ("What part of your teaching brings you the most joy or feels most natural?", ("OPEN:WH",)),
    ("Your skill in checking for understanding… could be applied to your small groups by…", ()),
    ("When you used wait time after that question, I noticed three more students raised their hands", ()),
    ("Let's look at how students responded differently when you implemented that strategy", ()),
    ("Can you tell me what you learned from this experience?", ("OPEN:CRT",)),
    ("What do you enjoy learning about?", ("OPEN:WH",)),
    ("Let's set a goal to help you grow your strengths.", ()),
    ("Here is where you are behind others in your class", ()),
    ("How might your strengths address this challenge?", ("OPEN:WH",)),
    ("This approach builds on your existing questioning techniques by…", ()),
    ("Here's what you should try", ()),
    ("Here is where you excel…", ()),
    ("Your questions in class are disruptive.", ()),
    ("What do you think you did wrong here?", ("LEADING:PRESUP",)),
    ("If you focus harder you will perform better.", ()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "labels"), SEED_LINES)
def test_a_seed_line_gets_the_question_labels_of_the_rubric(text: str, labels: tuple[str, ...]) -> None:
    assert tuple(q.label for q in code_turn(text, Ground()).questions) == labels


def test_the_pair_that_unpacks_a_strength_and_carries_it_over_is_no_stack() -> None:
    turn = code_turn(SEED_LINES[3][0], Ground())
    assert not turn.stacked
    assert turn.form == "open"
