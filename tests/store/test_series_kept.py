"""What a visit went on from, in a real store, and a store that was made before visits could."""

from dataclasses import replace
from pathlib import Path

from earlier import as_before

from roleplay.practice.keeping import Keeper
from roleplay.practice.replay import replay
from roleplay.practice.series import carried_from, latest
from roleplay.practice.session import Session
from roleplay.scenario.load import load_scenario
from roleplay.store import record
from roleplay.store.opening import open_store

SERIES = Path(__file__).parents[1] / "practice" / "series"
FIRST, SECOND = (load_scenario(SERIES / f"river-maps-{visit}.yaml") for visit in (1, 2))
ADDED = ("series", "visit", "carried")  # columns of format 3


def visited(keeper: Keeper) -> Session:
    session = Session.start(FIRST, keeper, seed=4)
    session.say("That was lovely. Don't worry about anything.")
    session.end()
    return session


def as_format_2(folder: Path) -> None:
    """Take out of a store what format 3 and later ones have added."""
    as_before(folder, "reversals", 2, *(f"ALTER TABLE sessions DROP COLUMN {column}" for column in ADDED))


def test_what_a_visit_went_on_from_comes_back_whole_and_its_turns_are_the_same(tmp_path: Path) -> None:
    carried = carried_from(visited(open_store(tmp_path)))
    session = Session.start(SECOND, open_store(tmp_path), seed=4, carried=carried)
    session.say("What has happened since then?")
    again = Session.resume("last", open_store(tmp_path))
    assert again.opened.carried == carried
    assert again.conversation == session.conversation
    assert replay(open_store(tmp_path).load("last")) == ()


def test_the_list_of_sessions_tells_series_and_visit(tmp_path: Path) -> None:
    visited(open_store(tmp_path))
    summary = open_store(tmp_path).sessions()[0]
    assert (summary.series, summary.visit) == ("rivers", 1)


def test_a_store_of_the_former_format_is_upgraded_and_its_visits_can_be_gone_on_from(tmp_path: Path) -> None:
    session = visited(open_store(tmp_path))
    single = replace(FIRST, series=None, sources=(replace(FIRST.sources[0], text="format: 1\nvisit: 3\n"),))
    Session.start(single, open_store(tmp_path), seed=4)
    as_format_2(tmp_path)
    carried = latest(SECOND, open_store(tmp_path))
    assert carried == carried_from(session)
    assert [(s.series, s.visit) for s in open_store(tmp_path).sessions()] == [("", 1), ("rivers", 1)]
    Session.start(SECOND, open_store(tmp_path), seed=4, carried=carried)
    assert open_store(tmp_path).load("last").opened.carried == carried


def test_a_turn_kept_before_visits_could_go_on_from_another_is_still_read(tmp_path: Path) -> None:
    turn = visited(open_store(tmp_path)).conversation.turns[0]
    written = record.write(turn)
    older = written.replace(',"unspoken":false', "").replace(',"first":null', "")
    assert older != written
    assert record.read(older) == turn
