"""Any round at all has a debrief, and the same one every time."""

import os
import subprocess
import sys
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from made_rounds import SCENARIO, Line, asked, framed, played

from roleplay.practice.conversation import Conversation
from roleplay.report.as_json import as_json
from roleplay.report.decisive import RANK
from roleplay.report.extract import debrief
from roleplay.report.text import as_text
from roleplay.rubric.codes import MARKS, Frame, Question
from roleplay.scenario.vocabulary import MOVES

WORDS = "Six slips were blank. What do you make of that?"
QUESTIONS = (
    "OPEN:WH",
    "OPEN:WHY",
    "CLOSED:VER",
    "CLOSED:PERM",
    "LEADING:TAG",
    "LEADING:PRESUP",
    "LEADING:ADV",
)
LEVELS = {"STRENGTH": ":S2", "BRIDGE": ":B2"}


def _code(label: str) -> Question | Frame:
    if label in QUESTIONS:
        return asked("What do you make of that?", label, WORDS)
    return framed("Six slips were blank.", label + LEVELS.get(label, ""), WORDS, growth=True, evidence=True)


CHANGES = st.tuples(*(st.floats(-15, 15) for _ in range(5)))
LINES = st.builds(
    Line,
    st.just(WORDS),
    st.lists(st.sampled_from((*RANK, *QUESTIONS)).map(_code), max_size=5).map(tuple),
    st.sampled_from(("", "Okay.", "I wanted to see what the strips would tell him.", "What would you do?")),
    st.lists(st.sampled_from(MARKS), max_size=3).map(" ".join),
    st.lists(st.tuples(st.sampled_from(MOVES), CHANGES), max_size=3).map(tuple),
)
ROUNDS = st.lists(LINES, max_size=8).map(
    lambda lines: played(*lines, opening="Come in.", opening_marks="hope")
)


@settings(max_examples=80, deadline=None)
@given(conversation=ROUNDS)
def test_any_round_has_a_debrief_in_text_and_json(conversation: Conversation) -> None:
    made = debrief(conversation, SCENARIO)
    assert as_text(made, more=True, numbers=True) == as_text(
        debrief(conversation, SCENARIO), more=True, numbers=True
    )
    assert as_json(made).startswith('{\n  "format": 1')
    assert 0 <= made.overall.value <= 100
    assert len(made.transcript) == len(conversation.turns)
    assert "{" not in as_text(made, more=True, numbers=True)


@settings(max_examples=80, deadline=None)
@given(conversation=ROUNDS)
def test_no_line_is_at_once_the_strongest_and_the_one_to_mend(conversation: Conversation) -> None:
    made = debrief(conversation, SCENARIO)
    assert not made.hinge.said or made.strongest.said == "" or made.strongest.turn != made.hinge.turn


@settings(max_examples=80, deadline=None)
@given(conversation=ROUNDS)
def test_the_words_of_an_opening_are_hers(conversation: Conversation) -> None:
    found = debrief(conversation, SCENARIO).hinge
    said = [conversation.opening.text, *(turn.reply.text for turn in conversation.turns)]
    assert found.kind == "none" or found.before == said[found.turn - 1]


def test_the_bytes_do_not_depend_on_the_hash_seed() -> None:
    program = (
        "from made_rounds import *; from roleplay.report.extract import debrief;"
        "from roleplay.report.as_json import as_json; print(as_json(debrief(warm(), SCENARIO)))"
    )
    made = {
        subprocess.run(
            [sys.executable, "-c", program],
            cwd=Path(__file__).parent,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(made) == 1
