"""What she is ready for: the occasions of rubric 4.3, their gates, and the order they are spoken in."""

from dataclasses import replace

import pytest
from people import scenario
from plays import ALMOST, WELL, Play, begin

from roleplay.persona.mind import State
from roleplay.persona.readiness import ORDER, needs
from roleplay.scenario.model import Secret
from roleplay.scenario.vocabulary import OCCASIONS, Occasion


def play(name: str = "Hannah", state: State = WELL, **changes: object) -> Play:
    """A visit in its seventh turn, one hand-over away from an owned step."""
    memory = replace(ALMOST, **changes)  # type: ignore[arg-type]  # any field may change
    return Play(scenario(name), state=state, memory=memory)


def allows(visit: Play, occasion: Occasion, *names: str) -> bool:
    return occasion in visit.turn(*names or ("OPEN",)).ready


def test_the_order_holds_every_occasion_that_answers_a_turn_once() -> None:
    assert sorted(ORDER) == sorted(set(OCCASIONS) - {"begins", "ends"})
    assert (
        ORDER.index("commits") < ORDER.index("reveals") < ORDER.index("pushes-back") < ORDER.index("proposes")
    )


def test_a_stirred_teacher_needs_a_little_less() -> None:
    assert needs(ALMOST, WELL) == (60, 65)
    assert needs(replace(ALMOST, stirred=True), WELL) == (55, 60)
    assert needs(replace(ALMOST, start=State(50, 50, 20, 20, 50)), WELL) == (45, 50)


def test_an_idea_comes_where_growth_is_named_a_strength_unpacked_and_the_turn_leaves_room() -> None:
    assert allows(play(), "proposes")
    assert not allows(play(growth_named=False), "proposes")
    assert not allows(play(unpacked=False), "proposes")
    assert not allows(play(state=replace(WELL, D=70)), "proposes")
    assert not allows(play(state=replace(WELL, H=50)), "proposes")
    assert not allows(play(state=replace(WELL, A=48)), "proposes")


@pytest.mark.parametrize(
    ("name", "invites"),
    [("OPEN", True), ("VISION", True), ("B2", True), ("AUTON", True), ("ASK", False), ("REFLECT", False)],
)
def test_only_some_turns_invite_an_idea(name: str, invites: bool) -> None:
    assert allows(play(), "proposes", name) is invites


def test_an_owned_step_needs_two_ideas_the_second_of_which_may_be_this_one() -> None:
    assert allows(play(), "commits")
    assert not allows(play(ideas=0), "commits")
    assert not allows(play(ideas=1, unpacked=False), "commits")
    assert allows(play(ideas=2), "commits", "ASK")
    assert not allows(play(ideas=1), "commits", "ASK")


def test_an_owned_step_never_comes_before_turn_six() -> None:
    assert not allows(play(turn=4), "commits")
    assert allows(play(turn=5), "commits")


@pytest.mark.parametrize("low", [{"A": 55.0}, {"H": 54.0}, {"G": 38.0}, {"D": 60.0}, {"T": 54.0}])
def test_an_owned_step_needs_all_of_her(low: dict[str, float]) -> None:
    assert not allows(play(state=replace(WELL, **low)), "commits")


def test_a_visit_that_took_more_than_ten_of_her_dignity_ends_at_best_tentative() -> None:
    assert allows(play(lowest_dignity=40.0), "commits")
    assert not allows(play(lowest_dignity=39.9), "commits")


def test_after_compliance_only_autonomy_reopens_the_way_to_a_step() -> None:
    assert not allows(play(commitment="compliant"), "commits")
    assert allows(play(commitment="compliant"), "commits", "AUTON")


def test_a_step_is_owned_once_and_needs_no_further_idea() -> None:
    assert not allows(play(commitment="owned"), "commits")
    assert not allows(play(commitment="owned"), "proposes")


def test_an_allowed_idea_that_was_not_spoken_stays_possible() -> None:
    visit = play(ideas=0)
    felt = visit.turn("OPEN")
    visit.memory = felt.memory
    assert "proposes" in felt.ready
    assert visit.now.ideas == 0
    assert allows(visit, "proposes")


