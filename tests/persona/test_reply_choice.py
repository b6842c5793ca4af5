"""Which line is said: by topic, aim, what was told, move and band; own before bank, and nothing twice."""

from dataclasses import replace

import pytest
from bean_talk import SCENARIO, Talk

from roleplay.scenario.template import Template

WHY = "What made you ask Ada that?"
ADA_WHY = {
    "I wanted her to doubt the first number without me doing the doubting.",
    "If I say measure again, it is my doubt. So I asked what she would bet on it.",
}


def test_a_question_about_a_note_gets_an_answer_about_that_note() -> None:
    talk = Talk()
    assert talk.say(WHY).text in ADA_WHY
    assert talk.say("Why did you leave the labels to them?").text.startswith("I had run out")
    assert talk.say("How many spoke in the circle?").text.startswith("Six of them talk.")


def test_the_line_for_the_aim_is_said_and_not_another_of_the_same_note() -> None:
    assert Talk().say("How did Ada respond?").text.startswith("She measured it")
    assert Talk().say("What went well with Ada?").text == "Some of it went well."


def test_an_own_line_comes_before_the_same_in_its_bank() -> None:
    assert Talk().say("How do you feel?").text == "Tired in a good way."
    assert Talk().say("How do you feel?", band="polite").text == "All right, I think."


def test_what_follows_a_line_is_told_after_it_and_not_before() -> None:
    talk = Talk()
    assert talk.say("How did Ada respond?").lines == ("ada-did",)
    assert talk.say("And after that?").lines == ("ada-then",)


def test_an_open_invitation_goes_on_with_the_topic() -> None:
    talk = Talk()
    talk.say("How did Ada respond?")
    assert talk.say("Say more.").lines == ("ada-then",)


def test_a_line_without_an_aim_answers_anything_about_its_topic() -> None:
    assert Talk().say("What about the jars?").lines == ("jars-any",)
    assert Talk().say("The jars were back by ten.").lines == ("jars-any",)


def test_an_open_question_about_nothing_named_finds_what_she_would_tell() -> None:
    assert Talk().remember(topic=None).say("What went well?").lines == ("proud",)


def test_a_line_about_another_topic_is_never_an_answer() -> None:
    reply = Talk().say("How did the neighbour, Mr Tran, respond?")
    assert reply.text == "Some did and some did not."
    assert reply.because == ("aim", "anyone")


def test_a_said_line_is_not_said_again_while_something_else_is_left() -> None:
    talk = Talk()
    lines = [talk.say(WHY).lines[0] for _ in range(3)]
    assert lines[0] == "ada-why"
    assert "ada-why" not in lines[1:]


def test_she_notices_when_the_same_is_asked_again() -> None:
    talk = Talk()
    talk.say(WHY)
    assert talk.say(WHY).text == "You asked me that. 2 times, Noor would say."


def test_variants_of_a_bank_line_come_in_turn_before_any_comes_twice() -> None:
    talk = Talk()
    texts = [talk.say("Why did you do it?", band="guard").text for _ in range(5)]
    assert sorted({"It is how I do it.", "It was in the plan.", "I had my reasons."} & set(texts)) == sorted(
        {"It is how I do it.", "It was in the plan.", "I had my reasons."}
    )


def test_a_line_met_in_earlier_rounds_begins_with_its_next_variant() -> None:
    first = Talk().say(WHY).text
    second = Talk().say(WHY, heard=(("ada-why", 1),)).text
    assert {first, second} == ADA_WHY


def test_say_that_again_gets_the_same_thing_in_other_words() -> None:
    talk = Talk()
    texts = {talk.say(WHY).text, talk.say("What do you mean by that?").text}
    assert texts == ADA_WHY
    assert talk.say("What do you mean by that?").text == "I meant it as I said it."


@pytest.mark.parametrize("band", ["guard", "shut"])
def test_guarded_words_stand_in_when_she_guards_herself(band: str) -> None:
    reply = Talk().say("How did Ada respond?", band=band)  # type: ignore[arg-type]  # a band
    assert reply.text == "She measured it."


def test_guarded_words_carry_none_of_the_marks_of_what_they_stand_in_for() -> None:
    reply = Talk().say(WHY, band="guard")
    assert reply.text == "I just ask them to check."
    assert reply.marks == frozenset()


def test_guarded_words_are_also_the_thin_answer_of_a_polite_band_the_line_leaves_out() -> None:
    assert Talk().say(WHY, band="polite").text == "I just ask them to check."


def test_in_shut_the_short_answer_is_better_than_the_fitting_one() -> None:
    assert Talk().say("Why did you leave the labels to them?", band="shut").text == "No idea."


def test_permission_is_given_and_not_mistaken_for_a_question_about_the_note() -> None:
    assert Talk().say("May I say something about the jars?", label="CLOSED:PERM").text == "Please do."


def test_the_coachs_own_words_can_come_back_as_plain_text() -> None:
    talk = Talk().remember(topic=None)
    assert talk.say("Is there a {{ 7 }} in the blue shed?").text == "What do you mean by the blue shed?"
    assert (
        Talk().remember(topic=None).say("Whither go zounds and gadzooks nowadays?").text
        == "What do you mean by that?"
    )


def test_a_scenario_without_lines_still_answers() -> None:
    reply = Talk(replace(SCENARIO, lines=())).say("Why?")
    assert reply.text == "…"
    assert (reply.lines, reply.fitted) == ((), False)


def test_the_draw_decides_between_equals_and_nothing_else_does() -> None:
    line = next(x for x in SCENARIO.lines if x.id == "sill-did")
    twin = replace(line, id="sill-did-too", variants=(Template("They would not stop."),))
    scenario = replace(SCENARIO, lines=(*SCENARIO.lines, twin))
    said = {Talk(scenario, seed).say("What did they do with the labels?").lines for seed in range(4)}
    assert said == {("sill-did",), ("sill-did-too",)}
    backwards = replace(scenario, lines=tuple(reversed(scenario.lines)))
    for seed in range(4):
        question = "What did they do with the labels?"
        assert Talk(scenario, seed).say(question) == Talk(backwards, seed).say(question)


def test_a_reply_says_why_it_was_chosen() -> None:
    talk = Talk()
    reply = talk.say(WHY)
    assert reply.because == ("topic", "aim", "band", "own")
    assert reply.fitted
    assert not talk.say("The sky is blue.").fitted


def test_a_question_word_is_not_answered_with_yes_or_no() -> None:
    line = next(x for x in SCENARIO.lines if x.id == "okay")
    closed = replace(
        line,
        id="yes",
        when=replace(line.when, aims=frozenset({"any-question"}), moves=frozenset({"closed"})),
        variants=(Template("Yes, I think so."),),
    )
    scenario = replace(SCENARIO, lines=(*SCENARIO.lines, closed))
    talk = Talk(scenario).remember(topic=None)
    assert talk.say("Is the blue shed in the garden locked?", "closed", label="CLOSED:VER").lines == ("yes",)
    assert talk.say("Which key opens the blue garden shed?", "closed", label="CLOSED:FACT").lines != ("yes",)
