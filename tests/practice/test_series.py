"""Visits that go on from one another: what carries over, what depends on it, and that it stays exact."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from roleplay.errors import RoleplayError
from roleplay.persona.carried import Carried
from roleplay.persona.mind import State
from roleplay.practice.begin import begin
from roleplay.practice.memory_keeper import MemoryKeeper
from roleplay.practice.replay import replay
from roleplay.practice.series import carried_from, goes_on_from, latest, told
from roleplay.practice.session import Session
from roleplay.practice.turn import take_turn
from roleplay.rubric.ground import Ground
from roleplay.scenario.load import load_scenario
from roleplay.scenario.vocabulary import Ending

SERIES = Path(__file__).parent / "series"
FIRST, SECOND, THIRD = (load_scenario(SERIES / f"river-maps-{visit}.yaml") for visit in (1, 2, 3))
KIND = "That was lovely. Don't worry about anything."
ASKED = "At 9:10 eleven hands went up. What went into that?"
NAMED = "I'd like us to look at comparing. What would you like to see there?"


def session_of(keeper: MemoryKeeper, *said: str, visit: int = 1, carried: Carried | None = None) -> Session:
    scenario = (FIRST, SECOND, THIRD)[visit - 1]
    session = Session.start(scenario, keeper, seed=4, carried=carried)
    for line in said:
        session.say(line)
    session.end()
    return session


def after(ending: Ending, **changes: object) -> Carried:
    state = State(70, 20, 60, 60, 70)
    carried = Carried("ab12", state, state, ending, epilogue="She tried it on Thursday.")
    return replace(carried, **changes)  # type: ignore[arg-type]  # any field may change


def facts(ground: Ground) -> list[str | None]:
    return [fact.id for fact in ground.facts]


def test_a_session_leaves_its_end_its_epilogue_and_that_growth_went_unnamed() -> None:
    session = session_of(MemoryKeeper(), KIND)
    carried = carried_from(session)
    assert (carried.session, carried.first) == (session.id, session.conversation.start)
    assert carried.end == session.conversation.state
    assert (carried.commitment, carried.unnamed) == ("none", 1)
    assert carried.epilogue == "She waves across the yard."


def test_the_second_visit_keeps_where_the_first_one_began_and_counts_what_stayed_unnamed() -> None:
    keeper = MemoryKeeper()
    first = carried_from(session_of(keeper, KIND))
    second = carried_from(session_of(keeper, KIND, visit=2, carried=first))
    assert second.first == first.first
    assert second.unnamed == 2
    assert carried_from(session_of(keeper, NAMED, visit=2, carried=first)).unnamed == 0


def test_the_last_epilogue_is_the_first_note_and_shares_the_topic_the_author_wrote_for_it() -> None:
    played = Session.start(SECOND, MemoryKeeper(), seed=4, carried=after("owned"))
    first = played.scenario.notes[0]
    assert (first.id, first.kind, first.text) == ("last-visit", "neutral", "She tried it on Thursday.")
    assert played.say("What has happened since then?").reply.text == "It went on by itself after that."


def test_notes_and_topics_of_another_ending_are_not_there() -> None:
    seen = {
        ending: facts(begin(SECOND, 4, carried=after(ending)).ground)
        for ending in ("owned", "tentative", "none")
    }
    assert seen == {
        "owned": ["last-visit", "bend", "lines-drawn"],
        "tentative": ["last-visit", "bend", "tried-once"],
        "none": ["last-visit", "bend", "copying"],
    }
    owned = begin(SECOND, 4, carried=after("owned"))
    none = begin(SECOND, 4, carried=after("none"))
    asked = "What does the headteacher want?"
    assert take_turn(asked, owned, SECOND).asked.topic is None
    assert take_turn(asked, none, SECOND).asked.topic == "headteacher"


def test_a_line_for_the_ending_comes_before_one_for_any_and_is_missing_after_another() -> None:
    assert begin(SECOND, 4, carried=after("owned")).opening.lines == ("opening-owned",)
    assert begin(SECOND, 4, carried=after("none")).opening.lines == ("opening",)
    said = take_turn("Tell me about the nine maps.", begin(SECOND, 4, carried=after("owned")), SECOND)
    assert said.reply.lines[-1] == "nine"
    other = take_turn("Tell me about the nine maps.", begin(SECOND, 4, carried=after("none")), SECOND)
    assert "nine" not in other.reply.lines


def test_two_visits_that_left_growth_alone_are_spoken_of_before_anything_else() -> None:
    spoken = begin(SECOND, 4, carried=after("owned", unnamed=2))
    assert spoken.opening.lines == ("opening-unspoken",)
    third = begin(THIRD, 4, carried=after("none", unnamed=2))
    assert third.opening.text == "Was there something you came to say?"
    assert begin(THIRD, 4, carried=after("none", unnamed=1)).opening.text == "A third time."


def test_a_visit_played_by_itself_begins_at_its_stated_start_as_its_author_takes_the_last_one() -> None:
    alone = begin(SECOND, 4)
    assert facts(alone.ground) == ["bend", "tried-once"]
    assert (alone.start.T, alone.start.H) == (60, 50)
    assert told(SECOND, None) == (
        "This visit begins at its stated start; the visit before is taken to have ended with an idea Ines "
        "meant to try."
    )


def test_what_happened_since_changes_where_a_visit_starts_from() -> None:
    start = begin(SECOND, 4, carried=after("none")).start
    assert start == State(70, 18, 65, 60, 70)


def test_lines_of_the_persons_bank_are_her_own_in_every_visit() -> None:
    for scenario in (FIRST, SECOND, THIRD):
        line = scenario.line("choir")
        assert line is not None
        assert (line.rank, line.source) == (0, "ines")
        turn = take_turn("How is the choir?", begin(scenario, 4), scenario)
        assert "marks it" in turn.reply.text


def test_the_latest_ended_session_of_the_visit_before_is_gone_on_from() -> None:
    keeper = MemoryKeeper()
    session_of(keeper, KIND)
    wanted = session_of(keeper, KIND, ASKED)
    session_of(keeper)  # ended before a word was said
    Session.start(FIRST, keeper, seed=4).say(KIND)  # still going on
    session_of(keeper, KIND, visit=2)
    carried = latest(SECOND, keeper)
    assert carried is not None
    assert carried.session == wanted.id
    assert latest(FIRST, keeper) is None
    assert latest(SECOND, MemoryKeeper()) is None


def test_a_visit_she_left_counts_as_ended_though_nobody_looked_at_the_debrief() -> None:
    keeper = MemoryKeeper()
    session = Session.start(FIRST, keeper, seed=4)
    while not session.conversation.over:
        number = len(session.conversation.turns)
        session.say(f"You are a useless, pathetic teacher and should be ashamed, {number} times over.")
    assert session.ended is None
    carried = latest(SECOND, keeper)
    assert carried is not None
    assert carried.ending == "none-hurt"


def test_a_session_can_be_named_and_must_be_an_ended_one_of_the_visit_before() -> None:
    keeper = MemoryKeeper()
    named = session_of(keeper, KIND)
    session_of(keeper, KIND)
    carried = goes_on_from(named.id, SECOND, keeper)
    assert carried is not None
    assert carried.session == named.id
    assert goes_on_from("nothing", SECOND, keeper) is None
    with pytest.raises(RoleplayError, match="is not of the visit before"):
        goes_on_from(named.id, THIRD, keeper)
    with pytest.raises(RoleplayError, match="goes on from no other visit"):
        goes_on_from(named.id, FIRST, keeper)
    going_on = Session.start(FIRST, keeper, seed=4)
    going_on.say(KIND)
    with pytest.raises(RoleplayError, match="has not ended yet"):
        goes_on_from(going_on.id, SECOND, keeper)


def test_resume_undo_and_replay_of_a_later_visit_are_exact() -> None:
    keeper = MemoryKeeper()
    carried = carried_from(session_of(keeper, KIND))
    session = Session.start(SECOND, keeper, seed=4, carried=carried)
    session.say("What has happened since then?")
    session.say(KIND)
    again = Session.resume(session.id, keeper)
    assert again.conversation == session.conversation
    assert again.scenario.notes == session.scenario.notes
    session.undo()
    session.say(ASKED)
    assert replay(keeper.load(session.id)) == ()
    other = replace(keeper.load(session.id).opened, carried=None)
    assert replay(replace(keeper.load(session.id), opened=other)) != ()


_TRACE = f"""
from pathlib import Path
from roleplay.persona.carried import Carried
from roleplay.persona.mind import State
from roleplay.practice.begin import begin
from roleplay.practice.turn import take_turn
from roleplay.scenario.load import load_scenario
from roleplay.store.record import write, write_carried
scenario = load_scenario(Path({str(SERIES / "river-maps-2.yaml")!r}))
state = State(70, 20, 60, 60, 70)
carried = Carried("ab12", state, state, "owned", epilogue="She tried it.", unnamed=2)
talk = begin(scenario, 4, carried=carried)
print(write_carried(carried), talk.opening.text)
for said in ({KIND!r}, {ASKED!r}, "And since then?", "How is the choir?"):
    turn = take_turn(said, talk, scenario)
    talk = talk.after(turn)
    print(write(turn))
"""


def test_a_later_visit_is_the_same_under_any_hash_seed() -> None:
    traces = {
        subprocess.run(
            [sys.executable, "-c", _TRACE],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "4242")
    }
    assert len(traces) == 1
