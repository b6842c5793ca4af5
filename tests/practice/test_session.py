"""A session takes what people type, kind or unkind, and stays exact."""

import subprocess
import sys
from dataclasses import FrozenInstanceError

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roleplay.errors import RoleplayError
from roleplay.practice.begin import begin
from roleplay.practice.memory_keeper import MemoryKeeper
from roleplay.practice.session import LONGEST_TURN, Session
from roleplay.practice.turn import take_turn
from roleplay.scenario.load import load_scenario
from roleplay.scenario.model import Scenario
from roleplay.settings.paths import scenario_folder


def load(name: str) -> Scenario:
    return load_scenario(scenario_folder() / f"{name}.yaml")


MAYA = load("first-three-months")


def test_the_same_conversation_and_seed_give_the_same_turn() -> None:
    start = begin(MAYA, 5)
    assert take_turn("What did you see?", start, MAYA) == take_turn("What did you see?", start, MAYA)


def test_a_turn_changes_nothing_it_was_given() -> None:
    start = begin(MAYA, 5)
    with pytest.raises(FrozenInstanceError):
        start.seed = 6  # type: ignore[misc]  # that it cannot be set is the point
    before = repr(start)
    take_turn("What did you see?", start, MAYA)
    assert repr(start) == before


@pytest.mark.parametrize("said", ["", "   ", "\n\t\n"])
def test_a_blank_turn_is_not_sent(said: str) -> None:
    session = Session.start(MAYA, MemoryKeeper(), seed=1)
    with pytest.raises(RoleplayError, match="nothing was sent"):
        session.say(said)
    assert session.conversation.turns == ()


def test_a_turn_at_the_limit_is_taken_and_one_beyond_it_is_refused_with_the_limit_named() -> None:
    session = Session.start(MAYA, MemoryKeeper(), seed=1)
    with pytest.raises(RoleplayError, match="6,000"):
        session.say("a " * (LONGEST_TURN // 2) + "bc")
    assert session.say(("so " * LONGEST_TURN)[: LONGEST_TURN - 1] + "?").reply.text


@settings(max_examples=60, deadline=None)
@given(st.text(min_size=1, max_size=300))
def test_whatever_is_typed_she_answers_and_the_spans_lie_inside_it(said: str) -> None:
    session = Session.start(MAYA, MemoryKeeper(), seed=1)
    try:
        turn = session.say(said)
    except RoleplayError as error:
        assert "nothing was sent" in str(error)  # noqa: PT017  # both outcomes are right; this one says why
        return
    assert turn.reply.text
    spans = [(q.start, q.end) for q in turn.coding.questions] + [(f.start, f.end) for f in turn.coding.frames]
    assert all(0 <= start <= end <= len(turn.said) for start, end in spans)


def test_undo_before_the_first_turn_does_nothing() -> None:
    assert Session.start(MAYA, MemoryKeeper(), seed=1).undo() is None


def test_taking_a_turn_back_and_saying_the_same_again_gives_the_same_reply() -> None:
    session = Session.start(MAYA, MemoryKeeper(), seed=1)
    session.say("What are you hopeful about?")
    first = session.say("What did you see at nine?")
    session.undo()
    assert session.say("What did you see at nine?") == first


REPLAY = """
import sys
from roleplay.practice.begin import begin
from roleplay.practice.turn import take_turn
from roleplay.scenario.load import load_scenario
from roleplay.settings.paths import scenario_folder
from roleplay.store.record import write
scenario = load_scenario(scenario_folder() / (sys.argv[1] + ".yaml"))
conversation = begin(scenario, 11)
for said in sys.stdin.read().splitlines():
    turn = take_turn(said, conversation, scenario)
    print(write(turn))
    conversation = conversation.after(turn)
"""
TALK = (
    "Thanks for having me in. What are you most hopeful about?",
    "At 9:14 you asked Dario to show you with his strips, and he moved two of them.",
    "What made you ask it that way?",
    "Have you tried a timer?",
    "That came out as advice. I'm sorry. What would you like to look at?",
    "Six slips were blank. What do you make of that?",
    "How might that question reach the pairs who were waiting?",
    "Which of those would you like to try, if any, and when?",
)


@pytest.mark.parametrize("name", ["first-three-months", "the-poster-on-the-computer"])
def test_a_replay_gives_the_same_bytes_under_another_hash_seed(name: str) -> None:
    outputs = {
        subprocess.run(
            [sys.executable, "-c", REPLAY, name],
            input="\n".join(TALK),
            capture_output=True,
            text=True,
            check=True,
            env={"PYTHONHASHSEED": seed, "PATH": ""},
        ).stdout
        for seed in ("1", "4242")
    }
    assert len(outputs) == 1
    assert outputs.pop().count("\n") == len(TALK)
