"""From codes, ground and her last marks to moves: every row of rubric 4.2."""

from dataclasses import replace

import pytest
from people import scenario
from plays import FRAMES, Play, begin, coded

from roleplay.persona.mind import State
from roleplay.rubric.codes import Coding, Frame, Question
from roleplay.rubric.ground import Fact


def rows(play: Play, *names: str, **attributes: object) -> list[str]:
    return [move.row for move in play.turn(*names, **attributes).moves]


def at(trust: float = 50, hope: float = 50, dignity: float = 50, name: str = "Hannah") -> Play:
    return Play(scenario(name), state=State(trust, 40, hope, 50, dignity))


def said(text: str, *frames: Frame, question: str = "", **details: object) -> Coding:
    """A turn in words: one question where `question` is the label, over the whole text."""
    asked = Question(start=0, end=len(text), label=question, **details)  # type: ignore[arg-type]  # any detail of one
    whole = tuple(replace(frame, end=frame.end or len(text)) for frame in frames)
    return Coding(text=text, questions=(asked,) if question else (), frames=whole)


def heard(coding: Coding, play: Play | None = None) -> list[str]:
    return [move.row for move in (play or begin("Hannah")).hear(coding).moves]


@pytest.mark.parametrize(
    ("name", "row"),
    [
        ("OPEN", "open"), ("ASK", "ask"), ("CLOSED", "closed"), ("PERM", "permission"),
        ("LEAD1", "leading-1"), ("LEAD2", "leading-2"), ("LEAD3", "leading-3"), ("GUESS", "guess"),
        ("S1", "s1"), ("S2", "s2"), ("S3", "s3"), ("B1", "bridge-b1"), ("B2", "bridge-b2"),
        ("DEFICIT", "deficit"), ("DEFICIT_ST", "deficit-students"), ("PROBLEM", "problem-ask"),
        ("DIRECT", "direct"), ("ADVICE", "advice"), ("ADVICE_P", "advice-p"), ("BUT", "but"),
        ("AUTON", "autonomy"), ("IMPACT", "impact"), ("GAP", "gap"), ("WE", "we"),
        ("REFLECT", "reflect"), ("REFLECT_C", "reflect-complex"), ("DISTORT", "distorted"),
        ("PURPOSE", "purpose"), ("LIGHT", "light"), ("SERVICE", "service"), ("INFO", "info"),
        ("UNSAFE", "unsafe"), ("EVAL", "eval"), ("PRAISE", "praise"), ("DISCLOSE", "self-disclosure"),
        ("REPAIR", "repair"), ("OPEN_REL", "open-rel"),
    ],
)  # fmt: skip
def test_each_code_alone_is_its_own_move_with_the_span_of_its_words(name: str, row: str) -> None:
    coding = coded(name, turn=1)
    (move,) = begin("Hannah").hear(coding).moves
    assert (move.row, move.start, move.end) == (row, 0, len(coding.text))


def test_a_fourth_question_in_a_row_is_an_interrogation_until_something_is_given_back() -> None:
    play = begin("Hannah")
    assert rows(play, "OPEN", "OPEN") + rows(play, "OPEN") == ["open"] * 3
    assert rows(play, "LEAD2") == ["interrogation"]
    assert rows(play, "REFLECT", "OPEN") == ["reflect", "open"]


def test_a_question_about_hope_comes_too_early_while_trust_or_hope_is_low() -> None:
    assert rows(at(35, 30), "VISION") == ["vision"]
    assert rows(at(34.9, 30), "VISION") == rows(at(35, 29.9), "VISION") == ["vision-early"]


def test_a_bridge_is_paid_once_and_not_as_an_open_question_too() -> None:
    assert rows(begin(), "B2") == ["bridge-b2"]


def test_of_a_bridge_pair_the_first_question_unpacks_and_the_second_bridges() -> None:
    text = "What made that work, and how might it travel?"
    coding = Coding(
        text=text,
        questions=(
            Question(start=0, end=20, label="OPEN:WH"),
            Question(start=22, end=len(text), label="OPEN:WH"),
        ),
        frames=(replace(FRAMES["B2"], end=len(text)), replace(FRAMES["ASK"], end=20)),
    )
    assert heard(coding) == ["ask", "bridge-b2"]


