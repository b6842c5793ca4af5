"""On a terminal the progress is shown, and Ctrl+C ends a long simulation without a traceback."""

import os
import select
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from toys import written

if sys.platform == "win32":
    pytest.skip("pseudo-terminals are POSIX's", allow_module_level=True)

import pty

PATIENCE = 30  # seconds until a terminal is held to be silent


def heed_interrupts() -> None:
    """Undo what a shell does to programs it starts in the background."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_progress_is_shown_on_a_terminal_and_an_interruption_ends_it(tmp_path: Path) -> None:
    master, slave = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "roleplay", "scenario", "simulate", "--seeds", "5000", str(written(tmp_path))],
        stdin=slave,
        stdout=subprocess.PIPE,
        stderr=slave,
        start_new_session=True,
        preexec_fn=heed_interrupts,
    )
    os.close(slave)
    try:
        until(" of 45000 conversations", master)
        os.killpg(process.pid, signal.SIGINT)
        seen = until("nothing was kept", master)
        printed, _ = process.communicate(timeout=PATIENCE)
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        os.close(master)
    assert process.returncode == 130
    assert printed == b""
    assert "interrupted: " in seen
    assert "Traceback" not in seen


def until(text: str, master: int) -> str:
    """What the terminal shows up to and with a text."""
    seen = ""
    while text not in seen:
        ready, _, _ = select.select([master], [], [], PATIENCE)
        assert ready, f"the terminal stayed silent after {seen!r}"
        seen += os.read(master, 65536).decode("utf-8", "replace")
    return seen
