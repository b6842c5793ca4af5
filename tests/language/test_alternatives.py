import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roleplay.language.alternatives import alternatives
from roleplay.language.pattern import expanded, finds
from roleplay.rubric.framing import bridge, heavy, light, problem_ask, strength_ask, unsafe
from roleplay.rubric.framing.sense import evidence, orders

LONG = [
    value
    for room in (bridge, heavy, light, problem_ask, strength_ask, unsafe, evidence, orders)
    for name, value in sorted(vars(room).items())
    if name.startswith("_") and isinstance(value, str) and len(value) > 200 and "(?P<" not in value
]
WORDS = sorted({word for written in LONG for word in re.findall(r"[a-z']+", written)})
ENDS = st.sampled_from(["", "", "", "s", "ed", "ing", "'s", "-", ",", ".", "?", " -"])


@st.composite
def said(draw: st.DrawFn) -> str:
    words = draw(st.lists(st.sampled_from(WORDS), min_size=1, max_size=9))
    return " ".join(word + draw(ENDS) for word in words)


@given(st.sampled_from(LONG), said())
def test_a_long_pattern_finds_in_parts_what_it_finds_as_a_whole(written: str, text: str) -> None:
    whole = re.search(expanded(written.rpartition(" :: ")[2]), text)
    found = finds(written, text)
    assert (found.span() if found else None) == (whole.span() if whole else None)


@pytest.mark.parametrize(
    ("written", "words", "possible"),
    [
        (r"\b(?:really )?extend(?:ed|s)? it to the next class\b", "extend it to the next class", True),
        (r"\b(?:really )?extend(?:ed|s)? it to the next class\b", "extending it to the next class", False),
        (r"\byou might(?: just| also){0,3} (?:ask|tell) the pupils\b", "you might also ask the pupils", True),
        (r"\byou might(?: just| also){0,3} (?:ask|tell) the pupils\b", "you also ask the pupils", False),
        (r"\bthe (?:books?|two (?:red|blue) pens?) on the table\b", "the two pens on the table", True),
        (r"\bthe (?:books?|two (?:red|blue) pens?) on the table\b", "the pens on the table", False),
        (r"\b(?:\w+ing|asked) the whole class to be quiet\b", "telling the whole class to be quiet", True),
    ],
)
def test_an_alternative_is_tried_where_the_words_it_needs_are_said(
    written: str, words: str, possible: bool
) -> None:
    assert alternatives(written)[0].possible(frozenset(words.split())) is possible
