"""The banks that ship: every turn is met, and no line says what a teacher would not."""

import re
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from bean_talk import SCENARIO, Talk

from roleplay.scenario.load import compile_scenario
from roleplay.scenario.model import Line, Scenario, Source
from roleplay.scenario.vocabulary import BANDS, MOVE_FAMILIES, MOVES, OCCASIONS, Aim, Band
from roleplay.settings.paths import scenario_folder

BANKS = ("everyone", "overwhelmed", "caring-and-hurried")
ASKED: tuple[tuple[str, str, Aim], ...] = (
    ("What made you choose that seat?", "OPEN:WH", "decision"),
    ("What did everyone do?", "OPEN:WH", "pupils"),
    ("How do you feel?", "OPEN:WH", "feeling"),
    ("What went well?", "OPEN:WH", "success"),
    ("What was hard?", "OPEN:WH", "difficulty"),
    ("What do you hope for your pupils?", "OPEN:WH", "hope"),
    ("What might you try?", "OPEN:WH", "next-step"),
    ("How long have you had this room?", "OPEN:WH", "background"),
    ("What do you make of that?", "OPEN:WH", "agreement"),
    ("What do you mean?", "OPEN:WH", "repeat"),
    ("What do you think of me?", "OPEN:WH", "your-view"),
    ("May I say something?", "CLOSED:PERM", "permission"),
    ("Would you like me to take your duty?", "CLOSED:PERM", "offer"),
    ("Good morning.", "", "greeting"),
    ("Thank you.", "", "thanks"),
    ("I'm sorry.", "", "apology"),
    ("How was your weekend?", "OPEN:WH", "personal"),
    ("Are you a robot?", "CLOSED:VER", "off-topic"),
    ("I don't know what to say.", "", "unsure"),
    ("Mm.", "", "silence"),
    ("The sky was blue this morning.", "", "statement"),
    ("Which hat then?", "OPEN:WH", "any-question"),
)
ANSWERED_BY_AIM = {"open", "open-rel", "ask", "vision", "permission", "repair", "waiting"}
RUBRIC_WORDS = re.compile(
    r"\b(bright spots?|growth areas?|open question|leading question|deficit|asset|strength-first|reflection"
    r"|rapport|stance|bridge|rubric|persona|coachee|feedback loop|wait time|best practice)\b",
    re.IGNORECASE,
)
ON_ANYONE = re.compile(
    r"\b(he|she|him|fractions?|maths?|reading group|history|science|poem|novel)\b", re.IGNORECASE
)


@cache
def bank(name: str) -> Scenario:
    """The small scenario with a shipped bank behind it and nothing of its own."""
    own = SCENARIO.sources[0].text.replace("bank: anyone", f"bank: {name}")
    folder = scenario_folder() / "banks"
    chain = tuple(dict.fromkeys((name, "everyone", "everyday")))
    sources = [Source(f"{link}.yaml", Path(folder / f"{link}.yaml").read_text("utf-8")) for link in chain]
    whole = compile_scenario((Source("beans.yaml", own), *sources))
    return replace(whole, lines=tuple(line for line in whole.lines if line.rank))


def lines(name: str) -> tuple[Line, ...]:
    """The lines of one bank file."""
    return tuple(line for line in bank(name).lines if line.source == name)


def texts(line: Line) -> list[str]:
    return [template.text for template in (*line.variants, *line.guarded)]


@pytest.mark.parametrize("name", BANKS)
@pytest.mark.parametrize("band", BANDS)
@pytest.mark.parametrize(("text", "label", "aim"), ASKED)
def test_every_aim_has_an_answer_in_every_band(
    name: str, band: Band, text: str, label: str, aim: Aim
) -> None:
    talk = Talk(bank(name)).remember(topic=None)
    reply = talk.say(text, band=band, label=label or "OPEN:WH")
    assert talk.asked is not None
    assert talk.asked.aim == aim
    assert reply.lines != ("anything",)
    assert reply.text


@pytest.mark.parametrize("band", ["guard", "polite", "working", "open"])
@pytest.mark.parametrize(("text", "label", "aim"), ASKED)
def test_the_same_question_three_times_is_answered_in_three_ways(
    band: Band, text: str, label: str, aim: Aim
) -> None:
    del aim
    talk = Talk(bank("everyone")).remember(topic=None)
    said = [talk.say(text, band=band, label=label or "OPEN:WH").text for _ in range(3)]
    assert len(set(said)) == len(said)


@pytest.mark.parametrize("move", sorted(MOVES))
@pytest.mark.parametrize("band", BANDS)
def test_every_move_of_a_statement_is_answered(move: str, band: Band) -> None:
    assert Talk(bank("everyone")).say("The sky was blue.", move, band=band).lines


@pytest.mark.parametrize("move", sorted(set(MOVES) - ANSWERED_BY_AIM))
def test_every_move_that_is_not_only_a_question_has_words_of_its_own(move: str) -> None:
    assert any(move in line.when.moves for line in bank("everyone").lines)


@pytest.mark.parametrize("occasion", sorted(set(OCCASIONS) - {"reveals"}))
def test_every_occasion_has_a_line(occasion: str) -> None:
    written = [line for line in bank("everyone").lines if line.occasion == occasion]
    assert sum(len(line.variants) for line in written) >= 3


@pytest.mark.parametrize("name", BANKS)
def test_no_line_speaks_of_a_subject_a_person_or_the_words_of_the_method(name: str) -> None:
    for line in lines(name):
        for text in texts(line):
            assert not RUBRIC_WORDS.search(text), line.id
            assert name != "everyone" or not ON_ANYONE.search(text), line.id


@pytest.mark.parametrize("name", BANKS)
def test_what_is_said_in_shut_is_said_in_a_few_words(name: str) -> None:
    for line in lines(name):
        if line.when.bands == {"shut"} and line.occasion != "leaves":
            assert all(len(text.split()) <= 6 for text in texts(line)), line.id


@pytest.mark.parametrize("name", BANKS)
def test_guarded_answers_are_short_and_working_ones_are_not(name: str) -> None:
    for line in lines(name):
        if line.part == "answer" and line.occasion is None and not line.when.moves:
            longest = max(len(text.split()) for text in texts(line))
            if line.when.bands == {"guard"}:
                assert longest <= 14, line.id
            assert longest <= 45, line.id


@pytest.mark.parametrize("name", BANKS)
def test_pressure_and_orders_never_bring_out_an_idea_or_a_step(name: str) -> None:
    harm = MOVE_FAMILIES["leading"] | MOVE_FAMILIES["blames"] | {"direct", "advice", "unanswered"}
    for line in lines(name):
        if line.when.moves & harm:
            assert not line.shows & {"idea", "step", "agency", "hope"}, line.id


@pytest.mark.parametrize("name", BANKS)
def test_a_line_shows_what_its_occasion_stands_for(name: str) -> None:
    wanted = {
        "proposes": {"idea"},
        "commits": {"step", "agency", "when"},
        "complies": {"compliance"},
        "pushes-back": {"pushback"},
        "asks-coach": {"asks"},
        "asks-favour": {"asks"},
    }
    for line in lines(name):
        assert line.shows >= wanted.get(line.occasion or "", set()), line.id


def test_what_she_heard_is_written_for_every_move() -> None:
    inner = bank("everyone").inner
    families = {name for name, moves in MOVE_FAMILIES.items() if name in inner for _ in moves}
    covered = {move for name in families for move in MOVE_FAMILIES[name]} | inner.keys()
    assert set(MOVES) <= covered
