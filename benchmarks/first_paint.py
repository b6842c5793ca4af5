"""First frame, titles listed and a key answered, in a pseudo-terminal, beside the smallest Textual app."""

import compileall
import fcntl
import os
import pty
import select
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time
from pathlib import Path

RUNS = 11
SMALLEST = """
from textual.app import App
from textual.widgets import Static
class Smallest(App):
    def compose(self):
        yield Static("one line")
Smallest().run()
"""
DOWN = b"\x1b[B"


class Terminal:
    """A program in a pseudo-terminal of 80 by 24."""

    def __init__(self, command: list[str], home: str) -> None:
        environment = {
            **os.environ,
            "TERM": "xterm-256color",
            "COLORTERM": "truecolor",
            "ROLEPLAY_HOME": home,
        }
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        self._master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        self._began = time.perf_counter()
        self._process = subprocess.Popen(command, stdin=slave, stdout=slave, stderr=slave, env=environment)
        os.close(slave)
        self._seen = b""

    def until(self, text: bytes) -> float:
        """Seconds from the start until the text has been drawn."""
        while text not in self._seen:
            self._read(20)
        return time.perf_counter() - self._began

    def press(self, key: bytes) -> float:
        """Seconds until something was drawn after a key."""
        while self._read(0.15):
            pass
        pressed = time.perf_counter()
        os.write(self._master, key)
        self._read(20)
        return time.perf_counter() - pressed

    def close(self) -> None:
        """End the program."""
        self._process.kill()
        self._process.wait()
        os.close(self._master)

    def _read(self, patience: float) -> bool:
        ready, _, _ = select.select([self._master], [], [], patience)
        if not ready:
            return False
        self._seen += os.read(self._master, 65536)
        return True


def smallest(home: str) -> dict[str, float]:
    """The smallest app: its one line."""
    terminal = Terminal([sys.executable, "-c", SMALLEST], home)
    result = {"frame": terminal.until(b"one line")}
    terminal.close()
    return result


def roleplay(home: str) -> dict[str, float]:
    """The program: its first frame, its titles, and a key."""
    terminal = Terminal([str(Path(sys.executable).with_name("roleplay"))], home)
    result = {"frame": terminal.until(b"roleplay"), "titles": terminal.until(b"First three months")}
    result["key"] = terminal.press(DOWN)
    terminal.close()
    return result


def main() -> None:
    """Run both in turn and print medians and ratios."""
    compileall.compile_dir("src", quiet=1)
    with tempfile.TemporaryDirectory() as home:
        smallest(home), roleplay(home)
        pairs = [(smallest(home), roleplay(home)) for _ in range(RUNS)]
    base = statistics.median(s["frame"] for s, _ in pairs)
    print(f"smallest Textual app, one line: {base * 1000:.0f} ms (median of {RUNS})")
    for name in ("frame", "titles"):
        value = statistics.median(r[name] for _, r in pairs)
        print(f"roleplay, {name}: {value * 1000:.0f} ms, ratio {value / base:.2f}")
    value = statistics.median(r["titles"] + r["key"] for _, r in pairs)
    print(f"roleplay, titles and a key answered: {value * 1000:.0f} ms, ratio {value / base:.2f}")


if __name__ == "__main__":
    main()
