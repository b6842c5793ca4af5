"""What her last words settle before the coach speaks again: unpacked, named, taken up (rubric 4.1, 4.2)."""

from dataclasses import replace

import pytest
from plays import Play, begin

LONG = "I asked him because I did not know either"


def told(*names: str, name: str = "Hannah") -> Play:
    play = begin(name)
    play.turn(*names)
    return play


def test_a_strength_that_she_answers_at_length_is_unpacked() -> None:
    play = told("S2")
    play.answers(LONG)
    assert play.turn("INFO").memory.unpacked


@pytest.mark.parametrize(
    ("words", "marks"),
    [("Thank you, I suppose.", ()), (LONG, ("problem",)), (LONG, ("asks",)), (LONG, ("pushback",))],
)
def test_a_short_or_worried_answer_unpacks_nothing(words: str, marks: tuple[str, ...]) -> None:
    play = told("S2")
    play.answers(words, *marks)
    assert not play.turn("INFO").memory.unpacked


def test_a_line_may_say_itself_that_it_unpacks() -> None:
    play = told("S2")
    play.turn("INFO")
    play.answers("He saw it.", "elab")
    assert play.turn("INFO").memory.unpacked


def test_a_strength_she_named_herself_counts_once_the_coach_takes_it_up() -> None:
    play = told("ASK")
    play.answers(LONG)
    memory = play.turn("REFLECT").memory
    assert (memory.best_strength, memory.unpacked) == ("S1", True)
    ignored = told("ASK")
    ignored.answers(LONG)
    assert ignored.turn("INFO").memory.strengths == ()


def test_a_reflection_unpacks_a_strength_of_an_earlier_turn_only() -> None:
    assert not told("S2", "REFLECT").now.unpacked
    play = told("S2")
    assert play.turn("REFLECT").memory.unpacked


def test_the_growth_area_counts_as_named_when_she_raises_it_herself() -> None:
    play = told("OPEN")
    play.answers("The start-up ate seven minutes.", "problem")
    memory = play.turn("OPEN").memory
    assert (memory.growth_named, memory.growth_by) == (True, "teacher")


def test_another_trouble_of_hers_does_not_name_the_growth_area() -> None:
    play = told("OPEN")
    play.answers("I am tired.", "problem")
    assert not play.turn("OPEN").memory.growth_named


def test_where_indirectness_is_the_custom_a_story_she_takes_up_names_the_growth_area() -> None:
    for name, named in (("Wulan", True), ("Hannah", False)):
        play = begin(name)
        play.turn("DISCLOSE", story=True)
        play.answers("I had a colleague who kept her questions.", "problem")
        memory = play.turn("REFLECT").memory
        assert (memory.growth_named, memory.growth_by == "coach") == (named, named)


@pytest.mark.parametrize("name", ["DEFICIT", "DIRECT", "BUT", "GROWTH"])
def test_the_coach_names_the_growth_area_gently_or_not(name: str) -> None:
    assert told(name).now.growth_by == "coach"


def test_a_bridge_names_it_when_it_says_where_it_leads() -> None:
    assert not told("B2").now.growth_named
    play = begin("Hannah")
    assert play.turn("B2", target=True).memory.growth_named


def test_a_fault_found_elsewhere_does_not_name_the_growth_area() -> None:
    play = begin("Hannah")
    assert not play.turn("DEFICIT", growth=False).memory.growth_named


def test_discomfort_stirs_her_while_there_is_trust() -> None:
    assert told("GROWTH", name="Hannah").now.stirred
    assert not told("GROWTH", name="Frank").now.stirred


def test_lowest_dignity_and_highest_hope_of_the_visit_are_kept() -> None:
    play = told("DEFICIT")
    low = play.now.lowest_dignity
    play.turn("REPAIR", "VISION")
    play.turn("ASK")
    assert play.now.lowest_dignity == low
    assert play.now.highest_hope == max(50, play.state.H if play.state else 0)


def test_an_older_memory_without_a_start_takes_the_first_state_it_meets() -> None:
    play = begin("Hannah")
    play.memory = replace(play.now, start=None)
    assert play.turn("OPEN").memory.start is not None
