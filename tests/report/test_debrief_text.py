"""The debrief as plain text and as JSON."""

import json
from datetime import UTC, datetime

import pytest
from golden import matches
from hypothesis import given, settings
from hypothesis import strategies as st
from made_rounds import SCENARIO, Line, blaming, framed, played, pleasant, warm

from roleplay.practice.conversation import Conversation
from roleplay.report.as_json import as_json
from roleplay.report.extract import debrief
from roleplay.report.text import as_text

ROUNDS = {"warm": warm(), "blaming": blaming(), "pleasant": pleasant(), "empty": played()}


@pytest.mark.parametrize("name", ROUNDS)
@pytest.mark.parametrize("width", [40, 80, 120])
def test_the_steps_are_as_kept_at_each_width(name: str, width: int) -> None:
    assert matches(f"{name}-{width}.txt", as_text(debrief(ROUNDS[name], SCENARIO), width=width))


@pytest.mark.parametrize("name", ROUNDS)
def test_what_is_told_on_request_is_as_kept(name: str) -> None:
    text = as_text(debrief(ROUNDS[name], SCENARIO), more=True, numbers=True)
    assert matches(f"{name}-more.txt", text)


@pytest.mark.parametrize("name", ROUNDS)
def test_the_json_is_as_kept(name: str) -> None:
    ended = datetime(2026, 3, 14, 15, 30, tzinfo=UTC)
    made = debrief(ROUNDS[name], SCENARIO, session_id="a1b2c3d4", own_line="It was turn 2.", ended=ended)
    assert matches(f"{name}.json", as_json(made) + "\n")


def test_the_json_says_its_format_first_and_its_time_in_iso() -> None:
    ended = datetime(2026, 3, 14, 15, 30, tzinfo=UTC)
    data = json.loads(as_json(debrief(warm(), SCENARIO, ended=ended)))
    assert next(iter(data)) == "format"
    assert data["format"] == 1
    assert data["ended"] == "2026-03-14T15:30:00+00:00"


def test_the_overall_stays_behind_its_key() -> None:
    made = debrief(warm(), SCENARIO)
    for text in (as_text(made), as_text(made, more=True)):
        assert made.overall.band not in text
        assert " of 100" not in text.replace("heavy index: 100 of 100", "")
    numbered = as_text(made, numbers=True)
    assert made.overall.band in numbered
    assert made.pattern.name in numbered


def test_the_steps_come_in_their_order() -> None:
    text = as_text(
        debrief(warm(), SCENARIO, own_line="Turn two.", next_rep="What made that work? · K. · 14 March")
    )
    steps = [text.index(f"\n{n}. ") for n in range(1, 6)]
    assert steps == sorted(steps)
    assert "Turn two." in text
    assert "K. · 14 March" in text


def test_the_programs_own_rewrite_is_not_in_the_steps() -> None:
    made = debrief(blaming(), SCENARIO)
    assert made.hinge.ours
    assert made.hinge.ours[:30] not in as_text(made)
    assert made.hinge.ours[:30] in as_text(made, more=True)


def _said(words: str) -> Conversation:
    return played(Line(words, (framed(words, "DEFICIT", words),), words, "problem"), opening=words)


@settings(max_examples=60, deadline=None)
@given(words=st.text(min_size=1, max_size=300), width=st.integers(10, 200))
def test_whatever_was_typed_keeps_the_width_and_escapes_nothing(words: str, width: int) -> None:
    text = as_text(debrief(_said(words), SCENARIO), width=width, more=True, numbers=True)
    assert max(len(line) for line in text.split("\n")) <= max(40, width)
    assert not any(c < " " and c != "\n" for c in text)
    assert "\x1b" not in text
    assert "\x9b" not in text
