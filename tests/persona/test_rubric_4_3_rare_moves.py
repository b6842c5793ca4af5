"""The moves of rubric 4.3 that no script plays, one sentence a test, with the numbers of its table."""

from dataclasses import replace

import pytest
from people import scenario, with_teacher
from plays import Play, begin, coded

from roleplay.persona.mind import VARIABLES, Cause, Felt, State
from roleplay.rubric.coder import code_turn
from roleplay.rubric.codes import Coding, Frame

MIDDLE = State(50, 50, 50, 50, 50)


def plain(name: str = "Gordon", **traits: object) -> Play:
    """Someone whom good and harm reach as the table has them, in the middle of everything."""
    traits = {"sensitivity": 1.0, "warmth": 1.0, "under_threat": "deflect", "bait": False, **traits}
    play = Play(with_teacher(name, **traits), state=MIDDLE)
    play.memory = replace(play.now, first_impression=False)
    return play


def asked(play: Play, *marks: str) -> Play:
    play.turn("INFO")
    play.answers("What would you do?", *marks)
    return play


def cause(felt: Felt, row: str) -> Cause:
    return next(c for c in felt.causes if c.row == row)


def test_a_kind_no_costs_a_little_trust_and_pays_three_the_turn_after() -> None:
    play = asked(plain(), "asks")
    felt = play.turn("DECLINE")
    assert cause(felt, "decline").change == (-1, 2, 2, 2, 3)
    after = play.turn("INFO")
    assert cause(after, "afterwards").change == (3, 0, 0, 0, 0)
    assert after.state.T == felt.state.T + 3
    assert play.turn("INFO").causes == ()


def test_a_kind_no_in_the_same_words_leaves_nothing_for_the_next_turn() -> None:
    play = asked(plain(), "asks")
    no = coded("DECLINE", turn=9)
    play.hear(no)
    play.answers("And the laminator?", "asks")
    play.hear(no)
    assert play.now.owed is None


@pytest.mark.parametrize(("novice", "change"), [(True, (4, -1, 4, 3, 1)), (False, (2, -1, 2, 0, 1))])
def test_advice_she_asked_for_lifts_a_newcomer_more_than_others(
    novice: bool, change: tuple[float, ...]
) -> None:
    felt = asked(plain(novice=novice), "asks").turn("ADVICE")
    assert cause(felt, "advice-asked").change == pytest.approx(change)


def test_advice_she_asked_for_is_never_met_with_mere_compliance() -> None:
    play = asked(plain(agency=20), "asks")
    play.state = replace(MIDDLE, A=20)
    assert "complies" not in play.turn("ADVICE").ready


def test_a_second_question_of_hers_left_without_an_answer_costs_six_of_trust() -> None:
    play = asked(plain(), "asks")
    first = play.turn("OPEN")
    assert "unanswered" not in first.rows
    play.memory = first.memory  # she asks once more, so that the count stands
    play.answers("But what would you do?", "asks")
    second = play.turn("OPEN")
    assert cause(second, "unanswered").change == (-6, 3, -2, -1, -2)


def test_anyone_minds_being_left_without_an_answer() -> None:
    for name in ("Charlene", "Frank", "Wulan"):
        play = asked(begin(name), "asks")
        play.memory = play.turn("OPEN").memory
        play.answers("What would you do?", "asks")
        assert "unanswered" in play.turn("OPEN").rows


@pytest.mark.parametrize(
    ("said", "before", "marks"),
    [
        ("Good job listening to me.", "I had the sets by the door.", ()),
        ("That's what I wanted to hear.", "Okay, I'll post them.", ("compliance",)),
    ],
)
def test_praise_for_listening_or_agreeing_is_contingent(
    said: str, before: str, marks: tuple[str, ...]
) -> None:
    play = plain()
    play.turn("INFO")
    play.answers(before, *marks)
    assert play.ground is not None
    felt = play.hear(code_turn(said, play.ground))
    assert cause(felt, "contingent-praise").change == (-3, 4, -1, -3, -3)


def test_a_mark_alone_costs_agency_and_no_trust() -> None:
    play = asked(plain())
    assert cause(play.turn("EVAL"), "eval").change == (0, 1, 0, -3, -1)


def test_a_story_of_the_coachs_own_pays_once_and_only_when_it_is_short() -> None:
    play = plain()
    assert cause(play.turn("DISCLOSE"), "self-disclosure").change == (1, -1, 0, 0, 0)
    assert play.turn("DISCLOSE").causes == ()
    text = "I " + "really " * 45 + "cried."
    long = Coding(text=text, frames=(Frame(start=0, end=len(text), label="SELF-DISCLOSURE"),))
    assert plain().hear(long).causes == ()


def test_more_than_ninety_words_cost_what_a_monologue_costs() -> None:
    felt = plain().hear(Coding(text="word " * 91))
    assert cause(felt, "monologue").change == (-2, 2, -2, -4, -1)
    assert plain().hear(Coding(text="word " * 90)).causes == ()


def test_a_sentence_said_before_pays_nothing() -> None:
    play = begin()
    play.turn("INFO")
    assert play.ground is not None
    once = "What did you notice in the children?"
    assert play.hear(code_turn(once, play.ground)).causes != ()
    assert play.hear(code_turn(once.upper(), play.ground)).causes == ()


def test_a_question_said_twice_in_one_turn_is_one_question() -> None:
    play = begin()
    play.turn("INFO")
    assert play.ground is not None
    felt = play.hear(code_turn("What did you notice? What did you notice?", play.ground))
    assert [move.name for move in felt.moves] == ["open"]


def test_a_sentence_said_before_hurts_again() -> None:
    play = plain()
    blow = coded("DEFICIT", turn=7)
    first, second = play.hear(blow), play.hear(blow)
    assert cause(first, "deficit").change == cause(second, "deficit").change == (-6, 9, -5, -5, -7)


def test_talk_of_a_lack_in_pupils_costs_as_the_table_says() -> None:
    assert cause(plain().turn("DEFICIT_ST"), "deficit-students").change == (-4, 5, -3, -1, -3)


def test_someone_who_has_had_enough_of_them_joins_in_and_loses_hope_by_it() -> None:
    felt = plain("Luis", complains_along=True).turn("DEFICIT_ST")
    change = cause(felt, "complained-along").change
    assert (change[0], change[VARIABLES.index("H")]) == (1, -4)
    assert felt.state.T > MIDDLE.T
    assert felt.state.H < MIDDLE.H


def test_the_first_strength_to_someone_who_was_flattered_before_is_met_with_and() -> None:
    play = begin("Frank")
    felt = play.turn("S3", "OPEN")
    assert "baited" in felt.rows
    assert cause(felt, "baited").change == (0, 1, 0, 0, 0)
    assert play.turn("S2").rows == {"s2"}


def test_a_question_asked_before_does_not_take_up_what_was_kept_back() -> None:
    play = begin("Dale")
    ask = coded("ASK", turn=50)
    play.hear(ask)
    play.turn("S3")
    assert "taken-up" not in [c.row for c in play.hear(ask).causes]
    assert "taken-up" in [c.row for c in play.turn("ASK").causes]


def test_what_was_kept_back_is_paid_by_a_reflection_of_a_later_turn_as_well() -> None:
    play = begin("Ngozi")
    play.turn("S2")
    assert "taken-up" in [c.row for c in play.turn("REFLECT").causes]


def test_someone_without_the_bait_takes_the_first_strength_as_it_is() -> None:
    assert Play(scenario("Hannah")).turn("S3").rows == {"s3"}
