"""What her words make certain: only what is spoken happens."""

from dataclasses import replace

import pytest
from people import scenario
from plays import ALMOST, WELL, Play, begin

from roleplay.persona.mind import Felt, Memory
from roleplay.persona.settle import settle
from roleplay.scenario.vocabulary import Occasion

NOTHING: frozenset[str] = frozenset()


def felt(*names: str, **changes: object) -> Felt:
    memory = replace(ALMOST, **changes)  # type: ignore[arg-type]  # any field may change
    return Play(scenario("Hannah"), state=WELL, memory=memory).turn(*names)


def settled(seen: Felt, occasion: Occasion | None = None, *marks: str) -> Memory:
    return settle(seen.memory, seen, occasion, frozenset(marks))


def test_an_allowed_idea_counts_when_it_is_spoken_as_an_occasion_or_in_an_ordinary_answer() -> None:
    seen = felt("OPEN")
    assert settled(seen).ideas == 1
    assert settled(seen, "proposes").ideas == 2
    assert settled(seen, None, "idea").ideas == 2


def test_an_idea_that_her_state_does_not_allow_is_not_counted() -> None:
    assert settled(felt("OPEN", unpacked=False), None, "idea").ideas == 1


def test_one_reply_counts_as_one_idea() -> None:
    seen = felt("OPEN")
    once = settled(seen, "proposes", "idea")
    assert settle(once, seen, "proposes", frozenset({"idea"})) == once


def test_a_step_is_owned_when_it_is_spoken_and_allowed() -> None:
    seen = felt("OPEN")
    assert settled(seen, "commits").commitment == "owned"
    assert settled(seen, None, "step").commitment == "owned"
    assert settled(felt("OPEN", ideas=0), None, "step").commitment == "none"


def test_an_idea_and_a_turn_that_hands_over_make_a_tentative_step() -> None:
    assert settled(felt("OPEN", ideas=0), "proposes").commitment == "tentative"
    assert settled(felt("ASK", ideas=1)).commitment == "tentative"
    assert settled(felt("REFLECT", ideas=1)).commitment == "none"
    assert settled(felt("OPEN", ideas=0)).commitment == "none"


def test_compliance_is_reopened_by_autonomy_alone() -> None:
    assert settled(felt("OPEN", commitment="compliant"), "proposes").commitment == "compliant"
    assert settled(felt("AUTON", commitment="compliant"), "proposes").commitment == "tentative"


@pytest.mark.parametrize(("occasion", "marks"), [("complies", ()), (None, ("compliance",))])
def test_compliance_that_was_allowed_and_spoken_is_remembered(
    occasion: Occasion | None, marks: tuple[str]
) -> None:
    play = Play(scenario("Hannah"), state=replace(WELL, A=30), memory=replace(ALMOST, ideas=0))
    seen = play.turn("DIRECT")
    assert settle(seen.memory, seen, occasion, frozenset(marks)).commitment == "compliant"
    assert settle(seen.memory, seen, None, NOTHING).commitment == "none"


def test_what_she_owns_stays_hers() -> None:
    assert settled(felt("DIRECT", commitment="owned"), "complies").commitment == "owned"


def test_a_concern_is_told_only_when_it_is_spoken() -> None:
    seen = felt("OPEN")
    assert not settled(seen, "proposes").concern_told
    assert settled(seen, "reveals").concern_told


def test_resistance_waits_to_be_heard_once_she_has_pushed_back() -> None:
    seen = begin("Frank").turn("GROWTH")
    assert not settled(seen).pushback_waiting
    pushed = settled(seen, "pushes-back")
    assert (pushed.pushback_waiting, pushed.pushed_back) == (True, True)
    assert settled(seen, None, "pushback").pushback_waiting


def test_disagreement_before_the_growth_area_is_named_is_no_resistance_to_it() -> None:
    seen = begin("Frank").turn("OPEN")
    assert not settled(seen, None, "pushback").pushback_waiting


def test_a_question_of_hers_stays_open_only_while_she_keeps_asking() -> None:
    seen = felt("OPEN")
    waiting = replace(seen.memory, asks_unanswered=1)
    assert settle(waiting, seen, None, frozenset({"asks"})).asks_unanswered == 1
    assert settle(waiting, seen, None, NOTHING).asks_unanswered == 0
