"""The moment to play again: a drop that is sure, else words of hers that nobody took up, else none."""

from dataclasses import replace

import pytest
from made_rounds import SCENARIO, Line, asked, blaming, framed, played, pleasant

from roleplay.language.match import Cues
from roleplay.report.extract import debrief
from roleplay.report.model import Hinge
from roleplay.scenario.model import Topic

DOWN = (-4.0, 6.0, -2.0, -5.0, -4.0)
HOPE = "I would like the children to argue more, and not with me."


def hinge(*lines: Line, opening: str = "", marks: str = "") -> Hinge:
    return debrief(played(*lines, opening=opening, opening_marks=marks), SCENARIO).hinge


def blame(loss: float = 30.0, said: str = "The main issue was your start.", **more: object) -> Line:
    frame = framed(said, "DEFICIT", said, **more)
    return Line(said, (frame,), "Okay.", rows=(("deficit", (0.0, loss, 0.0, 0.0, 0.0)),))


def test_it_is_the_largest_sure_drop() -> None:
    found = debrief(blaming(), SCENARIO).hinge
    assert (found.kind, found.turn) == ("drop", 2)
    assert found.said == "What went wrong with the strips?"
    assert found.before == "Okay."
    assert found.why == "Turn 2: the question already held the blame."


def test_what_she_heard_comes_from_the_scenario_before_the_catalogue() -> None:
    assert debrief(blaming(), SCENARIO).hinge.heard == "There is an answer in that question. I'll find it."
    assert "my fault" in debrief(blaming(), replace(SCENARIO, inner={})).hinge.heard


@pytest.mark.parametrize(
    ("code", "row"),
    [
        ("GROWTH", "growth-first"),
        ("PROBLEM-ASK", "problem-ask"),
        ("PRAISE", "praise-3"),
        ("REFLECT", "distorted"),
    ],
)
def test_what_is_not_a_sure_code_is_no_drop(code: str, row: str) -> None:
    said = "Six slips were blank."
    line = Line(said, (framed(said, code, said),), "Hm.", rows=((row, (-4.0, 9.0, -4.0, -5.0, -6.0)),))
    assert hinge(line).kind == "none"


def test_a_code_that_is_unsure_is_no_drop() -> None:
    assert hinge(blame()).kind == "drop"
    assert hinge(blame(sure=False)).kind == "none"


def test_a_small_dip_is_no_drop() -> None:
    said = "There you go, it always helps to talk."
    frame = framed(said, "EVAL", said)
    assert (
        hinge(Line(said, (frame,), "Thanks.", rows=(("eval", (0.0, 1.0, 0.0, -5.0, -1.0)),))).kind == "none"
    )


def test_a_mild_lead_or_a_doubtful_one_is_no_drop() -> None:
    said = "A timer would help, wouldn't it?"
    rows = (("leading-2", DOWN),)
    assert hinge(Line(said, (asked(said, "LEADING:TAG", said),), "No.", rows=rows)).kind == "drop"
    assert hinge(Line(said, (asked(said, "LEADING:TAG", said, doubt=True),), "No.", rows=rows)).kind == "none"
    assert hinge(Line(said, (asked(said, "LEADING:ADV", said),), "No.", rows=rows)).kind == "none"


def test_a_shy_statement_about_neither_lesson_nor_her_words_is_no_drop() -> None:
    said = "You are bored of me? It is OK, I go home now."
    line = Line(said, (asked(said, "LEADING:DECL", said),), "No.", rows=(("leading-2", DOWN),))
    assert hinge(line).kind == "none"
    assert hinge(replace(line, topics=("start",))).kind == "drop"


def test_an_invitation_beside_an_open_question_is_not_held_to_lead() -> None:
    said = "Bad how? I'd like to hear it before I say anything more."
    codes = (asked("Bad how?", "OPEN:WH", said), asked("before I say", "LEADING:GUESS", said))
    line = Line(said, codes, "I don't know.", rows=(("guess", (-5.0, 9.0, -4.0, -12.0, -6.0)),))
    assert hinge(line, opening="Bad. It was bad.").kind == "none"


def test_an_open_question_about_her_words_is_never_the_line_to_mend() -> None:
    said = "You got them to argue. What would you tell them?"
    codes = (asked("What would you tell them?", "OPEN:WH", said), framed(said, "ADVICE", said))
    line = Line(said, codes, "Hm.", rows=(("advice", (-4.0, 6.0, -2.0, -8.0, -5.0)),))
    assert hinge(line, opening="They argue, in whispers, all morning.").kind == "none"


def test_a_verdict_beside_an_open_question_is_a_drop_all_the_same() -> None:
    said = "Your start was a mess. What do you make of the strips?"
    codes = (
        framed("Your start was a mess.", "DEFICIT", said),
        asked("What do you make of the strips?", "OPEN:WH", said),
    )
    line = Line(said, codes, "Okay.", rows=(("deficit", (-6.0, 9.0, -5.0, -5.0, -7.0)),))
    assert hinge(line, opening="I ran out of strips.").kind == "drop"


def test_her_own_words_given_back_are_no_blame() -> None:
    said = "So the strips ran out and the start was a mess."
    codes = (framed(said, "DEFICIT", said), framed(said, "REFLECT", said))
    line = Line(said, codes, "Yes.", rows=(("deficit", (-6.0, 9.0, -5.0, -5.0, -7.0)),))
    assert hinge(line, opening="The strips ran out. The start was a mess.").kind == "none"
    assert hinge(line, opening="Hello.").kind == "drop"


