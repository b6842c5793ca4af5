"""A pattern that is often looked for finds what it finds as a whole, however it is tried."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roleplay.language.pattern import every, expanded, finds, starts

PATTERNS = (
    r"\b(?:what|which) (?:\w+ )?(?:helped|stopped) you\b|\bhow (?:do|did) (?:you|they) know\b|\bso\b",
    r"you them :: \b(?:you|them) (?:really )?(?:need|know)s?\b|\bwhat helped\b",
    r"(?:(?:and|so) )*(?:what|how) (?P<rest>(?:helped|stopped) (?:you|them))",
    r"\W{0,4}(?:(?:and|so)[,.!]? )*(?:what|you know)\b|(?:helped|stopped)\b",
)
WORDS = (
    "and",
    "so",
    "what",
    "which",
    "how",
    "did",
    "do",
    "you",
    "them",
    "helped",
    "stopped",
    "know",
    "needs",
    "really",
)
SAID = st.lists(st.sampled_from([*WORDS, *(f"{word}," for word in WORDS), "-", "'so"]), max_size=12).map(
    " ".join
)


def whole(written: str) -> re.Pattern[str]:
    return re.compile(expanded(written.rpartition(" :: ")[2]))


def cued(written: str, text: str) -> bool:
    cues = written.rpartition(" :: ")[0].split()
    return not cues or any(cue in text for cue in cues)


@given(st.sampled_from(PATTERNS), SAID)
def test_the_first_match_is_that_of_the_whole_pattern(written: str, text: str) -> None:
    expected, found = whole(written).search(text), finds(written, text)
    assert (found and found.span()) == (expected.span() if expected and cued(written, text) else None)


@given(st.sampled_from(PATTERNS), SAID)
def test_a_beginning_is_that_of_the_whole_pattern(written: str, text: str) -> None:
    expected, found = whole(written).match(text), starts(written, text)
    assert (found and found.span()) == (expected.span() if expected and cued(written, text) else None)


@given(st.sampled_from(PATTERNS), SAID)
def test_all_matches_are_those_of_the_whole_pattern(written: str, text: str) -> None:
    expected = [match.span() for match in whole(written).finditer(text)] if cued(written, text) else []
    assert [match.span() for match in every(written, text)] == expected


@pytest.mark.parametrize("text", ["", "a", "b a"])
def test_a_pattern_that_may_match_nothing_comes_to_an_end(text: str) -> None:
    assert len(list(every(r"a*", text))) <= len(text) + 1
