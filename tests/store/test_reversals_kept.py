"""A role reversal in a real store: nothing sent is lost, and an older store takes it."""

import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from earlier import as_before

from roleplay.errors import Exit, RoleplayError
from roleplay.practice.memory_keeper import MemoryKeeper
from roleplay.practice.reversal.chair import Chair, plan
from roleplay.store import record
from roleplay.store.opening import FILE, open_store
from roleplay.store.tables import FORMAT

if TYPE_CHECKING:
    from collections.abc import Callable

KILLED = """
import os, signal, sys
from pathlib import Path
from roleplay.practice.reversal.chair import Chair, plan
from roleplay.store.opening import open_store
chair = Chair.start(open_store(Path(sys.argv[1])), plan())
for number in range(3):
    chair.reply(f"reply {number}")
    if number < 2 or sys.argv[2] == "felt":
        chair.feel(2, 4)
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_it_comes_back_whole_after_every_step(tmp_path: Path) -> None:
    chair = Chair.start(open_store(tmp_path), plan("both", "asset"))
    steps: tuple[Callable[[], None], ...] = (
        lambda: chair.reply("«¿sí?» \ud800 I hope they try"),
        lambda: chair.feel(5, 1),
        lambda: chair.reply("..."),
        chair.stop,
        lambda: chair.answer("head", "the clock"),
    )
    for step in steps:
        step()
        assert open_store(tmp_path).reversals() == (chair.kept,)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
@pytest.mark.parametrize(("after", "awaits"), [("reply", "feeling"), ("felt", "reply")])
def test_what_was_sent_is_there_after_the_program_was_killed(tmp_path: Path, after: str, awaits: str) -> None:
    done = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path), after], env=os.environ, check=False)
    assert done.returncode == -signal.SIGKILL
    chair = Chair.resume(open_store(tmp_path))
    assert [exchange.said for exchange in chair.kept.exchanges] == ["reply 0", "reply 1", "reply 2"]
    assert chair.awaits == awaits
    if awaits == "feeling":
        chair.feel(1, 1)
    assert chair.line is not None
    assert chair.line.id == "D4"


def test_two_windows_never_write_over_each_other(tmp_path: Path) -> None:
    one = Chair.start(open_store(tmp_path), plan())
    two = Chair.resume(open_store(tmp_path))
    one.reply("said here")
    with pytest.raises(RoleplayError, match="another window") as caught:
        two.reply("said there")
    assert caught.value.exit_status == Exit.STORE
    assert two.kept.exchanges == ()
    assert open_store(tmp_path).reversals() == (one.kept,)


def test_the_newest_stands_first_and_the_open_one_is_gone_on_with(tmp_path: Path) -> None:
    keeper = open_store(tmp_path)
    first = Chair.start(keeper, plan())
    second = Chair.start(keeper, plan("polite"))
    assert [kept.id for kept in keeper.reversals()] == [second.kept.id, first.kept.id]
    second.stop()
    assert Chair.resume(keeper).kept.id == first.kept.id
    assert Chair.latest(keeper).kept.id == second.kept.id
    first.stop()
    with pytest.raises(RoleplayError, match="no round in the other chair is open"):
        Chair.resume(keeper)


def test_a_store_of_the_former_format_is_upgraded_and_takes_one(tmp_path: Path) -> None:
    open_store(tmp_path)
    as_before(tmp_path, "reversals", 3)
    chair = Chair.start(open_store(tmp_path), plan())
    chair.reply("still here")
    assert open_store(tmp_path).reversals() == (chair.kept,)
    with sqlite3.connect(tmp_path / FILE) as connection:
        assert connection.execute("SELECT format FROM about").fetchall() == [(FORMAT,)]
    connection.close()


def test_it_is_written_as_plain_ascii_and_read_as_it_was() -> None:
    chair = Chair.start(MemoryKeeper(), plan())
    chair.reply("“Ça va?”")
    written = record.write_reversal(chair.kept)
    assert written.isascii()
    assert record.read_reversal(written) == chair.kept