def test_her_concern_is_told_in_the_open_band_from_turn_six_after_two_reflections_once() -> None:
    assert allows(play(), "reveals")
    assert not allows(play(turn=4), "reveals")
    assert not allows(play(reflections=1), "reveals")
    assert allows(play(reflections=1), "reveals", "REFLECT")
    assert not allows(play(state=replace(WELL, T=50)), "reveals")
    assert not allows(play(concern_told=True), "reveals")


def secret(**gates: object) -> Play:
    visit = play()
    return replace(visit, played=replace(visit.played, secret=Secret("concern", **gates)))  # type: ignore[arg-type]  # any gate


def test_an_author_may_ask_for_more_before_the_concern_is_told_and_never_for_less() -> None:
    assert not allows(secret(from_turn=9), "reveals")
    assert not allows(secret(reflected=4), "reveals")
    assert not allows(secret(from_visit=2), "reveals")
    early = replace(secret(from_turn=2, reflected=0, band="polite"), memory=replace(ALMOST, turn=3))
    assert not allows(early, "reveals")


def test_the_concern_waits_for_a_strength_of_the_level_the_author_asks() -> None:
    visit = secret(strength="S3")
    visit.memory = replace(ALMOST, best_strength="S2")
    assert not allows(visit, "reveals")
    assert allows(secret(strength="S3"), "reveals")


def test_a_leading_question_puts_the_concern_off_for_as_many_turns_as_the_author_says() -> None:
    for last, told in ((5, False), (4, True)):
        visit = secret(no_leading_for=3)
        visit.memory = replace(ALMOST, last_leading=last)
        assert allows(visit, "reveals") is told
    assert not allows(secret(no_leading_for=3), "reveals", "OPEN", "LEAD1")


def test_a_scenario_without_a_secret_has_none_to_tell() -> None:
    visit = play()
    visit.played = replace(visit.played, secret=None)
    assert not allows(visit, "reveals")


def test_growth_named_on_her_guard_or_thinly_meets_resistance_the_first_time() -> None:
    visit = begin("Frank")
    assert allows(visit, "pushes-back", "GROWTH")
    assert visit.now.pushback_waiting
    assert not allows(visit, "pushes-back", "GROWTH")
    assert not allows(play(), "pushes-back", "GROWTH")


def test_an_order_is_met_with_compliance_while_she_is_shut_or_low_in_agency() -> None:
    low = replace(WELL, A=40)
    assert allows(play(state=low), "complies", "DIRECT")
    assert allows(play(state=low), "complies", "ADVICE")
    assert not allows(play(state=low), "complies", "ADVICE_P")
    assert not allows(play(state=replace(WELL, A=70)), "complies", "DIRECT")
    shut = play(state=replace(WELL, A=70, D=85), shut=True)
    assert allows(shut, "complies", "DIRECT")


def test_a_repair_is_answered_when_there_was_something_to_take_back() -> None:
    assert not allows(begin("Maya"), "repairs", "REPAIR")
    visit = begin("Maya")
    visit.turn("DEFICIT")
    assert allows(visit, "repairs", "REPAIR")


def test_someone_who_deflects_asks_a_favour_every_few_turns_until_a_kind_no() -> None:
    visit = begin("Bev")
    asked = [allows(visit, "asks-favour", "INFO") for _ in range(6)]
    assert asked == [False, False, True, False, False, True]
    visit.answers("Could you sort the projector?", "asks")
    visit.turn("DECLINE")
    assert not any(allows(visit, "asks-favour", "INFO") for _ in range(4))
    assert not any(allows(begin("Maya"), "asks-favour", "INFO") for _ in range(4))


def test_someone_who_deflects_meets_a_blow_with_a_request() -> None:
    assert allows(begin("Bev"), "asks-favour", "LEAD2")


def test_a_newcomer_asks_straight_once_and_again_when_she_gets_no_answer() -> None:
    visit = begin("Charlene")
    assert [allows(visit, "asks-coach", "REFLECT") for _ in range(4)] == [False, False, True, False]
    visit.answers("What would you do first?", "asks")
    assert allows(visit, "asks-coach", "OPEN")


def test_others_ask_straight_after_a_row_of_questions() -> None:
    visit = begin("Frank")
    assert [allows(visit, "asks-coach") for _ in range(5)] == [False, False, False, True, False]
    assert not allows(play(questions_in_row=5, commitment="owned"), "asks-coach")