def test_a_bridge_whose_question_leads_only_tells() -> None:
    coding = said("How might that care put a slide up?", FRAMES["B2"], question="LEADING:EMBED", severity=2)
    assert sorted(heard(coding)) == ["bridge-b1", "leading-2"]


def test_a_picture_before_its_question_is_one_question_about_hope() -> None:
    text = "Picture a Friday in May. What are they doing?"
    coding = Coding(
        text=text,
        questions=(Question(start=25, end=len(text), label="OPEN:WH"),),
        frames=(replace(FRAMES["VISION"], end=24),),
    )
    assert heard(coding) == ["vision"]


@pytest.mark.parametrize("text", ["How are you holding up?", "How was your weekend?", "How have you been?"])
def test_small_talk_and_well_being_are_about_her(text: str) -> None:
    assert heard(said(text, question="OPEN:WH")) == ["open-rel"]


@pytest.mark.parametrize(
    "text",
    [
        "How are you going to start on Thursday?",
        "How was your class this week?",
        "How have you used the strips?",
    ],
)
def test_questions_about_the_work_are_open_however_kindly_they_begin(text: str) -> None:
    assert heard(said(text, question="OPEN:WH")) == ["open"]


def test_an_open_question_on_a_strength_already_told_asks_about_a_success() -> None:
    play = begin("Hannah")
    play.turn("S2", note="dario")
    assert heard(said("What did you see in Dario then?", question="OPEN:WH"), play) == ["ask"]
    assert play.now.unpacked
    assert heard(said("What did you see at the board?", question="OPEN:WH"), play) == ["open"]


def test_asking_for_trouble_costs_nothing_once_she_opened_it_or_a_strength_is_unpacked() -> None:
    opened = begin("Hannah")
    opened.turn("OPEN")
    opened.answers("It was a mess.", "problem")
    assert rows(opened, "PROBLEM") == ["open"]
    unpacked = begin("Hannah")
    unpacked.turn("S2")
    unpacked.turn("ASK")
    assert rows(unpacked, "PROBLEM") == ["open"]


def test_a_third_closed_question_in_a_row_counts_as_such_and_a_turn_without_one_begins_again() -> None:
    play = begin("Hannah")
    assert rows(play, "CLOSED") + rows(play, "CLOSED") + rows(play, "CLOSED") == [
        "closed",
        "closed",
        "closed-3",
    ]
    play.turn("REFLECT")
    assert rows(play, "CLOSED") == ["closed"]


def test_housekeeping_is_no_question_in_a_row() -> None:
    play = begin("Hannah")
    for label in ("CLOSED:LOG", "CLOSED:CHK") * 3:
        assert heard(said("Shall we sit here?", question=label), play) == ["logistics"]
    assert play.now.questions_in_row == 0


def test_leave_that_is_not_waited_for_is_none() -> None:
    text = "May I? I'd post the steps."
    coding = Coding(
        text=text,
        questions=(Question(start=0, end=6, label="CLOSED:PERM"),),
        frames=(Frame(start=7, end=len(text), label="ADVICE"),),
    )
    assert heard(coding) == ["advice"]


def test_asking_leave_is_paid_as_leave_and_not_as_handing_over_too() -> None:
    assert heard(said("May I share two numbers?", FRAMES["AUTON"], question="CLOSED:PERM")) == ["permission"]


def test_guessing_games_keep_their_row_and_an_unsafe_one_is_as_strong_as_it_is() -> None:
    assert heard(said("So what is missing?", question="LEADING:GUESS", severity=2)) == ["guess"]
    assert heard(said("So what is missing?", question="LEADING:GUESS", severity=3)) == ["leading-3"]
    funnel = replace(said("So a timer?", question="LEADING:ADV", severity=1), patterns=("FUNNEL",))
    assert heard(funnel) == ["guess"]


def test_a_question_that_repairs_itself_is_not_asked_twice() -> None:
    assert heard(said("What did, what did you see?", question="OPEN:WH", counted=False)) == []


