"""Turn by turn: what changed most, what did it, in words; the figures stay behind their key."""

import re
from dataclasses import replace

import pytest
from made_rounds import SCENARIO, Line, blaming, played, warm

from roleplay.persona.arithmetic import AFTERWARDS, TAKEN_UP
from roleplay.persona.effects import EFFECTS
from roleplay.persona.signs import cause_words
from roleplay.practice.conversation import Conversation
from roleplay.report.changed import figures
from roleplay.report.extract import debrief
from roleplay.report.model import Changed
from roleplay.report.text import as_text

NUMBER = re.compile(r"\d+ > \d+")


def changes(conversation: Conversation) -> tuple[Changed, ...]:
    return debrief(conversation, SCENARIO).changes


def one(*rows: tuple[str, tuple[float, float, float, float, float]]) -> Changed:
    return changes(played(Line("You need a timer.", (), "Okay.", "", rows)))[0]


def test_each_turn_tells_what_changed_most_and_the_words_that_did_it() -> None:
    told = changes(blaming())
    assert [c.turn for c in told] == [1, 2, 3]
    assert told[1].most == "The guard goes up a good deal, dignity shrinks a good deal"
    assert told[1].why == "The question already held the blame: “What went wrong with the strips?”"


def test_the_largest_change_is_told_first_and_as_large_as_it_is() -> None:
    small = one(("direct", (-1, 2, 0, -4, 0)))
    assert small.most == "The sense of having a say shrinks, the guard goes up a little"
    assert one(("direct", (0, 0, 0, -9, 0))).most == "The sense of having a say shrinks a good deal"


def test_the_cause_of_the_largest_change_is_named_and_the_others_beside_it() -> None:
    told = one(("direct", (-4, 6, -2, -8, -5)), ("s2", (3, -4, 4, 3, 5)))
    assert told.why.startswith("It was an order")
    assert told.also == ("a moment was named as it happened",)


def test_what_a_bound_kept_from_moving_is_not_told_as_moved() -> None:
    conversation = warm()
    last = conversation.turns[-1]
    still = replace(last, state=replace(last.before, G=last.before.G + 4))
    told = changes(replace(conversation, turns=(*conversation.turns[:-1], still)))[-1]
    assert told.most == "Dignity grows"


def test_a_turn_that_moved_nothing_says_so_without_a_number() -> None:
    told = one()
    assert (told.most, told.why, figures(told)) == ("Hardly anything moves", "", "")


@pytest.mark.parametrize("row", [*EFFECTS, AFTERWARDS, TAKEN_UP])
def test_whatever_row_moved_the_teacher_the_turn_tells_it_in_words(row: str) -> None:
    told = one((row, (1, 2, -3, 1, 1)))
    words = cause_words(row)
    assert told.why.lower().startswith(words.lower())
    assert not re.search(r"[0-9{}]", told.most + words)


def test_figures_are_printed_only_when_they_are_asked_for() -> None:
    made = debrief(blaming(), SCENARIO)
    assert "What changed in Maya" in as_text(made, more=True)
    assert not NUMBER.search(as_text(made, more=True))
    assert "Guard 45 > 54" in as_text(made, numbers=True)
    assert "What changed in Maya" not in as_text(made)


@pytest.mark.parametrize(("difficulty", "begins"), [("gentle", "A gentle round"), ("hard", "A hard round")])
def test_the_debrief_says_how_hard_the_round_was(difficulty: str, begins: str) -> None:
    conversation = replace(warm(), difficulty=difficulty)  # type: ignore[arg-type]  # one of the three
    made = debrief(conversation, SCENARIO)
    assert made.level.startswith(begins)
    assert made.level in " ".join(as_text(made).split())
    assert debrief(warm(), SCENARIO).level == "How hard: as written."
