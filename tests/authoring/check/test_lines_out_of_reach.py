"""Lines that no turn can bring out are found; lines that some turn can are left alone."""

from pathlib import Path

import pytest
from examples import BASE, codes, found, lab

from roleplay.authoring.check.check import check
from roleplay.authoring.check.events_of_talk import EVENTS
from roleplay.persona.bands import band_of, shuts
from roleplay.persona.mind import State
from roleplay.scenario.vocabulary import OCCASIONS

TOLD = '  lab-told: {occasion: reveals, say: "My old lab has called twice."}'
TAP = "  tap-any: {when: {topic: tap}, say: It drips all year.}"
TWICE = "    when: {topic: again, told: again-why}"


def reason(path: Path, code: str) -> str:
    return next(one.fault.message for one in check(path).findings if one.code == code)


def test_every_occasion_has_its_facts() -> None:
    assert set(EVENTS) == set(OCCASIONS)


def test_the_bands_of_a_secret_and_of_leaving_are_those_the_engine_gives() -> None:
    at_ease = State(T=70, D=10, H=50, A=50, G=60)
    assert {band_of(at_ease, shut=False)} == EVENTS["reveals"].bands
    assert not shuts(at_ease, 9, was_shut=False, repaired=False, unsafe=False)
    assert {band_of(at_ease, shut=True)} == EVENTS["leaves"].bands


@pytest.mark.parametrize(
    ("occasion", "band", "due"),
    [
        ("reveals", "working", "open"),
        ("commits", "guard shut", "polite, working, open"),
        ("pushes-back", "open", "guard, polite"),
        ("leaves", "guard", "shut"),
        ("begins", "shut", "guard, polite, working, open"),
    ],
)
def test_a_band_in_which_an_event_never_comes_is_found(
    tmp_path: Path, occasion: str, band: str, due: str
) -> None:
    marks = "shows: step agency when"
    line = f"  never: {{occasion: {occasion}, when: {{band: {band}}}, {marks}, say: Thursday.}}\n"
    path = lab(tmp_path, TOLD, line + TOLD)
    assert "S109" in codes(path)
    assert reason(path, "S109").endswith(f"comes only in {due}")


@pytest.mark.parametrize("occasion", ["ends", "complies", "repairs"])
def test_events_that_come_in_any_band_may_name_any(tmp_path: Path, occasion: str) -> None:
    line = f"  some: {{occasion: {occasion}, when: {{band: shut}}, shows: compliance, say: Fine.}}\n"
    assert codes(lab(tmp_path, TOLD, line + TOLD)) == []


def test_guarded_words_stand_in_where_the_named_bands_cannot_be(tmp_path: Path) -> None:
    line = (
        "  early: {occasion: pushes-back, when: {band: working open}, shows: pushback, "
        "say: One tap., guarded: I know.}\n"
    )
    assert "S109" not in codes(lab(tmp_path, TOLD, line + TOLD))


def test_a_line_that_waits_for_itself_or_in_a_circle_is_found(tmp_path: Path) -> None:
    circle = (
        "  a: {when: {topic: tap, told: c}, say: One.}\n"
        "  b: {when: {topic: tap, told: a}, say: Two.}\n"
        "  c: {when: {topic: tap, told: b}, say: Three.}\n"
    )
    path = lab(tmp_path, TAP, circle + TAP)
    assert codes(path) == ["S110"] * 3
    assert reason(path, "S110") == "this line can never be said: it waits for `c`, which waits for it"


def test_a_line_behind_one_that_is_never_said_is_never_said(tmp_path: Path) -> None:
    lines = (
        "  a: {occasion: reveals, when: {band: shut}, say: One.}\n"
        "  b: {when: {topic: tap, told: a}, say: Two.}\n"
        "  c: {when: {topic: tap, told: tap-any b}, say: Three.}\n"
    )
    path = lab(tmp_path, TAP, lines + TAP)
    assert codes(path) == ["S109", "S110", "S110"]
    assert reason(path, "S110") == "this line can never be said: it waits for `a`, which is never said"


def test_a_line_that_excludes_what_it_needs_is_found_also_over_another_line(tmp_path: Path) -> None:
    line = "  a: {when: {topic: again, told: again-twice, untold: again-why}, say: One.}\n"
    path = lab(tmp_path, TAP, line + TAP)
    assert found(path) == ["87:47 S110"]
    assert reason(path, "S110").endswith("need `again-why`, and it must come before that one")


def test_told_may_lead_to_a_line_of_a_bank(tmp_path: Path) -> None:
    line = "  a: {when: {topic: tap, told: decision-working}, say: One.}\n"
    assert codes(lab(tmp_path, TAP, line + TAP)) == []


