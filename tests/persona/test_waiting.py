"""A pause the coach leaves: it pays for someone who opens when waited for, twice in a row."""

from dataclasses import replace

import pytest
from people import with_teacher
from plays import Play, begin

from roleplay.persona.mind import Felt
from roleplay.rubric.coder import code_turn
from roleplay.rubric.ground import Ground

PAUSES = ["…", "(waits)", "*waits*", "Mm.", "Mm-hm", "Take your time.", "No rush.", "I'm listening."]


def hannah() -> Play:
    play = Play(with_teacher("Hannah", waiting="opens"))
    play.turn("INFO")
    return play


def says(play: Play, text: str) -> Felt:
    return play.hear(code_turn(text, play.ground or Ground()))


@pytest.mark.parametrize("pause", PAUSES)
def test_a_pause_lifts_someone_who_opens_when_waited_for(pause: str) -> None:
    play = hannah()
    before = play.state
    felt = says(play, pause)
    assert felt.rows == {"waiting"}
    assert before is not None
    assert felt.state.A > before.A
    assert felt.state.T > before.T
    assert felt.state.D < before.D


@pytest.mark.parametrize("pause", PAUSES)
def test_a_pause_does_nothing_to_anybody_else(pause: str) -> None:
    play = begin("Gordon")
    play.turn("INFO")
    assert says(play, pause).causes == ()


@pytest.mark.parametrize("text", ["Go on.", "And?", "Okay.", "Right.", "Wow", "I see."])
def test_asking_for_more_or_closing_the_matter_is_no_pause(text: str) -> None:
    assert says(hannah(), text).moves == ()


def test_the_third_pause_in_a_row_gives_nothing() -> None:
    play = hannah()
    paid = [bool(says(play, pause).causes) for pause in ("…", "Mm.", "…", "…")]
    assert paid == [True, True, False, False]


def test_an_encourager_between_two_pauses_does_not_begin_again() -> None:
    play = hannah()
    paid = [bool(says(play, text).causes) for text in ("…", "Go on.", "…", "Okay.", "…")]
    assert paid == [True, False, True, False, False]


def test_after_words_of_substance_a_pause_pays_again() -> None:
    play = hannah()
    for pause in ("…", "…", "…"):
        says(play, pause)
    play.turn("OPEN")
    assert says(play, "…").causes != ()


def test_pauses_wear_slowly_over_a_visit() -> None:
    play = hannah()
    gains = []
    for _ in range(3):
        play.turn("OPEN")
        play.state = replace(play.state, A=50.0) if play.state else None
        gains.append(says(play, "…").state.A - 50)
    assert gains == pytest.approx([2.0, 1.8, 1.6])


def test_a_pause_is_worth_less_than_a_reflection() -> None:
    waited, heard = hannah(), hannah()
    pause, back = says(waited, "…").state, heard.turn("REFLECT").state
    assert pause.T < back.T
    assert pause.G < back.G
    assert pause.D > back.D


def test_a_pause_hands_over_no_step_and_earns_no_concern() -> None:
    play = hannah()
    for _ in range(9):
        felt = says(play, "…")
        assert not felt.ready & {"proposes", "commits", "reveals"}


def test_a_pause_does_not_break_a_row_of_questions() -> None:
    play = hannah()
    for _ in range(3):
        play.turn("OPEN")
        says(play, "…")
    assert play.turn("OPEN").rows == {"interrogation"}
