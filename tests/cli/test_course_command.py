"""`roleplay course` by pipe."""

import os
import subprocess
import sys
from pathlib import Path


def run(*arguments: str, home: Path, typed: str = "") -> "subprocess.CompletedProcess[str]":
    environment = {**os.environ, "ROLEPLAY_HOME": str(home), "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(
        [sys.executable, "-m", "roleplay", *arguments],
        input=typed,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment,
        check=False,
    )


def test_the_next_step_moves_on_once_a_conversation_was_played_to_its_end(tmp_path: Path) -> None:
    before = run("course", home=tmp_path)
    assert before.returncode == 0, before.stderr
    assert "[ ]   1  First three months" in before.stdout
    assert "Next: “First three months”. A teacher names the trouble herself" in before.stdout
    assert "roleplay play first-three-months" in before.stdout
    run("play", "first-three-months", "--plain", home=tmp_path, typed="What are you hopeful about?\n")
    after = run("course", home=tmp_path).stdout
    assert "[x]   1  First three months" in after
    assert "Next: “First three months”" not in after
