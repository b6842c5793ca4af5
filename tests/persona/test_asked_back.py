"""A short question comes back from the other side, as people say it while they think."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roleplay.persona.asked_back import asked_back


@pytest.mark.parametrize(
    ("asked", "back"),
    [
        ("What were you like at nine?", "What was I like at nine?"),
        ("And what did that give you?", "What did that give me?"),
        ("Why does it nearly kill you not to say?", "Why does it nearly kill me not to say?"),
        ("How do you know when you're done?", "How do I know when I'm done?"),
        ("Why didn't you count them?", "Why didn't I count them?"),
        ("Which event would you give them?", "Which event would I give them?"),
        ("where does he put it", "Where does he put it?"),
        ("What are you hoping I can do for you?", "What am I hoping you can do for me?"),
    ],
)
def test_a_short_question_is_turned_round(asked: str, back: str) -> None:
    assert asked_back(asked) == back


@pytest.mark.parametrize(
    "asked",
    [
        "Could you do it?",
        "What's said here stays between us.",
        "Why?",
        "What would you do if they all came in at once and nobody had anything to write with?",
        "What happened? And then what?",
        'What did you mean by "not yet"?',
        "",
    ],
)
def test_what_is_long_or_in_parts_or_begins_with_a_verb_is_not_said_back(asked: str) -> None:
    assert asked_back(asked) == ""


@given(st.text(max_size=200))
def test_any_words_give_one_question_or_nothing(asked: str) -> None:
    back = asked_back(asked)
    assert back == "" or (back.endswith("?") and len(back.split()) <= 12)
