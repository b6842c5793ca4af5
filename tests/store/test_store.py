"""What is kept comes back as it was, and a store that cannot be used says so and loses nothing."""

import sqlite3
import stat
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from roleplay.errors import Exit, RoleplayError
from roleplay.practice.session import Session
from roleplay.practice.turn import take_turn
from roleplay.scenario.load import load_scenario
from roleplay.scenario.model import Scenario
from roleplay.settings.paths import scenario_folder
from roleplay.store import record
from roleplay.store.opening import FILE, StoreError, open_store

SAID = ("What are you hopeful about?", "You want every child thinking.", "Have you tried a timer?")


@pytest.fixture(scope="module")
def maya() -> Scenario:
    return load_scenario(scenario_folder() / "first-three-months.yaml")


def test_a_kept_session_comes_back_with_the_same_turns_state_and_texts(
    tmp_path: Path, maya: Scenario
) -> None:
    session = Session.start(maya, open_store(tmp_path), seed=7, intention="wait after asking")
    for said in SAID:
        session.say(said)
    again = Session.resume(session.id, open_store(tmp_path))
    assert again.conversation == session.conversation
    assert again.scenario == session.scenario
    assert again.opened == session.opened


def test_a_resumed_session_gives_the_same_next_reply(tmp_path: Path, maya: Scenario) -> None:
    session = Session.start(maya, open_store(tmp_path), seed=7)
    session.say(SAID[0])
    again = Session.resume("last", open_store(tmp_path))
    assert take_turn(SAID[1], again.conversation, again.scenario) == session.say(SAID[1])


def test_undo_moves_the_head_and_keeps_the_branch(tmp_path: Path, maya: Scenario) -> None:
    session = Session.start(maya, open_store(tmp_path), seed=7)
    session.say(SAID[0])
    session.say(SAID[2])
    assert session.undo() == SAID[2]
    session.say(SAID[1])
    again = Session.resume("last", open_store(tmp_path))
    assert [turn.said for turn in again.conversation.turns] == [SAID[0], SAID[1]]
    assert [turn.said for turn in again.branches] == [SAID[2]]


def test_a_turn_is_written_as_the_same_bytes_whatever_the_order_of_sets(
    maya: Scenario, tmp_path: Path
) -> None:
    turn = Session.start(maya, open_store(tmp_path), seed=1).say(SAID[0])
    assert record.read(record.write(turn)) == turn
    assert record.write(turn).isascii()


def test_a_session_is_found_by_a_part_of_its_id_and_not_by_a_part_that_fits_none(
    tmp_path: Path, maya: Scenario
) -> None:
    keeper = open_store(tmp_path)
    session = Session.start(maya, keeper, new_id=lambda: "abc123")
    assert keeper.load("ab").opened.id == session.id
    for ref in ("zz", "", "%"):
        with pytest.raises(RoleplayError, match="no single session"):
            keeper.load(ref)


def test_sessions_are_listed_the_newest_first_with_their_turns(tmp_path: Path, maya: Scenario) -> None:
    keeper = open_store(tmp_path)
    first = Session.start(maya, keeper, new_id=lambda: "first")
    first.say(SAID[0])
    first.end()
    Session.start(maya, keeper, new_id=lambda: "second")
    listed = keeper.sessions()
    assert [(s.id, s.turns, s.ended is not None) for s in listed] == [
        ("second", 0, False),
        ("first", 1, True),
    ]


def test_lines_met_in_earlier_rounds_are_read_when_a_session_starts(tmp_path: Path, maya: Scenario) -> None:
    keeper = open_store(tmp_path)
    turn = Session.start(maya, keeper, seed=3).say(SAID[0])
    later = Session.start(maya, keeper, seed=3)
    assert {line for line, _ in later.opened.heard_before} == set(turn.reply.lines)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no file modes")
def test_the_file_is_the_users_alone(tmp_path: Path) -> None:
    open_store(tmp_path / "data")
    assert stat.S_IMODE((tmp_path / "data" / FILE).stat().st_mode) == 0o600


def test_a_damaged_file_is_set_aside_unchanged_and_a_new_one_begins_next_time(tmp_path: Path) -> None:
    damaged = b"this was a database once" * 400
    (tmp_path / FILE).write_bytes(damaged)
    with pytest.raises(StoreError, match="damaged; it was set aside") as caught:
        open_store(tmp_path, clock=lambda: datetime(2026, 1, 2, tzinfo=UTC))
    assert caught.value.exit_status == Exit.STORE
    assert (tmp_path / "sessions.damaged-20260102-000000.db").read_bytes() == damaged
    assert open_store(tmp_path).sessions() == ()


def test_a_folder_that_cannot_be_made_is_named_with_a_remedy(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(StoreError, match=r"cannot be written.*--data-dir"):
        open_store(tmp_path / "file" / "data")


def test_a_store_another_program_holds_is_said_to_be_in_use(tmp_path: Path) -> None:
    open_store(tmp_path)
    holder = sqlite3.connect(tmp_path / FILE, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    with pytest.raises(StoreError, match="in use by another program"):
        open_store(tmp_path, patience=0.05)
    holder.close()


def test_a_store_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    open_store(tmp_path)
    with sqlite3.connect(tmp_path / FILE) as connection:
        connection.execute("UPDATE about SET format = 99")
    connection.close()
    before = (tmp_path / FILE).read_bytes()
    with pytest.raises(StoreError, match="newer version"):
        open_store(tmp_path)
    assert (tmp_path / FILE).read_bytes() == before


def test_the_same_session_in_two_windows_says_so_and_keeps_what_was_first(
    tmp_path: Path, maya: Scenario
) -> None:
    one = Session.start(maya, open_store(tmp_path), seed=7)
    two = Session.resume(one.id, open_store(tmp_path))
    one.say(SAID[0])
    with pytest.raises(RoleplayError, match="another window"):
        two.say(SAID[1])
    assert [t.said for t in Session.resume(one.id, open_store(tmp_path)).conversation.turns] == [SAID[0]]


PLAYER = """
import sys
from pathlib import Path
from roleplay.practice.session import Session
from roleplay.practice.turn import take_turn
from roleplay.scenario.load import load_scenario
from roleplay.settings.paths import scenario_folder
from roleplay.store.opening import open_store
maya = load_scenario(scenario_folder() / "first-three-months.yaml")
session = Session.start(maya, open_store(Path(sys.argv[1])), seed=7)
number = 0
while True:
    number += 1
    print(session.say(f"What did you see at table {number}?").reply.text, flush=True)
"""


def test_a_program_killed_at_any_moment_has_kept_every_turn_it_showed(tmp_path: Path) -> None:
    player = subprocess.Popen(
        [sys.executable, "-c", PLAYER, str(tmp_path)], stdout=subprocess.PIPE, text=True, encoding="utf-8"
    )
    assert player.stdout is not None
    seen = [player.stdout.readline().strip() for _ in range(6)]
    player.kill()
    seen += [line.strip() for line in player.stdout.read().splitlines(keepends=True) if line.endswith("\n")]
    player.wait()
    player.stdout.close()
    session = Session.resume("last", open_store(tmp_path))
    kept = [" ".join(turn.reply.text.split()) for turn in session.conversation.turns]
    assert kept[: len(seen)] == [" ".join(line.split()) for line in seen]
    assert len(kept) - len(seen) in {0, 1}
    session.say("And what did you make of that?")
