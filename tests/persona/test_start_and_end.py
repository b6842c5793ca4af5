"""How a visit begins, and what became of it two weeks later (rubric 4.4)."""

from dataclasses import replace

import pytest
from people import scenario, with_teacher
from plays import begin

from roleplay.persona.epilogue import ending_of, epilogue, remembered
from roleplay.persona.mind import Memory, State
from roleplay.persona.person import Difficulty
from roleplay.persona.start import start_memory, start_state
from roleplay.scenario.template import Template
from roleplay.scenario.vocabulary import Commitment, Ending

FAIR = State(50, 40, 45, 45, 50)
NEW = Memory(start=FAIR, lowest_dignity=50, highest_hope=45)


@pytest.mark.parametrize(
    ("difficulty", "trust", "guard"), [("gentle", 55, 40), ("as-written", 50, 45), ("hard", 45, 50)]
)
def test_difficulty_moves_trust_and_defensiveness_by_five(
    difficulty: Difficulty, trust: float, guard: float
) -> None:
    assert start_state(scenario("Maya"), difficulty) == State(trust, guard, 35, 30, 45)


def test_a_start_stays_inside_its_bounds() -> None:
    assert start_state(with_teacher("Maya", trust=98, guard=2), "gentle") == State(100, 0, 35, 30, 45)


def test_a_visit_begins_with_nothing_remembered_but_its_start() -> None:
    memory = start_memory(scenario("Maya"), "hard")
    assert (memory.turn, memory.commitment, memory.start) == (0, "none", State(45, 50, 35, 30, 45))
    assert (memory.lowest_dignity, memory.highest_hope) == (45, 35)


@pytest.mark.parametrize("commitment", ["owned", "tentative", "compliant"])
def test_a_step_decides_the_ending_whatever_else_there_was(commitment: Commitment) -> None:
    assert ending_of(FAIR, replace(NEW, commitment=commitment, shut=True), 0) == commitment


def test_a_pleasant_visit_that_never_arrived_leaves_her_fond_and_the_pupils_where_they_were() -> None:
    assert ending_of(FAIR, NEW, 39) == "none-pleasant"
    assert ending_of(FAIR, NEW, 40) == "none"
    assert ending_of(replace(FAIR, T=49), NEW, 0) == "none"


def test_a_visit_that_took_her_dignity_is_remembered_so() -> None:
    assert ending_of(State(30, 70, 20, 20, 25), replace(NEW, lowest_dignity=20), 80) == "none-hurt"
    assert ending_of(FAIR, replace(NEW, shut=True), 0) == "none-hurt"


def test_the_end_weighs_half_the_lowest_dignity_three_tenths_and_the_highest_hope_two() -> None:
    assert remembered(
        State(0, 0, 10, 0, 40), replace(NEW, lowest_dignity=20, highest_hope=60)
    ) == pytest.approx(38)


@pytest.mark.parametrize(
    ("turns", "reach", "ending"),
    [
        (["PRAISE", "OPEN_REL", "LIGHT", "SERVICE", "SERVICE"], 0, "none-pleasant"),
        (["LEAD3", "EVAL", "LEAD3", "EVAL", "LEAD3"], 25, "none-hurt"),
    ],
)
def test_niceness_and_fixing_each_have_their_own_ending(
    turns: list[str], reach: float, ending: Ending
) -> None:
    play = begin("Maya")
    for name in turns:
        play.turn(name)
    assert play.state is not None
    assert ending_of(play.state, play.now, reach) == ending


def test_an_ending_the_author_left_out_is_told_by_the_next_best_text() -> None:
    told = scenario("Maya")
    assert epilogue(told, FAIR, replace(NEW, commitment="owned"), 90) == ("owned", "It was tried.")
    assert epilogue(told, FAIR, NEW, 0) == ("none-pleasant", "Nothing changed.")
    assert epilogue(replace(told, epilogue={}), FAIR, NEW, 0) == ("none-pleasant", "")
    tentative = replace(told, epilogue={**told.epilogue, "tentative": Template("Once.")})
    assert epilogue(tentative, FAIR, replace(NEW, commitment="tentative"), 90) == ("tentative", "Once.")
