"""`roleplay score "…"` as a process, beside `python -c "import click"`."""

import compileall
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

RUNS = 21
SENTENCES = {
    "one short sentence": "Have you tried a timer?",
    "a strength and a question": "At 9:14 you asked Dario to show you why. What made you ask it that way?",
}


def seconds(command: list[str]) -> float:
    """One run of a command."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    began = time.perf_counter()
    subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - began


def main() -> None:
    """Run both in turn and print medians and the ratio."""
    compileall.compile_dir("src", quiet=1)
    other = [sys.executable, "-c", "import click"]
    for name, sentence in SENTENCES.items():
        ours = [str(Path(sys.executable).with_name("roleplay")), "score", sentence]
        seconds(ours), seconds(other)
        pairs = [(seconds(other), seconds(ours)) for _ in range(RUNS)]
        base, value = (statistics.median(column) for column in zip(*pairs, strict=True))
        print(f"python -c 'import click': {base * 1000:.0f} ms (median of {RUNS})")
        print(f"roleplay score, {name}: {value * 1000:.0f} ms, ratio {value / base:.2f}")


if __name__ == "__main__":
    main()