def test_the_effect_inside_a_strength_is_paid_by_the_strength() -> None:
    assert rows(begin("Hannah"), "S3", "IMPACT") == ["s3"]
    assert rows(begin("Hannah"), "S2", "IMPACT") == ["s2", "impact"]
    assert rows(begin("Hannah"), "S3", "GAP") == ["s3", "gap"]


def test_evidence_from_another_moment_is_its_own_move() -> None:
    text = "You waited and two hands rose. Fourteen slips came back."
    coding = Coding(
        text=text,
        frames=(
            Frame(start=0, end=30, label="STRENGTH", level="S3", note="dario"),
            Frame(start=31, end=len(text), label="IMPACT", polarity="positive", note="kneeling"),
        ),
    )
    assert heard(coding) == ["s3", "impact"]


def test_evidence_drawn_from_a_growth_note_is_a_gap() -> None:
    assert heard(said("Seven minutes.", Frame(start=0, end=0, label="IMPACT", note="start"))) == ["gap"]
    assert heard(said("Two strips.", Frame(start=0, end=0, label="IMPACT", note="dario"))) == ["impact"]


def test_a_bridge_does_not_pay_a_strength_a_second_time() -> None:
    play = begin("Hannah")
    play.turn("S2", note="dario")
    assert rows(play, "S2", "B2", note="dario") == ["bridge-b2"]
    assert rows(play, "S2", "B2", note="kneeling") == ["s2", "bridge-b2"]


def test_two_sentences_on_one_moment_are_one_strength_the_better_one() -> None:
    assert rows(begin("Hannah"), "S1", "S3", note="dario") == ["s3"]


def test_of_praise_that_is_taken_back_only_the_second_half_is_heard() -> None:
    play = begin("Hannah")
    assert rows(play, "S2", "BUT") == ["but"]
    assert play.now.strengths == ()
    assert rows(begin("Hannah"), "PRAISE", "BUT") == ["but"]


def test_growth_is_earned_or_after_a_strength_or_first() -> None:
    assert rows(begin("Hannah"), "GROWTH") == ["growth-first"]
    assert rows(begin("Hannah"), "S2", "GROWTH") == ["s2", "growth-after"]
    play = begin("Hannah")
    play.turn("S2")
    play.turn("REFLECT")
    assert rows(play, "GROWTH") == ["growth-earned"]


def test_coming_back_is_holding_only_where_she_pushed_back() -> None:
    play = begin("Frank")
    assert "pushes-back" in play.turn("GROWTH").ready
    assert rows(play, "HELD", "GROWTH") == ["held"]
    assert rows(play, "HELD") == ["open"]


def test_plain_words_earn_with_what_they_announce_and_a_strength_before_it() -> None:
    assert rows(begin("Hannah"), "CANDOUR", "GROWTH") == ["candour-bare", "growth-first"]
    play = begin("Hannah")
    play.turn("S2")
    assert rows(play, "CANDOUR") == ["candour-bare"]
    assert rows(play, "GROWTH") == ["growth-after", "candour"]
    assert rows(play, "CANDOUR", "GROWTH") == ["candour", "growth-after"]


def test_heavy_is_warm_with_trust_and_cold_without_trust_or_strength() -> None:
    assert rows(at(50), "HEAVY") == ["heavy-warm"]
    assert rows(at(49), "HEAVY") == rows(at(35), "HEAVY") == ["heavy-mid"]
    assert rows(at(34), "HEAVY") == ["heavy-cold"]
    assert rows(at(34), "S1", "HEAVY") == ["s1", "heavy-mid"]


@pytest.mark.parametrize(("name", "row"), [("PRAISE", "praise"), ("LIGHT", "light"), ("SERVICE", "service")])
def test_what_is_pleasant_turns_the_third_time(name: str, row: str) -> None:
    play = begin("Hannah")
    assert [rows(play, name)[0] for _ in range(4)] == [row, row, f"{row}-3", f"{row}-3"]


