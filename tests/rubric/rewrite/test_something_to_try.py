"""What is offered in place of a question keeps its matter and its words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roleplay.rubric.coder import code_turn
from roleplay.rubric.ground import Ground

KEPT = [
    # the subject of a judgement
    ("That question was pretty low-level, no?", "What did you make of that question?"),
    ("The clarinets wandered off while you were tuning, didn't they?", "What did you make of the clarinets?"),
    ("Couldn't you see Reuben was miles away?", "What did you notice about Reuben?"),
    # the time or place that is named
    ("You felt rushed at the end, huh?", "What was the end like for you?"),
    ("Didn't you see nobody was listening at the back?", "What did you notice at the back?"),
    # what a fix is for, without the fix
    (
        "How could you use sentence stems to get the quiet ones in?",
        "What have you found helps to get the quiet ones in?",
    ),
    ("Would the girls write more if you gave them a frame?", "What might help the girls write more?"),
    ("Do you think they'd have got further with a number line?", "What might help them get further?"),
    ("Would it be calmer if the carpet spots were fixed?", "What might make it calmer?"),
    # what a cause is for, without the cause
    ("Was it the mask that made them shy?", "What do you think made them shy?"),
    ("Is Tyler acting out because he can't read the passage?", "What do you think is going on for Tyler?"),
    # the open stem before a candidate
    ("How did it feel, frustrating?", "How did it feel?"),
    # the teacher's deed without its minimiser
    ("You only called on the front tables?", "What were you weighing when you called on the front tables?"),
    # judgements inside a phrase are left out
    ("What if you cut the boring worksheet in half?", "What possibilities do you see for the worksheet?"),
]
NOT_KEPT = [
    ("Have you tried a visible timer?", "timer"),
    ("How about lolly sticks?", "sticks"),
    ("What if you used exit slips?", "slips"),
    ("Would it help if you had a seating chart?", "seating"),
    ("Who let that shambles happen?", "shambles"),
]


@pytest.mark.parametrize(("said", "offered"), KEPT)
def test_a_question_is_offered_back_open_in_its_own_words(said: str, offered: str) -> None:
    assert [q.suggestion for q in code_turn(said, Ground()).questions] == [offered]


@pytest.mark.parametrize(("said", "word"), NOT_KEPT)
def test_neither_the_technique_nor_the_fault_comes_back(said: str, word: str) -> None:
    assert all(word not in (q.suggestion or "") for q in code_turn(said, Ground()).questions)


def test_a_technique_the_teacher_named_may_be_asked_about() -> None:
    ground = Ground().teacher_said("The exit slips worry me, they are so short.")
    offered = [q.suggestion or "" for q in code_turn("Shouldn't the exit slips be longer?", ground).questions]
    assert ["exit slips" in line for line in offered] == [True]


def test_an_open_question_is_offered_nothing() -> None:
    assert [q.suggestion for q in code_turn("What did you notice about Tyler?", Ground()).questions] == [None]


HEADS = ["Don't you think", "Wouldn't you say", "Have you thought that", "Is it because", "What if", "So"]
SUBJECTS = ["the back row", "Tyler", "they", "your directions", "the lazy ones", "a timer", "9B", "that mess"]
DEEDS = ["got loud", "wasted the hour", "would learn more", "copied each other", "were just bored", "helped"]
ENDS = ["?", ", didn't they?", " at the end?", " if you slowed down?", " because you let them?", ", right?"]


@given(st.sampled_from(HEADS), st.sampled_from(SUBJECTS), st.sampled_from(DEEDS), st.sampled_from(ENDS))
def test_whatever_is_asked_what_is_offered_is_open_and_kind(head: str, who: str, did: str, end: str) -> None:
    for question in code_turn(f"{head} {who} {did}{end}", Ground()).questions:
        if question.suggestion is not None:
            offered = code_turn(question.suggestion, Ground())
            assert (offered.form, offered.framing in ("neutral", "strength")) == ("open", True)
