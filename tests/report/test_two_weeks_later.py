"""Two weeks later: which ending a visit has, and that its text contradicts no conversation."""

import re
from dataclasses import replace

import pytest
from made_rounds import SCENARIO, played, warm

from roleplay.persona.epilogue import ending_of
from roleplay.persona.mind import Memory, State
from roleplay.report.extract import debrief
from roleplay.scenario.load import load_scenario
from roleplay.scenario.model import Scenario
from roleplay.scenario.vocabulary import Ending
from roleplay.settings.paths import scenario_folder

START = State(T=50, D=45, H=35, A=30, G=45)
MEMORY = Memory(start=START, lowest_dignity=45, highest_hope=35)
LIKED = State(T=65, D=25, H=48, A=32, G=59)
WARM = State(T=75, D=16, H=72, A=71, G=79)
ENDINGS: tuple[Ending, ...] = ("owned", "tentative", "compliant", "none", "none-hurt", "none-pleasant")
MADE = ("first-three-months", "the-poster-on-the-computer")


def shipped(name: str) -> Scenario:
    return load_scenario(scenario_folder() / f"{name}.yaml")


def test_a_warm_visit_without_a_step_does_not_end_as_a_merely_pleasant_one() -> None:
    assert ending_of(WARM, MEMORY, 0) == "none"
    assert ending_of(LIKED, MEMORY, 0) == "none-pleasant"


def test_an_idea_on_a_named_growth_area_is_tried_once() -> None:
    named = replace(MEMORY, growth_named=True)
    assert ending_of(LIKED, replace(named, ideas=1), 0) == "tentative"
    assert ending_of(LIKED, named, 0) == "none"
    assert ending_of(START, replace(named, ideas=1, shut=True), 0) == "none-hurt"


def test_a_light_visit_has_no_fault_finders_ending_for_a_yes_to_a_kindness() -> None:
    agreed = replace(MEMORY, commitment="compliant")
    assert ending_of(LIKED, agreed, 0) == "none-pleasant"
    assert ending_of(LIKED, replace(agreed, growth_named=True), 0) == "compliant"
    assert ending_of(State(T=51, D=68, H=44, A=18, G=41), agreed, 0) == "compliant"


def test_before_any_turn_nothing_is_told_of_later() -> None:
    assert debrief(played(), SCENARIO).later.text == ""


def test_the_text_is_that_of_the_ending() -> None:
    later = debrief(warm(), SCENARIO).later
    assert later.ending == "owned"
    assert "On Friday" in later.text


def test_an_idea_tried_afterwards_is_told_as_one_she_left_with() -> None:
    conversation = played(*[])
    conversation = replace(warm(), memory=replace(conversation.memory, growth_named=True, ideas=1))
    made = debrief(conversation, SCENARIO)
    assert made.later.ending == "tentative"
    assert made.agency == "Maya left with an idea, not yet a step."


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("name", MADE)
def test_every_ending_is_written_and_short(name: str, ending: Ending) -> None:
    text = shipped(name).epilogue[ending].fill(name="Maya", echo="", told=0, asked=0)
    assert 40 <= len(text.split()) <= 160
    assert len(text.splitlines()) == 2


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("name", MADE)
def test_no_ending_says_what_was_or_was_not_said_in_the_talk(name: str, ending: Ending) -> None:
    text = shipped(name).epilogue[ending].fill(name="Maya", echo="", told=0, asked=0)
    claims = r"you (?:made|promised|mentioned|asked|told)|template you|nobody has (?:mentioned|named)|timer"
    assert re.search(claims, text, re.I) is None


@pytest.mark.parametrize("name", MADE)
def test_the_owned_ending_has_her_ask_a_child_openly_and_wait(name: str) -> None:
    text = shipped(name).epilogue["owned"].fill(name="Maya", echo="", told=0, asked=0)
    assert "What made you" in text
    assert re.search(r"waited|said nothing", text)