@pytest.mark.parametrize("name", ["ADVICE", "ADVICE_P"])
def test_advice_after_her_question_was_asked_for(name: str) -> None:
    play = begin("Charlene")
    play.turn("OPEN")
    play.answers("Just give me three things.", "asks")
    assert rows(play, name) == ["advice-asked"]


def test_a_direct_question_left_without_an_answer_twice_costs_trust() -> None:
    play = begin("Charlene")
    for _ in range(2):
        play.turn("OPEN")
        play.answers("What would you do?", "asks")
        play.memory = replace(play.now, asks_unanswered=play.felt.memory.asks_unanswered if play.felt else 0)
    assert rows(play, "REFLECT", "OPEN") == ["reflect", "open", "unanswered"]
    play.answers("I'm asking you.", "asks")
    assert rows(play, "INFO", "OPEN") == ["info", "open"]


def test_a_plain_statement_may_be_the_answer() -> None:
    play = begin("Charlene")
    play.memory = replace(play.now, asks_unanswered=1)
    play.ground = begin("Charlene").ground
    play.turn("OPEN")
    play.memory = replace(play.now, asks_unanswered=1)
    play.answers("Do people get let go?", "asks")
    text = "I don't know. What makes you ask?"
    coding = Coding(text=text, questions=(Question(start=14, end=len(text), label="OPEN:WH"),))
    assert heard(coding, play) == ["open"]


def test_agreeing_that_is_rewarded_is_worse_than_a_mark() -> None:
    play = begin("Hannah")
    play.turn("DIRECT")
    play.answers("Okay, I'll post them.", "compliance")
    assert heard(said("That's what I hoped for.", FRAMES["EVAL"]), play) == ["contingent-praise"]
    play.answers("The objective, then.", "compliance")
    assert heard(said("Not quite.", FRAMES["EVAL"]), play) == ["eval"]


def test_a_no_without_a_request_before_it_is_no_kind_no() -> None:
    play = begin("Bev")
    assert rows(play, "DECLINE") == []
    play.answers("Could you sort the projector?", "asks")
    assert rows(play, "DECLINE") == ["decline"]


def test_the_coachs_own_story_pays_once_and_when_short() -> None:
    play = begin("Hannah")
    assert [m.fresh for m in play.turn("DISCLOSE").moves] == [True]
    assert [m.fresh for m in play.turn("DISCLOSE").moves] == [False]
    long = said("I " + "really " * 45 + "cried.", Frame(start=0, end=0, label="SELF-DISCLOSURE"))
    assert [m.fresh for m in begin("Hannah").hear(long).moves] == [False]


def test_more_than_ninety_words_are_a_monologue() -> None:
    assert heard(said("word " * 90, FRAMES["INFO"])) == ["info"]
    assert heard(said("word " * 91, FRAMES["INFO"])) == ["info", "monologue"]


def test_the_same_move_in_two_sentences_is_one_move_and_every_blow_counts() -> None:
    assert rows(begin("Hannah"), "AUTON", "AUTON", "DEFICIT", "DEFICIT") == ["autonomy", "deficit", "deficit"]
    assert rows(begin("Hannah"), "REFLECT", "REFLECT_C") == ["reflect-complex"]


def test_a_turn_of_mere_courtesy_has_no_moves() -> None:
    thanks = coded("OPEN_REL", "PRAISE")
    assert heard(replace(thanks, only="courtesy")) == heard(replace(thanks, only="encourager")) == []


def test_what_is_not_english_is_not_felt() -> None:
    assert heard(replace(coded("DEFICIT"), note="not English")) == []


def test_what_the_coder_is_not_sure_of_never_harms() -> None:
    assert rows(begin("Hannah"), "DEFICIT", "UNSAFE", "DISTORT", "S2", sure=False) == ["s2"]


def test_a_fact_that_no_scenario_knows_is_evidence_all_the_same() -> None:
    play = begin("Hannah")
    play.turn("INFO")
    assert play.ground is not None
    play.ground = replace(play.ground, facts=(Fact("elsewhere", "", "growth"),))
    assert rows(play, "GAP", note="elsewhere") == ["gap"]