def test_a_turn_that_lifted_her_as_a_whole_is_no_drop() -> None:
    both = "You knelt at four desks. Right?"
    codes = (framed("You knelt at four desks.", "STRENGTH:S2", both), asked("Right?", "LEADING:TAG", both))
    rows = (("s2", (3.0, -4.0, 4.0, 3.0, 5.0)), ("leading-2", DOWN))
    assert hinge(Line(both, codes, "Yes.", rows=rows)).kind != "drop"


def test_a_drop_that_was_taken_back_is_told_with_its_repair_and_weighs_half() -> None:
    back = "That came out as blame. I'm sorry."
    repair = Line(
        back, (framed(back, "REPAIR", back),), "Okay.", rows=(("repair", (3.0, -5.0, 0.0, 0.0, 3.0)),)
    )
    alone = hinge(blame(30.0), repair)
    assert (alone.turn, alone.why.endswith("You took it back in turn 2.")) == (1, True)
    assert hinge(blame(30.0), repair, blame(20.0)).turn == 3


def test_a_pushback_is_taken_in_by_the_programs_own_line() -> None:
    tag = "A timer would help, wouldn't it?"
    found = hinge(
        Line("Good morning.", (), "We've got two sinks for thirty-one kids.", "pushback"),
        Line(tag, (asked(tag, "LEADING:TAG", tag),), "No.", rows=(("leading-2", DOWN),)),
    )
    assert found.ours.startswith("“We've got two sinks for thirty-one kids.” That is a real limit.")


def test_without_a_drop_it_is_an_opening_nobody_took_up_in_her_own_words() -> None:
    found = debrief(pleasant(), SCENARIO).hinge
    assert (found.kind, found.turn) == ("opening", 2)
    assert "I had to be the timer for everybody" in found.invitation
    assert found.said == "Did you get any lunch yet?"
    assert found.why == "No later line of yours came back to it."


def test_a_hope_goes_before_a_trouble_and_both_before_a_straight_question() -> None:
    lines = (
        Line("So.", (), "The strips ran out by nine fifteen.", "problem"),
        Line("Hm.", (), HOPE, "hope"),
        Line("Well.", (), "What would you do first, in my place?", "asks"),
        Line("Good.", (), "Yes."),
    )
    assert hinge(*lines).turn == 3
    assert hinge(lines[0], lines[2], lines[3]).turn == 2
    asked_back = hinge(lines[2], lines[3])
    assert (asked_back.turn, asked_back.ours.startswith("You asked me straight.")) == (2, True)


def test_words_that_offer_nothing_are_no_opening() -> None:
    long = "I gave out the paper after the bell, as I do on most days of the week."
    assert hinge(Line("So.", (), long), Line("Good.", (), "Yes.")).kind == "none"


def test_words_a_later_line_came_back_to_are_no_opening() -> None:
    later = Line("About the children who argue: more of that.", (), "Yes.")
    assert hinge(Line("So.", (), HOPE, "hope"), Line("Hm.", (), "Yes.")).kind == "opening"
    assert hinge(Line("So.", (), HOPE, "hope"), Line("Hm.", (), "Yes."), later).kind == "none"


def test_a_later_line_on_the_same_subject_is_coming_back_to_it() -> None:
    scenario = replace(SCENARIO, topics=(Topic("job", Cues.of("let go, contract")),))
    lines = (
        Line("So.", (), "Do people get let go in their first year?", "asks problem", occasion="reveals"),
        Line("Hm.", (), "Yes."),
        Line("I had a contract like yours once.", (), "Oh.", topics=("job",)),
    )
    assert debrief(played(*lines), scenario).hinge.kind == "none"
    aside = replace(lines[2], topics=("parents", "job"))
    assert debrief(played(*lines[:2], aside), scenario).hinge.turn == 2
    assert debrief(played(*lines[:2]), scenario).hinge.turn == 2


def test_waving_it_away_is_not_taking_it_up() -> None:
    away = "And don't worry about being let go in your first year."
    lines = (
        Line("So.", (), "Do people get let go in their first year?", "asks problem", occasion="reveals"),
        Line("Do you want the laminator?", (), "That's nice.", aim="offer"),
        Line(away, (framed(away, "LIGHT", away),), "Oh. Okay."),
    )
    found = hinge(*lines)
    assert (found.kind, found.turn) == ("opening", 2)


def test_a_line_that_asks_openly_about_her_words_is_not_held_up_as_passing_over_them() -> None:
    said = "Arguing, and not with you. What would that look like?"
    line = Line(said, (asked("What would that look like?", "OPEN:WH", said),), "Loud.")
    assert hinge(Line("So.", (), HOPE, "hope"), line).kind == "none"


def test_a_request_nobody_answered_is_asked_about() -> None:
    request = "Can you show them how to make the poster on the computer?"
    turns = (Line("Good morning.", (), "Yes."), Line("So.", (), "Yes."))
    found = hinge(*turns, opening=request, marks="asks")
    assert found.turn == 1
    assert found.ours.startswith(f"You asked me: “{request}”")


def test_a_straight_question_that_was_answered_is_no_opening() -> None:
    answer = "I'd begin with one table."
    turns = (
        Line("You wait.", (), "What would you do first, in my place, with this class?", "asks"),
        Line(answer, (framed(answer, "ADVICE-P", answer),), "One table. Right."),
    )
    assert hinge(*turns).kind == "none"


def test_nothing_to_play_again_is_said_plainly() -> None:
    found = hinge()
    assert (found.kind, found.ours) == ("none", "")
