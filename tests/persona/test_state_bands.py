"""The bands of rubric 4.3, and when she shuts and opens again."""

import pytest
from plays import begin

from roleplay.persona.bands import band_of, shuts
from roleplay.persona.mind import State
from roleplay.scenario.vocabulary import Band


@pytest.mark.parametrize(
    ("trust", "guard", "band"),
    [
        (90, 55, "guard"), (90, 50, "polite"), (44.9, 10, "polite"), (60, 39.9, "open"), (60, 40, "working"),
        (59.9, 10, "working"), (45, 49.9, "working"),
    ],
)  # fmt: skip
def test_the_first_band_that_fits_is_hers(trust: float, guard: float, band: Band) -> None:
    assert band_of(State(trust, guard, 50, 50, 50), shut=False) == band
    assert band_of(State(trust, guard, 50, 50, 50), shut=True) == "shut"


def shut_at(turn: int, guard: float = 50, dignity: float = 50, **how: bool) -> bool:
    ways = {"was_shut": False, "repaired": False, "unsafe": False} | how
    return shuts(
        State(50, guard, 50, 50, dignity),
        turn,
        was_shut=ways["was_shut"],
        repaired=ways["repaired"],
        unsafe=ways["unsafe"],
    )


def test_she_shuts_from_turn_four_and_after_an_unsafe_word_at_once() -> None:
    assert not shut_at(3, guard=75)
    assert shut_at(4, guard=75)
    assert shut_at(4, dignity=20)
    assert not shut_at(4, guard=74.9, dignity=20.1)
    assert shut_at(1, guard=75, unsafe=True)
    assert not shut_at(1, guard=60, unsafe=True)


def test_she_opens_again_by_a_repair_or_below_sixty_five_while_some_dignity_is_left() -> None:
    assert shut_at(6, guard=65, was_shut=True)
    assert not shut_at(6, guard=64.9, was_shut=True)
    assert not shut_at(6, guard=70, was_shut=True, repaired=True)
    assert shut_at(6, guard=50, dignity=15, was_shut=True, repaired=True)


def test_after_three_shut_turns_she_is_ready_to_leave() -> None:
    play = begin("Maya")
    bands = [play.turn("DEFICIT", "LEAD3").band for _ in range(4)]
    assert bands[-1] == "shut"
    assert play.now.shut_turns == 1
    assert "leaves" not in play.turn("INFO").ready
    assert "leaves" in play.turn("INFO").ready


def test_shut_turns_are_counted_anew_once_she_has_opened() -> None:
    play = begin("Priya")
    for _ in range(4):
        play.turn("DEFICIT", "LEAD2")
    assert play.now.shut
    play.turn("REPAIR", "REFLECT_C")
    assert (play.now.shut, play.now.shut_turns) == (False, 0)
