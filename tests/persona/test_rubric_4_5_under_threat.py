"""What defensiveness looks like from outside, by person (rubric 4.5), and what pushing earns (rubric 4.3)."""

from dataclasses import replace

import pytest
from bean_talk import ANYONE, BEANS, Talk
from people import scenario, with_teacher
from plays import ALMOST, WELL, Play, begin

from roleplay.persona.mind import State
from roleplay.persona.signs import VARIANTS, openness, signs
from roleplay.scenario.load import compile_scenario
from roleplay.scenario.model import Source
from roleplay.scenario.vocabulary import BANDS, Occasion, Threat
from roleplay.settings.catalogue import texts

FAVOUR = '  favour: {occasion: asks-favour, shows: asks, say: "Could you hand me those jars?"}\nepilogue:'
BLOWS = [("DEFICIT",), ("LEAD3",), ("DIRECT",), ("BUT",), ("DEFICIT_ST",), ("GUESS",)]


def deflecting() -> Talk:
    text = BEANS.replace("under-threat: fold", "under-threat: deflect").replace("epilogue:", FAVOUR)
    return Talk(compile_scenario((Source("beans.yaml", text), Source("anyone.yaml", ANYONE))))


@pytest.mark.parametrize("blow", BLOWS)
def test_who_deflects_is_ready_with_a_request_when_defensiveness_jumps(blow: tuple[str, ...]) -> None:
    felt = begin("Bev").turn(*blow)
    assert felt.startled
    assert "asks-favour" in felt.ready


def test_the_next_line_of_who_deflects_is_a_request_also_after_a_leading_question() -> None:
    ready: set[Occasion] = {"asks-favour"}
    said = "Don't you think the circle was too long?"
    for startled, occasion in ((True, "asks-favour"), (False, None)):
        reply = deflecting().say(
            said, "leading-2", label="LEADING:NEG", ready=ready, startled=startled, band="polite"
        )
        assert reply.occasion == occasion


def test_who_deflects_meets_an_order_with_a_request_and_not_with_a_yes() -> None:
    ready: set[Occasion] = {"asks-favour", "complies"}
    reply = deflecting().say("You need to shorten the circle.", "direct", ready=ready, startled=True)
    assert reply.occasion == "asks-favour"


def test_who_does_not_deflect_answers_a_blow_without_a_request() -> None:
    for name in ("Maya", "Frank", "Luis", "Wulan"):
        assert "asks-favour" not in begin(name).turn("DEFICIT").ready


@pytest.mark.parametrize(
    ("name", "variable", "factor"), [("Gordon", "D", 1.1), ("Tomasz", "A", 1.3), ("Wulan", "A", 1.5)]
)
def test_the_same_blow_costs_each_way_under_threat_something_else(
    name: str, variable: str, factor: float
) -> None:
    own = Play(with_teacher(name)).turn("LEAD2").causes[0].change
    other = Play(with_teacher(name, under_threat="deflect")).turn("LEAD2").causes[0].change
    at = "TDHAG".index(variable)
    assert own[at] == pytest.approx(factor * other[at])
    assert own[:at] + own[at + 1 :] == other[:at] + other[at + 1 :]


def test_in_one_who_agrees_defensiveness_is_shown_as_agreement() -> None:
    before, after = State(50, 30, 50, 50, 50), State(50, 44, 50, 50, 50)
    for name in ("Hannah", "Wulan"):
        seen = signs(before, after, scenario(name))
        words = {texts("persona")[f"sign.guard.up.agree.{i}"] for i in range(VARIANTS)}
        assert seen in {text.format(She="She", Her="Her", s="s") for text in words}


@pytest.mark.parametrize("band", BANDS)
def test_how_open_she_is_does_not_lift_the_mask_of_one_who_agrees(band: str) -> None:
    known = next(b for b in BANDS if b == band)
    threats: tuple[Threat, ...] = ("agree", "spar")
    for guard in (0, 100):
        agrees, spars = (openness(State(50, guard, 50, 50, 50), known, threat) for threat in threats)
        assert (agrees == spars) is (band in ("working", "open"))
        assert band != "guard" or not {"reason", "Reasons"} & set(agrees.split())


def test_a_pleasant_yes_is_compliance_and_no_step() -> None:
    play = begin("Hannah")
    felt = play.turn("ADVICE")
    assert felt.state.A < 45
    assert play.now.commitment == "compliant"
    assert "step" not in felt.ready


def test_only_handing_the_choice_over_reopens_a_yes_that_was_not_meant() -> None:
    for names, reopened in ((("OPEN",), False), (("VISION",), False), (("B2",), False), (("AUTON",), True)):
        play = Play(scenario("Hannah"), state=WELL, memory=replace(ALMOST, ideas=2, commitment="compliant"))
        assert ("commits" in play.turn(*names).ready) is reopened


def test_one_who_pushed_back_once_is_not_asked_to_push_back_again() -> None:
    play = begin("Frank")
    assert "pushes-back" in play.turn("GROWTH").ready
    play.turn("HELD")
    assert "pushes-back" not in play.turn("GROWTH").ready


def test_what_is_held_pays_and_what_is_dropped_only_eases() -> None:
    held, dropped = begin("Gordon"), begin("Gordon")
    for play in (held, dropped):
        play.turn("S2")
        play.turn("GROWTH")
        assert play.now.pushback_waiting
    up = held.turn("HELD")
    down = dropped.turn("LIGHT")
    assert "held" in up.rows
    assert up.state.G > down.state.G
    assert up.memory.pushback_waiting is False
    assert down.memory.pushback_waiting is True
    assert held.turn("INFO").state.D < up.state.D


def test_an_order_is_met_with_compliance_even_when_she_is_shut() -> None:
    shut = replace(ALMOST, shut=True, ideas=0)
    play = Play(scenario("Frank"), state=State(10, 88, 40, 70, 30), memory=shut)
    felt = play.turn("DIRECT")
    assert felt.band == "shut"
    assert "complies" in felt.ready


def test_a_visit_that_hurt_her_badly_and_was_repaired_ends_at_best_tentative() -> None:
    play = begin("Hannah")
    play.turn("UNSAFE")
    for names in (
        ("REPAIR", "REFLECT"), ("S2",), ("ASK",), ("REFLECT_C",), ("GROWTH", "OPEN"), ("HELD", "REFLECT"),
        ("B2",), ("AUTON", "OPEN"), ("REFLECT", "AUTON"), ("VISION",), ("AUTON",), ("S3", "OPEN"),
    ):  # fmt: skip
        play.turn(*names)
    assert play.now.commitment != "owned"


def test_neither_a_step_nor_the_concern_comes_before_the_sixth_turn_however_well_it_goes() -> None:
    play = Play(scenario("Hannah"), state=State(80, 10, 80, 80, 80))
    for strength in ("S3", "S2", "S1", "INFO", "INFO"):
        felt = play.turn(strength, "REFLECT_C", "AUTON", "OPEN")
        assert not felt.ready & {"commits", "reveals"}
    assert "reveals" in play.turn("REFLECT_C", "OPEN").ready
