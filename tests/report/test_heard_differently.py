"""A debrief with marks that the trainee hears differently: other figures, the same teacher, said in words."""

import json
from datetime import UTC, datetime

import pytest

from roleplay.practice.memory_keeper import MemoryKeeper
from roleplay.practice.session import Session
from roleplay.report.as_json import as_json
from roleplay.report.debrief import debrief
from roleplay.report.markings import differing, listed
from roleplay.report.text import as_text
from roleplay.rubric.coder import code_turn
from roleplay.rubric.disputed import markings
from roleplay.rubric.ground import Ground
from roleplay.scenario.load import load_scenario
from roleplay.settings.paths import scenario_folder

NOW = datetime(2026, 3, 14, 15, 30, tzinfo=UTC)
SAID = (
    "At 9:14 you said 'Show me with your strips' to Dario, and he moved two. What was behind that?",
    "Don't you think they needed the strips sooner?",
    "Six slips were blank, all from pairs without strips. What do you make of that?",
)


def played() -> Session:
    scenario = load_scenario(scenario_folder() / "first-three-months.yaml")
    session = Session.start(scenario, MemoryKeeper(), seed=4, clock=lambda: NOW, new_id=lambda: "a1b2c3d4")
    for said in SAID:
        session.say(said)
    return session


def dispute(session: Session, turn: int, family: str, wanted: str = "") -> None:
    for marking in markings(session.conversation.turns[turn - 1].coding):
        if marking.label.startswith(family):
            session.disagree(turn, marking, wanted)


def test_the_ratio_and_the_dials_leave_the_disputed_question_out() -> None:
    session = played()
    before = debrief(session)
    dispute(session, 2, "LEADING")
    after = debrief(session)
    assert (before.ratio.open, before.ratio.leading) == (2, 1)
    assert (after.ratio.open, after.ratio.leading) == (2, 0)
    assert after.dials[0].value > before.dials[0].value


def test_what_the_teacher_said_felt_and_became_is_told_as_before() -> None:
    session = played()
    before = debrief(session)
    for turn in (1, 2, 3):
        dispute(session, turn, "")
    after = debrief(session)
    assert after.ratio != before.ratio
    assert (after.later, after.agency, after.curves) == (before.later, before.agency, before.curves)
    assert after.transcript == before.transcript
    assert after.ownership.value == before.ownership.value


def test_a_line_is_no_longer_held_up_by_a_mark_that_is_disputed() -> None:
    session = played()
    assert debrief(session).hinge.said == SAID[1]
    dispute(session, 2, "LEADING")
    assert debrief(session).hinge.said != SAID[1]


def test_the_text_says_which_mark_is_heard_differently_and_what_it_is_called() -> None:
    session = played()
    dispute(session, 2, "LEADING", "a fair question")
    text = " ".join(as_text(debrief(session), more=True).split())
    assert "leading: a hidden “you should” · you hear it differently" in text
    assert "turn 2, “Don't you think they needed the strips sooner?”: leading: a hidden" in text
    assert "you call it “a fair question”" in text


def test_one_mark_of_several_is_named_in_its_line() -> None:
    session = played()
    dispute(session, 1, "STRENGTH:")
    text = " ".join(as_text(debrief(session), more=True).split())
    assert "· you hear “strength first” differently" in text


def test_without_a_disagreement_neither_text_nor_json_speaks_of_one() -> None:
    made = debrief(played())
    assert "differently" not in as_text(made, more=True, numbers=True)
    assert "disagreements" not in json.loads(as_json(made))


def test_a_debrief_is_the_same_after_a_disagreement_was_taken_back() -> None:
    session = played()
    before = as_json(debrief(session))
    for marking in markings(session.conversation.turns[1].coding):
        session.disagree(2, marking)
        session.agree_again(2, marking)
    assert as_json(debrief(session)) == before


def test_the_json_carries_them_with_those_of_turns_taken_back() -> None:
    session = played()
    dispute(session, 2, "LEADING", "fair")
    dispute(session, 3, "OPEN")
    session.undo()
    told = json.loads(as_json(debrief(session)))["disagreements"]
    assert [(d["turn"], d["label"], d["wanted"], d["taken_back"]) for d in told] == [
        (2, "LEADING:NEG", "fair", False),
        (3, "OPEN:WH", "", True),
    ]
    assert SAID[1][told[0]["start"] : told[0]["end"]] == told[0]["words"]
    assert told[0]["at"] == "2026-03-14T15:30:00+00:00"


def test_every_mark_of_a_turn_is_listed_with_its_words_and_the_whole_turn_last() -> None:
    marks = listed(code_turn("Great work! Have you tried a timer?", Ground()))
    assert [(m.words, m.quoted) for m in marks] == [
        ("praise, nothing named", "Great work!"),
        ("leading: advice in disguise", "Have you tried a timer?"),
    ]
    piled = listed(code_turn("What did you see? Have you tried a timer?", Ground()))
    assert (piled[-1].words, piled[-1].quoted) == ("several at once", "")


@pytest.mark.parametrize(
    ("mark", "names", "told"),
    [
        ("open", ["open"], "open · you hear it differently"),
        ("open · a bridge", ["a bridge"], "open · a bridge · you hear “a bridge” differently"),
        ("open", [], "open"),
        ("open", ["open", "open"], "open · you hear it differently"),
        ("open", ["open", "x"], "open · you hear “open” differently · you hear “x” differently"),
    ],
)
def test_what_is_heard_differently_stands_in_words_behind_the_mark(
    mark: str, names: list[str], told: str
) -> None:
    assert differing(mark, names) == told
