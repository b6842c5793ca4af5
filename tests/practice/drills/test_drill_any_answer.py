"""Whatever is typed, a drill answers: nothing is raised, and what it quotes was said."""

from doing import heard, items
from hypothesis import given, settings
from hypothesis import strategies as st

from roleplay.practice.drills.known import DRILLS
from roleplay.practice.drills.told import feedback_told

NAMES = [one.id for one in DRILLS]
WORDS = st.lists(
    st.sampled_from(
        [
            *("light", "heavy", "date", "1", "2", "9:14", "you", "asked", "them", "pupils", "slips", "what"),
            *("how", "don't", "should", "and", "but", "so", "no", "I'll", "won't", "gladly", "seven", "of"),
            *("twelve", "because", "great", "was", "a mess", "?", ".", ",", "“wait”"),
        ]
    ),
    min_size=1,
    max_size=25,
).map(" ".join)


@settings(max_examples=120, deadline=None)
@given(st.sampled_from(NAMES), st.integers(0, 400), st.one_of(WORDS, st.text(min_size=1, max_size=120)))
def test_any_answer_is_heard_and_only_words_that_were_said_are_quoted(name: str, at: int, said: str) -> None:
    one = items(name)[at % len(items(name))]
    told = heard(name, one, said)
    assert told.heard
    assert feedback_told(told, closed=told.then is None)
    assert not (told.right and told.then is not None)
    if name in ("reframe", "hold", "reflect-only", "name-it-plainly"):
        flat = " ".join(said.split())
        assert all(words in flat for words in told.deciding)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(NAMES), st.integers(0, 400), WORDS)
def test_the_same_answer_is_heard_the_same_twice(name: str, at: int, said: str) -> None:
    one = items(name)[at % len(items(name))]
    assert heard(name, one, said) == heard(name, one, said)
