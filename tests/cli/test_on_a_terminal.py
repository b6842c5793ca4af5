"""On a real terminal the plain conversation prompts, asks, and can be interrupted without losing a turn."""

import os
import re
import select
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from roleplay.settings.greeting import keep_greeted

if sys.platform == "win32":
    pytest.skip("pseudo-terminals are POSIX's", allow_module_level=True)

import pty

PATIENCE = 30  # seconds until a terminal is held to be silent


class Terminal:
    """A program on a pseudo-terminal."""

    def __init__(self, process: "subprocess.Popen[bytes]", master: int) -> None:
        self.process, self._master, self.seen = process, master, ""

    def until(self, text: str) -> None:
        while text not in self.seen:
            ready, _, _ = select.select([self._master], [], [], PATIENCE)
            assert ready, f"{text!r} never came; seen: {self.seen!r}"
            self.seen += os.read(self._master, 65536).decode("utf-8", "replace")

    def interrupt(self) -> int:
        """Press Ctrl+C until it is heeded: one that comes just before reading begins is lost."""
        for _ in range(PATIENCE):
            self.process.send_signal(signal.SIGINT)
            with suppress(subprocess.TimeoutExpired):
                return self.process.wait(1)
        raise AssertionError("the program did not heed Ctrl+C")

    def hang_up(self) -> None:
        os.close(self._master)

    def type(self, text: str) -> None:
        self.seen = ""
        os.write(self._master, text.encode())


def heed_interrupts() -> None:
    """Undo what a shell does to programs it starts in the background."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@contextmanager
def on_a_terminal(home: Path, *arguments: str) -> Iterator[Terminal]:
    master, slave = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "roleplay", *arguments],
        stdin=slave,
        stdout=slave,
        stderr=slave,
        env={**os.environ, "ROLEPLAY_HOME": str(home), "TERM": "xterm"},
        start_new_session=True,
        preexec_fn=heed_interrupts,
    )
    os.close(slave)
    try:
        yield Terminal(process, master)
    finally:
        process.kill()
        process.wait()
        with suppress(OSError):  # a test may have closed it
            os.close(master)


PLAY = ("play", "first-three-months", "--plain", "--seed", "4")


def test_a_conversation_prompts_answers_and_ends_with_the_trainees_own_view(tmp_path: Path) -> None:
    with on_a_terminal(tmp_path, *PLAY) as the:
        the.until("You: ")
        the.type("What were you seeing?\n")
        the.until("Maya: ")
        the.until("You: ")
        the.type("/end\n")
        the.until("changed the conversation most?")
        the.type("my first one\n")
        the.until("initials, a date.")
        assert "my first one" in the.seen
        the.type("What did you see? K., Monday\n")
        assert the.process.wait(PATIENCE) == 0
    with on_a_terminal(tmp_path, "report", "last") as the:
        the.until("K., Monday")


def test_the_reason_of_the_last_mark_can_still_be_asked_for_when_the_talk_is_over(tmp_path: Path) -> None:
    with on_a_terminal(tmp_path, *PLAY) as the:
        the.until("You: ")
        the.type("Have you tried a timer?\n")
        the.until("Maya: ")
        the.until("You: ")
        the.type("/end\n")
        the.until("changed the conversation most?")
        the.type("/hint\n")
        the.until("Replace the question mark by a full stop")
        the.until("changed the conversation most?")
        the.type("the first\n")
        the.until("initials, a date.")
        the.type("K., Monday\n")
        assert the.process.wait(PATIENCE) == 0
    with on_a_terminal(tmp_path, "report", "last") as the:
        the.until("the first")


def test_an_interrupted_conversation_has_kept_its_turns_and_is_offered_next_time(tmp_path: Path) -> None:
    with on_a_terminal(tmp_path, *PLAY) as the:
        the.until("You: ")
        the.type("What were you seeing?\n")
        the.until("Maya: ")
        the.until("You: ")
        assert the.interrupt() == 130
    with on_a_terminal(tmp_path, *PLAY) as the:
        the.until("You: ")
        assert re.search(r"roleplay resume \w+ --plain", the.seen)


def test_a_store_that_cannot_be_used_is_said_and_the_round_can_go_on_without_it(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with on_a_terminal(tmp_path / "file" / "data", *PLAY) as the:
        the.until("Do you want to go on without keeping this round?")
        the.type("y\n")
        the.until("You: ")
        the.type("/quit\n")
        the.until("Nothing of this round is kept")


def test_the_screen_opens_on_the_titles_and_leaves_by_its_key(tmp_path: Path) -> None:
    keep_greeted(tmp_path)
    with on_a_terminal(tmp_path) as the:
        the.until("First three months")
        the.type("\x11")
        assert the.process.wait(PATIENCE) == 0


def test_a_window_that_is_closed_ends_the_program(tmp_path: Path) -> None:
    keep_greeted(tmp_path)
    with on_a_terminal(tmp_path) as the:
        the.until("First three months")
        the.hang_up()
        the.process.wait(PATIENCE)
        assert the.process.returncode is not None
