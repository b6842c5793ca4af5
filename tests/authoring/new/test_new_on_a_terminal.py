"""At a real terminal the questions are asked, and Ctrl+C loses none of the answers."""

import os
import select
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from roleplay.authoring.new.questions import QUESTIONS
from roleplay.errors import Exit
from roleplay.scenario.load import load_scenario

if sys.platform == "win32":
    pytest.skip("pseudo-terminals are POSIX's", allow_module_level=True)

import pty

PATIENCE = 30  # seconds until a terminal is held to be silent


class Desk:
    """`roleplay scenario new` on a pseudo-terminal."""

    def __init__(self, process: "subprocess.Popen[bytes]", master: int) -> None:
        self._process, self._master, self.seen = process, master, ""

    def answer(self, *lines: str) -> None:
        for line in lines:
            self.until("> ")
            self.seen = self.seen.partition("> ")[2]
            os.write(self._master, f"{line}\n".encode())

    def until(self, text: str) -> None:
        while text not in self.seen:
            ready, _, _ = select.select([self._master], [], [], PATIENCE)
            assert ready, f"{text!r} never came; seen: {self.seen!r}"
            self.seen += os.read(self._master, 65536).decode("utf-8", "replace")

    def interrupt(self) -> int:
        """Press Ctrl+C until it is heeded: one that comes just before reading begins is lost."""
        for _ in range(PATIENCE):
            self._process.send_signal(signal.SIGINT)
            with suppress(subprocess.TimeoutExpired):
                return self._process.wait(1)
        raise AssertionError("the program did not heed Ctrl+C")

    def end(self) -> int:
        return self._process.wait(PATIENCE)


def heed_interrupts() -> None:
    """Undo what a shell does to programs it starts in the background."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@contextmanager
def desk(folder: Path, *arguments: str) -> Iterator[Desk]:
    master, slave = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "roleplay", "scenario", "new", *arguments],
        cwd=folder,
        stdin=slave,
        stdout=slave,
        stderr=slave,
        env={**os.environ, "ROLEPLAY_HOME": str(folder / "home"), "TERM": "dumb", "COLUMNS": "100"},
        start_new_session=True,
        preexec_fn=heed_interrupts,
    )
    os.close(slave)
    try:
        yield Desk(process, master)
    finally:
        process.kill()
        process.wait()
        with suppress(OSError):
            os.close(master)


def test_enter_alone_makes_a_scenario_that_plays(tmp_path: Path) -> None:
    with desk(tmp_path, "map") as the:
        the.answer("The map", *[""] * (len(QUESTIONS) - 1))
        the.until("roleplay play map.yaml")
        assert the.end() == Exit.DONE
    assert load_scenario(tmp_path / "map.yaml").title == "The map"


def test_the_title_names_the_scenario_when_nothing_else_does(tmp_path: Path) -> None:
    with desk(tmp_path) as the:
        the.answer("The map on the floor", *[""] * (len(QUESTIONS) - 1))
        the.until("roleplay play the-map-on-the-floor.yaml")
    assert (tmp_path / "the-map-on-the-floor.answers").exists()


def test_ctrl_c_keeps_the_answers_and_the_same_command_goes_on_with_them(tmp_path: Path) -> None:
    with desk(tmp_path, "map") as the:
        the.answer("The map", "Bryony Ashworth", "1", *[""] * 2, '9:40 "Walk it." Idris does.')
        the.until("> ")
        assert the.interrupt() == Exit.INTERRUPTED
        the.until("map.answers")
    assert not (tmp_path / "map.yaml").exists()
    kept = (tmp_path / "map.answers").read_text(encoding="utf-8")
    assert kept.endswith(
        'title: The map\nname: Bryony Ashworth\npronoun: she\nbright: 9:40 "Walk it." Idris does.\n'
    )
    with desk(tmp_path, "map") as the:
        the.until("so far: The map")
        the.answer(*[""] * 5, "She counts to nine.", *[""] * (len(QUESTIONS) - 5))
        the.until("roleplay play map.yaml")
        assert the.end() == Exit.DONE
    made = load_scenario(tmp_path / "map.yaml")
    assert [note.text for note in made.notes[:2]] == ['"Walk it." Idris does.', "She counts to nine."]
    assert made.teacher.pronoun == "she"


def test_a_name_that_is_taken_is_told_before_anything_is_asked(tmp_path: Path) -> None:
    (tmp_path / "map.yaml").write_text("mine", encoding="utf-8")
    with desk(tmp_path, "map") as the:
        the.until("roleplay scenario new map-2")
        assert the.end() == Exit.USAGE
    assert (tmp_path / "map.yaml").read_text(encoding="utf-8") == "mine"