def test_a_last_turn_before_the_lines_it_waits_for_is_found(tmp_path: Path) -> None:
    late = TWICE.replace("}", ", to-turn: 1}")
    assert codes(lab(tmp_path, TWICE, late)) == ["S111"]
    in_time = TWICE.replace("}", ", to-turn: 2}")
    assert codes(lab(tmp_path, TWICE, in_time)) == []


def test_what_follows_first_words_can_come_in_the_first_turn(tmp_path: Path) -> None:
    line = "  a: {when: {topic: tap, told: opening, to-turn: 1}, say: One.}\n"
    assert codes(lab(tmp_path, TAP, line + TAP)) == []


def test_a_step_is_hers_from_turn_seven_on(tmp_path: Path) -> None:
    line = "  a: {when: {topic: tap, commitment: owned, to-turn: 6}, say: One.}\n"
    assert codes(lab(tmp_path, TAP, line + TAP)) == ["S111"]


@pytest.mark.parametrize("aim", ["statement agreement", "any-question", "agreement"])
def test_a_question_may_go_with_the_aim_of_a_question(tmp_path: Path, aim: str) -> None:
    line = f"  a: {{when: {{topic: tap, aim: {aim}, move: closed}}, say: One.}}\n"
    assert codes(lab(tmp_path, TAP, line + TAP)) == []


def test_a_move_that_a_statement_can_make_goes_with_a_statement(tmp_path: Path) -> None:
    line = "  a: {when: {topic: tap, aim: statement, move: reflects closed}, say: One.}\n"
    assert codes(lab(tmp_path, TAP, line + TAP)) == []


def test_a_favour_is_asked_only_by_somebody_who_deflects(tmp_path: Path) -> None:
    line = "  a: {occasion: asks-favour, shows: asks, say: Could you take my duty?}\n"
    assert codes(lab(tmp_path, TAP, line + TAP)) == ["S116"]
    text = BASE.replace("under-threat: fold", "under-threat: deflect")
    assert codes(lab(tmp_path, TAP, line + TAP, text=text)) == []


@pytest.mark.parametrize(
    ("occasion", "when", "marks"),
    [
        ("commits", "commitment: owned", "step agency when"),
        ("proposes", "growth: unnamed", "idea"),
        ("begins", "asked: 1", "hope"),
    ],
)
def test_a_condition_that_never_holds_at_an_event_is_found(
    tmp_path: Path, occasion: str, when: str, marks: str
) -> None:
    line = f"  a: {{occasion: {occasion}, when: {{{when}}}, shows: {marks}, say: The beakers on Thursday.}}\n"
    assert codes(lab(tmp_path, TAP, line + TAP)) == ["S116"]


def test_a_line_of_an_event_that_is_spoken_once_is_shadowed_by_one_that_names_its_bands(
    tmp_path: Path,
) -> None:
    other = "  b: {occasion: pushes-back, when: {band: polite guard}, shows: pushback, say: One tap.}\n"
    path = lab(tmp_path, TAP, other + TAP)
    assert codes(path) == ["S114"]
    assert reason(path, "S114").startswith("`b` always stands before this line at `pushes-back`")


@pytest.mark.parametrize(
    "other",
    [
        "occasion: pushes-back, when: {band: guard}, shows: pushback",
        "occasion: pushes-back, when: {band: guard polite, topic: setup}, shows: pushback",
        "occasion: pushes-back, when: {band: guard polite, told: again-why}, shows: pushback",
        "occasion: pushes-back, when: {band: guard polite, from-turn: 3}, shows: pushback",
        "occasion: pushes-back, when: {band: guard polite, untold: again-why}, shows: pushback",
        "when: {topic: setup, band: shut guard polite working open}",
    ],
)
def test_a_line_that_still_has_its_moments_is_not_shadowed(tmp_path: Path, other: str) -> None:
    assert codes(lab(tmp_path, TAP, f"  b: {{{other}, say: One tap.}}\n" + TAP)) == []


def test_an_event_that_comes_again_shadows_only_what_waits_to_be_first(tmp_path: Path) -> None:
    first = (
        "  b: {occasion: asks-coach, when: {band: guard polite working open}, shows: asks, say: What now?}\n"
    )
    second = "  c: {occasion: asks-coach, shows: asks, say: What would you do?}\n"
    assert codes(lab(tmp_path, TAP, first + second + TAP)) == []
    waits = "  c: {occasion: asks-coach, when: {untold: b}, shows: asks, say: What would you do?}\n"
    assert codes(lab(tmp_path, TAP, first + waits + TAP)) == ["S114"]
