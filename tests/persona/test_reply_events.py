"""Occasions come first, reactions are rare, and nothing is given that was not earned."""

from itertools import pairwise

import pytest
from bean_talk import Talk

from roleplay.rubric.codes import Frame

SEEN = Frame(start=0, end=30, label="STRENGTH", level="S2", note="ada")


def test_the_opening_is_the_line_for_it_and_sets_the_topic() -> None:
    talk = Talk()
    assert talk.ground.last_teacher is not None
    assert talk.ground.last_teacher.text == "Well. Ada liked it, anyway."
    assert talk.memory.said == (("opening", 0),)
    assert talk.memory.topic == "ada"


@pytest.mark.parametrize(
    ("ready", "line"),
    [
        ({"leaves", "repairs"}, "goes"),
        ({"pushes-back", "proposes"}, "pushes"),
        ({"commits", "proposes"}, "step"),
        ({"complies"}, "ordered"),
    ],
)
def test_an_occasion_is_spoken_before_any_answer_in_the_order_of_readiness(
    ready: set[str], line: str
) -> None:
    reply = Talk().say("What might you try?", "open", ready=ready)  # type: ignore[arg-type]  # occasions
    assert reply.lines == (line,)
    assert reply.occasion is not None
    assert reply.because[0] == f"occasion:{reply.occasion}"
    assert reply.fitted


def test_the_secret_comes_after_care_and_before_an_idea() -> None:
    reply = Talk().say(
        "How are you feeling about all that?", "open", band="open", ready={"reveals", "proposes"}
    )
    assert (reply.lines, reply.occasion) == (("told",), "reveals")


@pytest.mark.parametrize(
    "text",
    ["How did Ada respond?", "What might you try?", "How many spoke in the circle?", "Have you had lunch?"],
)
def test_the_secret_never_stands_in_the_place_of_an_answer(text: str) -> None:
    reply = Talk().say(text, "open", "reflect", band="open", ready={"reveals"})
    assert reply.occasion != "reveals"


def test_the_marks_of_a_reply_are_those_its_lines_show() -> None:
    assert Talk().say("What might you try?", "open", ready={"commits"}).marks == {"step", "agency", "when"}


def test_a_proposal_about_the_topic_asked_comes_before_another() -> None:
    talk = Talk().remember(growth_named=True)
    assert talk.say("How could you use that in the circle?", "open", ready={"proposes"}).lines == (
        "idea-two",
    )
    assert talk.say("What else might you try?", "open", ready={"proposes"}).lines == ("idea-one",)


def test_an_idea_gives_way_to_a_clear_question_about_a_note() -> None:
    talk = Talk()
    assert talk.say("How did Ada respond?", "open", ready={"proposes"}).lines == ("ada-did",)
    assert talk.say("May I add something?", "permission", ready={"proposes"}, label="CLOSED:PERM").lines == (
        "may",
    )


def test_an_idea_does_not_give_way_once_that_question_is_answered() -> None:
    talk = Talk()
    talk.say("What did they do in the circle?")
    assert talk.say("What did they do in the circle?", "open", ready={"proposes"}).occasion == "proposes"


def test_after_a_hurt_is_taken_back_the_question_beside_it_is_answered_too() -> None:
    reply = Talk().say("I am sorry. How did Ada respond?", "repair", "open", ready={"repairs"})
    assert reply.lines == ("mended", "ada-did")
    assert Talk().say("I am sorry.", "repair", ready={"repairs"}).lines == ("mended",)


def test_she_has_the_last_word_when_the_coach_takes_leave() -> None:
    reply = Talk().say("Thank you for your time. See you on Thursday.")
    assert reply.occasion == "ends"
    assert Talk().say("Shall we say goodbye to the circle?").occasion is None


def test_a_leading_question_is_never_answered_with_an_idea_a_step_or_the_secret() -> None:
    talk = Talk().remember(growth_named=True)
    reply = talk.say(
        "Wouldn't it help if they talked in twos?",
        "leading-2",
        label="LEADING:NEG",
        ready={"proposes", "commits", "reveals"},
        band="open",
    )
    assert reply.text == "Yes, maybe."
    assert not reply.marks & {"idea", "step", "agency"}


def test_a_why_that_blames_gets_the_line_for_pressure_and_not_the_good_answer() -> None:
    reply = Talk().say("Why didn't you ask Ada sooner?", "leading-3", label="LEADING:PRESUP", band="open")
    assert reply.lines == ("led-why",)


def test_a_good_answer_with_an_idea_turns_thin_after_a_mild_leading_question() -> None:
    reply = Talk().say("What if you asked why Ada did it?", "leading-1", label="LEADING:WHATIF")
    assert "idea" not in reply.marks


def test_a_step_is_never_a_plain_answer_unless_it_is_hers_already() -> None:
    talk = Talk().remember(growth_named=True)
    assert "later-step" not in talk.say("What will you do on Monday?", "open", band="open").lines
    talk.remember(commitment="owned")
    assert talk.say("What will you do next?", "open", band="open").lines == ("later-step",)


def test_the_secret_is_told_once_by_its_occasion_and_by_no_question() -> None:
    talk = Talk()
    assert talk.say("Are you moving to the other school?", band="open").lines == ("moving-not-yet",)
    assert talk.say("Anything else?", "open", band="open", ready={"reveals"}).lines == ("told",)
    assert talk.memory.concern_told
    assert talk.say("Tell me about moving.", band="open").lines == ("moving-more",)


def test_a_reaction_comes_before_the_answer_or_alone() -> None:
    reply = Talk().say(
        "Ada measured twice because you asked. How did she respond?", "s2", "open", frames=(SEEN,)
    )
    assert reply.lines == ("ada-seen", "ada-did")
    assert reply.text.startswith("You saw Ada? She measured it")
    alone = Talk().say("The labels are in their own words.", "s2")
    assert alone.lines == ("sill-seen",)


def test_a_statement_is_answered_by_a_line_for_its_move() -> None:
    assert Talk().say("Lovely lesson.", "praise").text == "Oh, thank you."
    assert Talk().say("Ada measured twice.", "s2", frames=(SEEN,)).lines == ("ada-seen", "ada-named")


def test_reactions_come_at_most_every_other_turn_and_never_twice_the_same() -> None:
    talk = Talk()
    turns = [talk.say("Ada measured twice, and you saw the labels.", "s2").lines for _ in range(6)]
    reacted = [any(line in ("ada-seen", "sill-seen") for line in lines) for lines in turns]
    assert not any(first and second for first, second in pairwise(reacted))
    said = [line for lines in turns for line in lines if line in ("ada-seen", "sill-seen")]
    assert len(said) == len(set(said)) > 0


def test_she_does_not_react_when_she_is_shut() -> None:
    assert "ada-seen" not in Talk().say("Ada measured twice.", "s2", band="shut").lines


def test_what_was_said_asked_and_told_is_remembered() -> None:
    talk = Talk()
    talk.say("How did Ada respond?")
    talk.say("How did Ada respond?")
    memory = talk.memory
    assert [line for line, _ in memory.said][:2] == ["opening", "ada-did"]
    assert dict(memory.asked)["ada/pupils"] == 2
    assert "ada" in memory.told
    assert memory.topic == "ada"
    assert memory.topic_line == memory.said[-1][0]


def test_a_banks_little_word_is_no_reply_by_itself_and_no_second_yes() -> None:
    talk = Talk().remember(topic=None)
    assert talk.say("So the sky was blue to you.", "reflect").lines == ("beat", "reflected")
    own = Talk().say("The labels are in their own words.", "reflect", "s2")
    assert own.lines == ("sill-seen",)
