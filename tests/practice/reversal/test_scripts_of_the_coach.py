"""The scripted coach: fixed where it looks for faults, in the teacher's own words where it does not."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from replies import OWN, SHORT

from roleplay.practice.reversal.coach import parting, step
from roleplay.practice.reversal.said_back import LONGEST, route_back, said_back
from roleplay.practice.reversal.script import ROUNDS, TURNS, Round, as_written, inside_page, script

WORDS = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
ANY_REPLY = st.one_of(
    st.text(max_size=80),
    st.sampled_from(
        [*OWN, *SHORT, "...", "", "no", "not at all", "fuck off", "{0}", "{first}", "%s", "you tell me",
         "both", "neither", "the second", "I don't know", "a card on the tray",
         "we could swap two stations or use the hall",
         "\ud800\u202e\x1b[31m", "x" * 900, "Those lazy kids could learn to sit still."]
    ),
)  # fmt: skip


def said(kind: Round, *replies: str) -> str:
    line = step(replies, kind)
    assert line is not None
    return line.text


@pytest.mark.parametrize(("kind", "words"), [("plain", 103), ("polite", 109)])
def test_the_fault_finding_coach_says_the_same_whatever_is_answered(kind: Round, words: int) -> None:
    for replies in (SHORT, OWN, ("...",) * TURNS):
        lines = [said(kind, *replies[:at]) for at in range(TURNS)]
        assert lines == [line.text for line in as_written(kind)]
    assert len(WORDS.findall(" ".join(line.text for line in as_written(kind)))) == words


@pytest.mark.parametrize("kind", ROUNDS)
def test_every_round_has_eight_lines_with_labels_and_the_same_minutes(kind: Round) -> None:
    lines = as_written(kind)[:TURNS]
    assert [line.number for line in lines] == list(range(1, TURNS + 1))
    assert all(line.question and line.frames for line in script(kind).values())
    text = " ".join(line.text for line in lines)
    assert "six minutes" in text.lower()
    assert "three times" in text or "three rotations" in text


def test_the_inside_page_names_pride_worry_and_hope() -> None:
    text = " ".join(inside_page())
    assert all(part in text for part in ("Proud of:", "Worried about:", "Hope:", "Leyla", "9:20"))


def test_a_hope_is_said_back_in_the_second_person() -> None:
    assert said("asset", OWN[0]).startswith("You want them to test ideas instead of waiting for you. At 9:20")
    assert said("asset", "kids testing ideas").startswith("Kids testing ideas. At 9:20")


@pytest.mark.parametrize("reply", ["...", "nothing", "I don't know", "you idiot", "fuck off"])
def test_without_a_hope_to_say_back_the_evidence_stands_alone(reply: str) -> None:
    assert said("asset", reply).startswith("At 9:20 you asked Emre")


def test_a_hope_that_cannot_be_turned_has_a_stand_in() -> None:
    line = said("asset", "I hope that the quiet ones at the back pour water when you come and visit our lab")
    assert line.startswith("You hope for what you just described. At 9:20")


def test_permission_that_was_refused_is_not_taken_as_given() -> None:
    assert said("asset", *OWN[:3], "I'd rather you didn't").startswith("You would rather I didn't.")
    assert said("asset", *OWN[:3], "no problem, go ahead").startswith("The three rotations")
    for reply in ("no", "yes please"):
        assert "six minutes" in said("asset", *OWN[:3], reply)


def test_two_ideas_are_said_back_as_two_routes() -> None:
    line = said("asset", *OWN[:6])
    assert line.startswith(
        "Leave a question on each table, or Leyla reads one out to station three: both came"
    )


def test_one_idea_is_said_back_alone_also_when_it_is_a_fragment() -> None:
    line = said("asset", *OWN[:5], "a card that rides on the tray")
    assert line.startswith("A card that rides on the tray: that came from you.")


@pytest.mark.parametrize("reply", ["no idea", "...", "There is no time for that.", "What would you do?"])
def test_without_an_idea_one_is_offered_with_a_way_out(reply: str) -> None:
    assert said("asset", *OWN[:5], reply).startswith("Nothing has to come today.")


def test_the_offer_is_told_only_when_it_is_taken_up() -> None:
    before = (*OWN[:5], "no idea")
    assert said("asset", *before, "Yes, tell me.").startswith("One card travels with the group")
    assert said("asset", *before, "I'd rather stay with Emre").startswith("Then we stay with Emre's table.")
    assert said("asset", *before, "...").startswith("Then we stay with Emre's table.")


@pytest.mark.parametrize(
    ("reply", "choice"),
    [
        ("The first. I'd know if they argued.", "Leave a question on each table"),
        ("the second one", "Leyla reads one out to station three"),
        ("Leyla, I think", "Leyla reads one out to station three"),
        ("Both, really", "Both"),
        ("Neither.", "Then it stays open"),
    ],
)
def test_what_was_chosen_is_said_back(reply: str, choice: str) -> None:
    assert said("asset", *OWN[:6], reply).startswith(f"{choice}. When would you")


def test_not_at_all_is_left_there() -> None:
    last = parting((*OWN[:7], "Not at all."), "asset")
    assert last is not None
    assert last.text == "Then we leave it there. Thank you for saying so."
    assert parting(OWN, "asset") is None
    assert parting((*SHORT[:7], "not at all"), "plain") is None


@pytest.mark.parametrize(
    "reply",
    [
        "when you visit our lab",
        "those lazy kids could sit still",
        "{first}",
        "https://a.b/c",
        "x" * 60,
        "…",
        "no",
    ],
)
def test_what_should_not_be_repeated_is_not_said_back(reply: str) -> None:
    assert said_back(reply) == ""
    assert route_back(reply) == ""


def test_of_a_long_sentence_the_last_clause_that_stands_alone_is_said_back() -> None:
    long = "that every one of them, the quiet ones as much as Emre and all of his loud friends at the front, "
    assert said_back(f"{long}gets to pour and predict, because that is why I planned it") == (
        "Gets to pour and predict"
    )


@settings(max_examples=40, deadline=None)
@given(st.lists(ANY_REPLY, min_size=TURNS, max_size=TURNS), st.sampled_from(ROUNDS))
def test_whatever_is_answered_eight_whole_lines_come_and_no_more(replies: list[str], kind: Round) -> None:
    for at in range(TURNS):
        line = said(kind, *replies[:at])
        assert line.strip()
        assert line == line.encode("utf-8", "replace").decode()
        assert not re.search(r"[{}\x00-\x1f\u202e]|fuck", line)
    assert step(tuple(replies), kind) is None


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=400))
def test_what_is_said_back_is_short_one_line_and_harmless(text: str) -> None:
    for back in (said_back(text), route_back(text)):
        assert len(back.split()) <= LONGEST
        assert not re.search(r"[{}\x00-\x1f\u202e\ud800-\udfff]", back)
