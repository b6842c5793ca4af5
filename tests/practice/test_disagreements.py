"""A trainee hears a mark differently: figures change, and nothing that the teacher said or felt."""

from datetime import UTC, datetime

import pytest

from roleplay.errors import RoleplayError
from roleplay.practice.memory_keeper import MemoryKeeper
from roleplay.practice.replay import replay
from roleplay.practice.session import LONGEST_NAME, Session
from roleplay.rubric.disputed import Marking, markings
from roleplay.scenario.load import load_scenario
from roleplay.settings.paths import scenario_folder

MAYA = load_scenario(scenario_folder() / "first-three-months.yaml")
NOW = datetime(2026, 3, 14, 15, 30, tzinfo=UTC)
TIMER = "Have you tried a timer?"
ADVICE = Marking("LEADING:ADV", 0, len(TIMER))


def played(keeper: MemoryKeeper | None = None) -> Session:
    session = Session.start(MAYA, keeper or MemoryKeeper(), seed=3, clock=lambda: NOW)
    session.say("What did you see?")
    session.say(TIMER)
    return session


def test_a_disputed_mark_is_left_out_of_what_figures_are_made_from_and_of_nothing_else() -> None:
    session = played()
    before = session.conversation
    session.disagree(2, ADVICE, "a real question")
    assert session.conversation is before
    assert before.turns[1].coding.has("LEADING:ADV")
    counted = session.counted
    assert not counted.turns[1].coding.has("LEADING:ADV")
    assert counted.turns[0] == before.turns[0]
    assert (counted.turns[1].reply, counted.turns[1].causes) == (
        before.turns[1].reply,
        before.turns[1].causes,
    )
    assert counted.state == before.state


def test_the_same_words_get_the_same_reply_whether_or_not_a_mark_is_disputed() -> None:
    one, two = played(), played()
    two.disagree(2, ADVICE)
    assert one.say("What else comes to mind?") == two.say("What else comes to mind?")


def test_a_replay_finds_no_difference_after_a_disagreement() -> None:
    keeper = MemoryKeeper()
    session = played(keeper)
    session.disagree(2, ADVICE)
    assert replay(keeper.load(session.id)) == ()


def test_a_disagreement_keeps_the_mark_as_heard_the_name_and_the_time() -> None:
    session = played()
    session.disagree(2, ADVICE, "  a real\n question ")
    (kept,) = session.disagreed(2)
    assert (kept.marking, kept.wanted, kept.at) == (ADVICE, "a real question", NOW)
    assert session.disagreed(1) == ()


def test_a_disagreement_taken_back_leaves_the_figures_as_they_were() -> None:
    session = played()
    session.disagree(2, ADVICE)
    session.agree_again(2, ADVICE)
    session.agree_again(2, ADVICE)
    assert session.counted is session.conversation
    assert session.contested == ()


def test_said_again_it_is_taken_back_and_said_with_another_name_it_is_named_anew() -> None:
    session = played()
    assert session.differ(2, ADVICE, "open")
    assert session.differ(2, ADVICE, "closed")
    assert [d.wanted for d in session.disagreed(2)] == ["closed"]
    assert not session.differ(2, ADVICE, "closed")
    assert session.differ(2, ADVICE)
    assert not session.differ(2, ADVICE)
    assert session.disagreed(2) == ()


def test_it_outlives_the_session_and_stays_with_a_turn_that_is_taken_back() -> None:
    keeper = MemoryKeeper()
    session = played(keeper)
    session.disagree(2, ADVICE, "open")
    first = session.conversation.turns[0]
    session.undo()
    session.say(TIMER)
    again = Session.resume(session.id, keeper)
    assert again.counted == again.conversation
    (one,) = again.contested
    assert (one.taken_back, one.turn.said, one.before) == (True, TIMER, first.reply.text)
    assert one.disagreement.wanted == "open"


def test_what_stood_before_the_first_turn_are_her_first_words() -> None:
    session = played()
    session.disagree(1, markings(session.conversation.turns[0].coding)[0])
    assert session.contested[0].before == session.conversation.opening.text


def test_a_mark_the_turn_does_not_carry_is_refused() -> None:
    session = played()
    with pytest.raises(RoleplayError, match="turn 1 does not carry LEADING:ADV"):
        session.disagree(1, ADVICE)
    assert session.contested == ()


def test_a_name_of_the_longest_length_is_kept_and_a_longer_one_is_refused() -> None:
    session = played()
    session.disagree(2, ADVICE, "x" * LONGEST_NAME)
    with pytest.raises(RoleplayError, match="120"):
        session.disagree(2, ADVICE, "x" * (LONGEST_NAME + 1))
    assert session.disagreed(2)[0].wanted == "x" * LONGEST_NAME
