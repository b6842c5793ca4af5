"""What a turn is about: the topic its question names, or the one the talk has stayed on."""

from dataclasses import replace

import pytest
from bean_talk import SCENARIO, Talk, coded

from roleplay.language.match import Cues
from roleplay.persona.mind import Memory
from roleplay.rubric.codes import Frame
from roleplay.scenario.model import Topic


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("What made you ask Ada that?", "ada"),
        ("What happened at 9:14?", "ada"),
        ("How did she come to have both numbers?", "ada"),
        ("Who wrote the labels?", "windowsill"),
        ("How long did the opening circle last?", "circle"),
        ("What did the fourteen minutes tell you?", "circle"),
        ("Who gets to speak?", "growth"),
        ("What about the neighbour, Mr Tran?", "neighbour"),
        ("What do you hope for your pupils?", "vision"),
        ("What colour is the sky?", None),
    ],
)
def test_a_question_is_about_what_its_words_name(text: str, topic: str | None) -> None:
    assert Talk().remember(topic=None).hears(text).topic == topic


@pytest.mark.parametrize("text", ["What about the lables?", "And the windowsil?", "What were the cups for?"])
def test_a_slip_or_a_word_of_the_note_itself_finds_its_topic(text: str) -> None:
    assert Talk().hears(text).topic == "windowsill"


@pytest.mark.parametrize(
    "text",
    [
        "Why was that?",
        "And after that?",
        "Say more.",
        "What did she do then?",
        "How did they respond?",
        "Mm.",
    ],
)
def test_what_points_back_stays_on_the_topic(text: str) -> None:
    talk = Talk()
    talk.say("Who wrote the labels?")
    assert talk.hears(text).topic == "windowsill"


def test_a_topic_she_brought_up_herself_can_be_pointed_back_to() -> None:
    assert Talk().remember(topic=None).hears("What did she do?").topic == "ada"


def test_a_new_topic_in_the_question_beats_the_old_one() -> None:
    talk = Talk()
    talk.say("Who wrote the labels?")
    assert talk.hears("And what did Ada do with that?").topic == "ada"


def test_words_elsewhere_in_the_turn_say_what_that_is() -> None:
    heard = Talk().remember(topic=None).hears("You left the labels to them. What made you do that?")
    assert (heard.topic, heard.aim) == ("windowsill", "decision")


def test_the_question_decides_when_the_turn_names_several_things() -> None:
    heard = Talk().hears("Ada measured twice. How did the circle go?")
    assert heard.topic == "circle"
    assert heard.topics == ("circle", "ada")


def test_what_the_sentence_says_before_its_question_counts_too() -> None:
    assert Talk().hears("Ada was busy. And the labels, what were you thinking there?").topic == "windowsill"


def test_a_strength_names_the_topic_when_the_words_do_not() -> None:
    frame = Frame(start=0, end=20, label="STRENGTH", level="S2", note="windowsill")
    talk = Talk().remember(topic=None)
    assert talk.hears("You left that to them. What made you?", "OPEN:WH", frame).topic == "windowsill"
    assert talk.hears("You left that to them.", "OPEN:WH", frame).topic == "windowsill"


@pytest.mark.parametrize(
    ("text", "topic"),
    [("What about the second one?", "circle"), ("And the first?", "windowsill"), ("The last one?", "jars")],
)
def test_a_number_picks_from_what_was_just_listed(text: str, topic: str) -> None:
    talk = Talk()
    listed = coded("I wrote down the labels, the circle and the jars.")
    talk.ground = talk.ground.coach_said(listed).teacher_said("All right.")
    assert talk.hears(text).topic == topic


def test_the_other_one_is_the_one_not_talked_about() -> None:
    talk = Talk().remember(topic="windowsill")
    listed = coded("I wrote down the labels and the circle.")
    talk.ground = talk.ground.coach_said(listed).teacher_said("All right.")
    assert talk.hears("And the other one?").topic == "circle"


def test_a_next_step_without_a_topic_is_about_the_growth_area_once_it_was_named() -> None:
    assert Talk().remember(topic="ada", growth_named=True).hears("What might you try?").topic == "growth"
    assert Talk().remember(topic=None).hears("What might you try?").topic is None


@pytest.mark.parametrize("text", ["How was your weekend?", "Good morning!", "What do you think of me?"])
def test_small_talk_and_the_coach_are_about_no_note(text: str) -> None:
    talk = Talk()
    talk.say("Who wrote the labels?")
    assert talk.hears(text).topic is None


def test_a_single_word_in_a_statement_does_not_touch_the_secret() -> None:
    talk = Talk().remember(topic=None)
    assert talk.hears("That was a moving moment.").topic != "moving"
    assert talk.hears("Are you moving?").topic == "moving"


def test_the_same_talk_is_understood_the_same_way_each_time() -> None:
    first, second = Talk(), Talk()
    for text in ("Who wrote the labels?", "Why?", "And Ada?", "Say more."):
        assert first.say(text) == second.say(text)
    assert first.memory == second.memory
    assert isinstance(first.memory, Memory)


def test_the_beginning_of_the_talk_is_not_the_beginning_of_the_lesson() -> None:
    topics = tuple(Topic(t.id, Cues.of("start, circle")) if t.id == "circle" else t for t in SCENARIO.topics)
    talk = Talk(replace(SCENARIO, topics=topics)).remember(topic=None)
    assert talk.hears("Before we start, my notes are for you alone.").topic is None
    assert talk.hears("How was the start?").topic == "circle"
