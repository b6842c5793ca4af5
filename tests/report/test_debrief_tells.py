"""What the debrief says, and what it never says (rubric 6.1)."""

from dataclasses import replace

import pytest
from made_rounds import MAYA, SCENARIO, Line, asked, blaming, framed, played, pleasant, warm

from roleplay.report.extract import debrief
from roleplay.report.text import as_text


def test_the_pocket_holds_bright_and_growth_notes_no_turn_used() -> None:
    assert [item.note for item in debrief(warm(), SCENARIO).pocket] == ["start", "kneels"]
    assert [item.note for item in debrief(blaming(), SCENARIO).pocket] == [
        "start",
        "dario",
        "kneels",
        "slips",
    ]


def test_arrived_quotes_the_sentence_or_offers_one() -> None:
    reached = debrief(warm(), SCENARIO).arrived
    assert (reached.how, reached.turn) == ("reached", 4)
    assert "Six slips were blank" in reached.sentence
    waiting = debrief(pleasant(), SCENARIO).arrived
    assert waiting.how == "not-yet"
    assert "Six of twenty-two exit slips are blank." in waiting.sentence
    assert debrief(blaming(), SCENARIO).arrived.how == "hinted"


def test_an_optional_reach_is_said_not_to_have_been_asked_for() -> None:
    optional = replace(SCENARIO, reach="optional")
    assert "This visit did not ask for it." in debrief(pleasant(), optional).arrived.words
    assert "did not ask" not in debrief(warm(), optional).arrived.words


def test_few_turns_are_said_to_be_provisional() -> None:
    assert "too short to judge" in debrief(blaming(), SCENARIO).provisional
    assert debrief(warm(), SCENARIO).provisional == ""


def test_the_pattern_names_the_conversation_and_quotes_it() -> None:
    pattern = debrief(warm(), SCENARIO).pattern
    assert pattern.name == "Warm, candid, together"
    assert "How might the question you gave Dario" in pattern.sentence


def test_no_meeting_of_strength_and_issue_is_claimed_where_there_was_none() -> None:
    one = "At 9:14 you asked Dario to show you."
    two = "What were you listening for?"
    lines = (
        Line(one, (framed(one, "STRENGTH:S3", one, note="dario"),), "Oh."),
        *(Line(two, (asked(two, "OPEN:WH", two),), "I don't know.") for _ in range(4)),
    )
    pattern = debrief(played(*lines), replace(SCENARIO, reach="optional")).pattern
    assert pattern.sentence == f"You named “{one.rstrip('.')}”, and 4 of your turns handed over."


def test_no_turn_is_named_for_a_growth_area_that_was_never_there() -> None:
    optional = replace(SCENARIO, reach="optional")
    line = "Good morning to you."
    for code in ("INFO", "PRAISE", "REFLECT"):
        lines = [Line(line, (framed(line, code, line),), "Yes.") for _ in range(5)]
        sentence = debrief(played(*lines), optional).pattern.sentence
        assert "turn 0" not in sentence
        assert "“”" not in sentence
        assert not sentence.startswith("0")


def test_a_line_that_put_dignity_at_risk_is_told_first_with_a_way_back() -> None:
    hurt, back = "Everyone next door manages it.", "That was unfair of me, and I take it back."
    unsafe = Line(
        hurt, (framed(hurt, "UNSAFE", hurt),), "Okay.", rows=(("unsafe", (-20.0, 22.0, -12.0, -10.0, -22.0)),)
    )
    repair = Line(back, (framed(back, "REPAIR", back),), "Thank you.")
    made = debrief(played(unsafe), SCENARIO)
    assert hurt in made.dignity
    assert "I'm sorry" in made.dignity
    text = as_text(made)
    assert text.index("put dignity at risk") < text.index("1. Your line")
    assert debrief(played(unsafe, repair), SCENARIO).dignity.endswith("You took it back in turn 2.")
    assert debrief(warm(), SCENARIO).dignity == ""


@pytest.mark.parametrize(("pronoun", "word"), [("she", "her"), ("he", "his"), ("they", "their")])
def test_the_teacher_is_spoken_of_as_the_scenario_says(pronoun: str, word: str) -> None:
    scenario = replace(SCENARIO, teacher=replace(MAYA, called="Sam", pronoun=pronoun))
    made = debrief(warm(), scenario)
    assert made.agency == f"Sam left with a step of {word} own."


def test_her_agency_stands_apart_from_skill() -> None:
    made = debrief(warm(), SCENARIO)
    assert made.ownership.id == "ownership"
    assert not made.ownership.judged
    assert "ownership" not in {dial.id for dial in made.dials}


def test_a_dial_the_scenario_does_not_count_is_shown_as_such() -> None:
    made = debrief(warm(), replace(SCENARIO, counts=("listening",), reach="optional"))
    assert {dial.id: dial.judged for dial in made.dials} == {
        "room": False,
        "strength-first": False,
        "reach": False,
        "listening": True,
    }


def test_every_dial_has_parts_and_every_finding_its_words() -> None:
    made = debrief(warm(), SCENARIO)
    turns = warm().turns
    for dial in (*made.dials, made.ownership):
        assert dial.parts
        for finding in (f for part in dial.parts for f in part.findings):
            said = (
                turns[finding.turn - 1].said
                if finding.speaker == "coach"
                else turns[finding.turn - 1].reply.text
            )
            assert said[finding.start : finding.end] == finding.words
            assert finding.reason


def test_each_state_change_has_its_cause_in_words() -> None:
    told = debrief(blaming(), SCENARIO).transcript[1]
    assert told.causes == ("the question already held the blame: the guard goes up, dignity shrinks",)


def test_the_curves_are_ascii_and_have_one_sign_a_state() -> None:
    for curve in debrief(warm(), SCENARIO).curves:
        assert len(curve.line) == len(curve.values) == 7
        assert curve.line.isascii()
