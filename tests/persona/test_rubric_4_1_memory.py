"""Rubric 4.1, sentence by sentence: the marks of her words, and what she remembers of a visit."""

from dataclasses import replace

import pytest
from people import scenario
from plays import Play, begin, coded

from roleplay.persona.mind import State

ELABORATED = "I asked him because I did not know either, honestly."  # more than eight words


def at(trust: float, name: str = "Hannah") -> Play:
    return Play(scenario(name), state=State(trust, 30, 50, 50, 60))


def test_a_strength_is_unpacked_when_a_later_turn_reflects_what_she_says_of_it() -> None:
    play = begin()
    play.turn("S3", "REFLECT")
    assert not play.now.unpacked
    play.turn("REFLECT")
    assert play.now.unpacked


def test_a_strength_is_unpacked_when_the_coach_asks_about_it() -> None:
    play = begin()
    play.turn("S3")
    play.turn("ASK")
    assert play.now.unpacked


def test_a_strength_is_unpacked_when_she_explains_it_in_eight_words_or_more() -> None:
    for words, unpacked in ((ELABORATED, True), ("Oh, that. It just happened.", False)):
        play = begin()
        play.turn("S3")
        play.answers(words)
        play.turn("INFO")
        assert play.now.unpacked is unpacked


def test_a_long_answer_that_names_trouble_or_asks_back_unpacks_nothing() -> None:
    for mark in ("problem", "asks", "pushback"):
        play = begin()
        play.turn("S3")
        play.answers(ELABORATED, mark)
        play.turn("INFO")
        assert not play.now.unpacked


def test_growth_named_remembers_who_named_it() -> None:
    coach = begin()
    coach.turn("GROWTH")
    assert (coach.now.growth_named, coach.now.growth_by) == (True, "coach")
    hers = begin()
    hers.turn("OPEN")
    hers.answers("The start-up took me far too long.", "problem")
    hers.turn("INFO")
    assert (hers.now.growth_named, hers.now.growth_by) == (True, "teacher")


def test_questions_in_a_row_end_with_a_reflection_and_with_nothing_else() -> None:
    play = begin()
    for _ in range(3):
        play.turn("OPEN")
    play.turn("S3")
    assert play.now.questions_in_row == 3
    play.turn("REFLECT")
    assert play.now.questions_in_row == 0


def test_a_distorted_reflection_is_no_accurate_one() -> None:
    play = begin()
    play.turn("DISTORT")
    play.turn("REFLECT")
    play.turn("REFLECT_C")
    assert play.now.reflections == 2


@pytest.mark.parametrize(("trust", "stirred"), [(45, True), (44.9, False)])
def test_growth_that_arrives_while_trust_stands_at_forty_five_stirs_her(trust: float, stirred: bool) -> None:
    play = at(trust)
    play.turn("GROWTH")
    assert play.now.stirred is stirred


def test_growth_that_is_held_stirs_her_as_well() -> None:
    play = at(50)
    play.memory = replace(play.now, pushback_waiting=True, growth_named=True, growth_by="coach")
    play.turn("HELD")
    assert play.now.stirred


def test_blame_does_not_stir_her() -> None:
    play = at(60)
    play.turn("DEFICIT")
    assert not play.now.stirred


def test_the_lowest_dignity_and_the_highest_hope_of_the_visit_stay_in_mind() -> None:
    play = begin()
    lowest, highest = play.turn("DEFICIT", "LEAD3").state.G, 0.0
    for names in (("VISION",), ("S3",), ("B2",)):
        highest = play.turn(*names).state.H
    play.turn("LEAD2")
    assert play.now.lowest_dignity == lowest
    assert play.now.highest_hope == highest


def test_the_last_harm_is_the_one_remembered() -> None:
    play = begin("Hannah")
    play.turn("DEFICIT")
    first = play.now.last_harm
    play.turn("LEAD3")
    assert first is not None
    assert play.now.last_harm not in (None, first)


def test_a_commitment_stands_from_the_turn_it_was_made_in() -> None:
    play = begin()
    made = [play.now.commitment]
    for names in (("OPEN",), ("DIRECT",), ("OPEN",)):
        play.turn(*names)
        made.append(play.now.commitment)
    assert made == ["none", "none", "compliant", "compliant"]


def test_courtesy_and_an_encourager_leave_everything_as_it_was() -> None:
    play = begin()
    before = play.now
    felt = play.hear(replace(coded("OPEN_REL"), only="encourager"))
    assert felt.causes == ()
    assert replace(play.now, turn=0, sentences=frozenset()) == replace(before, start=play.now.start)
