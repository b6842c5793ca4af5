"""The coach's last content words come back as a phrase that can stand alone, or as "that"."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roleplay.persona.echo import echo_of


@pytest.mark.parametrize(
    ("said", "echo"),
    [
        ("What happened with the strips?", "the strips"),
        ("How did you use your first minute?", "my first minute"),
        ("What about those three blank slips?", "three blank slips"),
        ("What did the students write then?", "the students"),
        ("What made you stop?", "that"),
        ("Why?", "that"),
        ("", "that"),
        ("I saw that the pair by Maria's desk had waited.", "the pair"),
    ],
)
def test_the_last_thing_named_is_said_back(said: str, echo: str) -> None:
    assert echo_of(said) == echo


@given(st.text(max_size=200))
def test_an_echo_is_short_and_made_of_plain_words(said: str) -> None:
    echo = echo_of(said)
    assert 1 <= len(echo.split()) <= 4
    assert not set(echo) & set("{}%?!.")
