"""The questions are asked one at a time; a facilitator can go back, keep, change and take away."""

from collections.abc import Iterable, Iterator

import pytest

from roleplay.authoring.new.answers import Answers
from roleplay.authoring.new.asking import Room, ask_all
from roleplay.authoring.new.judging import judging_word
from roleplay.authoring.new.questions import QUESTIONS
from roleplay.settings.catalogue import say


class Desk:
    """A facilitator who types these lines and then leaves everything open."""

    def __init__(self, *typed: str) -> None:
        self.told: list[str] = []
        self.kept: list[Answers] = []
        self._typed: Iterator[str] = iter(typed)

    def sit(self, before: Answers | None = None) -> Answers:
        room = Room(self.told.append, lambda: next(self._typed, ""), lambda now: self.kept.append(dict(now)))
        return ask_all(room, before or {})

    def heard(self, text: str) -> bool:
        return any(text in line for line in self.told)


def until(key: str, *typed: str) -> Iterable[str]:
    """Enter alone up to a question, then these lines."""
    return ("",) * [question.key for question in QUESTIONS].index(key) + typed


def test_every_question_is_asked_once_and_may_be_left_open() -> None:
    desk = Desk()
    assert desk.sit() == {}
    for question in QUESTIONS:
        asked = say(f"authoring.new.ask.{question.key}", called="Robin")
        assert sum(line.endswith(f"  {asked}") for line in desk.told) == 1


def test_questions_name_the_teacher_once_the_name_is_known() -> None:
    desk = Desk("", "Bryony Ashworth")
    desk.sit()
    assert desk.heard("What does Bryony want for the pupils?")


def test_an_answer_is_kept_as_soon_as_it_is_typed() -> None:
    desk = Desk("The map", "Bryony Ashworth", *[""] * 3, "One moment", "Another")
    desk.sit()
    assert desk.kept[0] == {"title": ("The map",)}
    assert desk.kept[2]["bright"] == ("One moment",)
    assert desk.kept[3]["bright"] == ("One moment", "Another")


def test_a_question_that_takes_several_answers_ends_with_enter() -> None:
    desk = Desk(*until("bright", "One", "Two", "", "Three"))
    assert desk.sit() == {"bright": ("One", "Two"), "growth": ("Three",)}


def test_more_than_a_question_takes_is_told() -> None:
    desk = Desk(*until("growth", *"abcdef"))
    assert desk.sit()["growth"] == ("a", "b", "c", "d")
    assert desk.heard(say("authoring.new.too-many", limit=4))


def test_a_smaller_than_sign_goes_back_one_question() -> None:
    desk = Desk("The mop", "<", "The map")
    assert desk.sit() == {"title": ("The map",)}


def test_going_back_from_the_first_question_stays_there() -> None:
    assert Desk("<", "<", "The map").sit() == {"title": ("The map",)}


def test_enter_keeps_an_earlier_answer_and_typing_replaces_it() -> None:
    before: Answers = {"title": ("The mop",), "name": ("Bryony Ashworth",)}
    desk = Desk("The map")
    assert desk.sit(before) == {"title": ("The map",), "name": ("Bryony Ashworth",)}
    assert desk.heard("The mop")
    assert before["title"] == ("The mop",)


def test_one_more_is_added_to_earlier_notes() -> None:
    desk = Desk(*until("bright", "Two"))
    assert desk.sit({"bright": ("One",)}) == {"bright": ("One", "Two")}


def test_a_hyphen_takes_an_earlier_answer_away() -> None:
    assert Desk("-").sit({"title": ("The mop",)}) == {}
    assert Desk(*until("bright", "-", "Two")).sit({"bright": ("One",)}) == {"bright": ("Two",)}


@pytest.mark.parametrize(("typed", "meant"), [("2", "fold"), ("freeze", "freeze"), (" Spar. ", "spar")])
def test_a_choice_is_made_by_number_or_word(typed: str, meant: str) -> None:
    assert Desk(*until("pressure", typed)).sit() == {"pressure": (meant,)}


@pytest.mark.parametrize("typed", ["0", "6", "sulk", "²", "99999999999999999999"])
def test_what_is_no_choice_is_asked_again(typed: str) -> None:
    desk = Desk(*until("pressure", typed, "agree"))
    assert desk.sit() == {"pressure": ("agree",)}
    assert desk.heard("a number from 1 to 5")


def test_a_note_that_judges_gets_one_friendly_line_and_is_kept() -> None:
    desk = Desk(*until("bright", "A lovely, engaged start"))
    assert desk.sit() == {"bright": ("A lovely, engaged start",)}
    assert sum("is a judgement" in line for line in desk.told) == 1


def test_what_a_title_has_no_room_for_is_told() -> None:
    desk = Desk("word " * 30)
    assert len(desk.sit()["title"][0]) <= 80
    assert desk.heard(say("authoring.new.too-long", limit=80))


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The start was messy.", "messy"),
        ("Most pupils were off task by ten.", "off task"),
        ("She gives clear, excellent directions.", "excellent"),
        ("Some students struggled with the atlas.", "struggled"),
        ("9:40 Idris walks the river twice.", None),
        ('He says, "That was messy."', None),
        ("„Das war awful“, she reads from the card.", None),
        ("Eleven of 24 hands go up after eight seconds.", None),
        ("The date is on the board.", None),
        ("", None),
    ],
)
def test_a_judging_word_is_found_outside_of_what_was_said(text: str, word: str | None) -> None:
    assert judging_word(text) == word
