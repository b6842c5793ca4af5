"""Two doors by pipe: one stream, two rounds, and the prompts after them."""

import os
import subprocess
import sys
from pathlib import Path

FAULT = "The main issue today was the start. It took forever.\nDidn't it occur to you to use a timer?\n/end\n"
ASSET = (
    "At 9:14 you asked Dario to show you with his strips, and he said they're the same size. Why then?\n"
    "The first problem began at 9:09, and six slips are from pairs without strips. What do you make of it?\n"
    "/end\n"
)


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


def test_both_rounds_and_the_answers_come_from_one_stream_and_stand_side_by_side(tmp_path: Path) -> None:
    done = run(
        "doors", "--plain", "--seed", "4", home=tmp_path, typed=FAULT + ASSET + "She spoke of children.\n"
    )
    assert done.returncode == 0, done.stderr
    assert len([line for line in done.stdout.splitlines() if line.startswith("Maya: ")]) == 6
    assert "1 The given protocol      2 From what worked" in done.stdout
    assert done.stdout.count("Two weeks later, after round") == 2
    again = run("doors", "--report", home=tmp_path)
    assert "She spoke of children." in again.stdout


def test_where_the_input_ends_after_the_first_round_the_pair_stays_open_and_goes_on(tmp_path: Path) -> None:
    first = run("doors", "--plain", "--seed", "4", home=tmp_path, typed=FAULT)
    assert "roleplay doors --go-on" in first.stdout
    assert "One round was played so far" in first.stdout
    second = run("doors", "--plain", "--go-on", home=tmp_path, typed=ASSET)
    assert second.returncode == 0, second.stderr
    assert "1 The given protocol      2 From what worked" in second.stdout


def test_the_other_door_can_come_first_and_its_card_is_shown(tmp_path: Path) -> None:
    done = run("doors", "--plain", "--first", "asset", "--no-keep", home=tmp_path, typed="/card\n/quit\n")
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("A bright spot: one moment with its minute") == 2


def test_a_report_of_nothing_is_one_line_and_a_status(tmp_path: Path) -> None:
    done = run("doors", "--report", home=tmp_path)
    assert done.returncode == 2
    assert "no pair has been played yet" in done.stderr
