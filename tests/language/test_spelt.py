"""Shorthand, dropped apostrophes and slips, spelt out with every offset kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roleplay.language.spelt import spelt_out


@pytest.mark.parametrize(
    ("typed", "full"),
    [
        ("wat d u think theyd do", "what do you think they'd do"),
        ("werent they thru by then", "weren't they through by then"),
        ("shoudl the twins sit apart", "should the twins sit apart"),
        ("id like to hear abt it", "I'd like to hear about it"),
        ("d'you reckon its ur pick", "do you reckon its your pick"),
        ("how r u getting on w yr 5", "how are you getting on with year 5"),
        ("Whats on the desk? Didnt see", "What's on the desk? Didn't see"),
    ],
)
def test_what_is_typed_short_is_spelt_out(typed: str, full: str) -> None:
    assert spelt_out(typed).text == full


@pytest.mark.parametrize(
    "said",
    [
        "we were ill and the well ran dry, what the hell",
        "the shed and the shell and his id card",
        "he lets the kids choose and they wed the two ideas",
        "cos x is n over two",
        "Wen and Em sat with Mon",
        "the BC coast and the RE room",
    ],
)
def test_other_words_are_left_alone(said: str) -> None:
    assert spelt_out(said).text == said


def test_a_span_goes_back_to_the_words_as_typed() -> None:
    typed = "so wat d u make of it"
    spelt = spelt_out(typed)
    at = spelt.text.index("what do you make")
    start, end = spelt.span((at, at + len("what do you make")))
    assert typed[start:end] == "wat d u make"


@given(st.text(alphabet="uwrdntcs' ?.yhatbc4", max_size=60))
def test_offsets_go_back_in_order_for_any_text(text: str) -> None:
    spelt = spelt_out(text)
    back = [spelt.there(i) for i in range(len(spelt.text) + 1)]
    assert back == sorted(back)
    assert back[-1] == len(text)
    assert all(0 <= spelt.there(i, end=True) <= len(text) for i in range(len(spelt.text) + 1))
