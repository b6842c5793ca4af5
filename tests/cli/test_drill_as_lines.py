"""Drills as lines: what is listed, how each is done by pipe, and what is kept of it."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ALL = (
    "bright-spots", "low-inference", "sort-twelve", "reframe", "reflect-only", "name-it-plainly", "hold",
    "kind-no", "is-it-time",
)  # fmt: skip
SAID = {
    "bright-spots": "At 9:10 you asked one of them what to look at, and two of them began to write.",
    "low-inference": "Nine of 24 pupils wrote something between 9:10 and 9:20.",
    "sort-twelve": "1",
    "reframe": "What do you make of that?",
    "reflect-only": "It matters to you that they learn something.",
    "name-it-plainly": "Four of the groups wrote nothing, and I'd like to look at that with you.",
    "hold": "That's fair. And I keep coming back to those pupils; what could be possible for them?",
    "kind-no": "I won't do that one, and I'd gladly spend the time watching who talks at table four.",
    "is-it-time": "heavy: nobody has looked at what these pupils write",
}


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


@pytest.mark.parametrize("name", ALL)
def test_each_drill_can_be_done_by_pipe_to_its_end(name: str, tmp_path: Path) -> None:
    done = run("drill", name, "--plain", "--seed", "2", home=tmp_path, typed=f"{SAID[name]}\n" * 40)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    told = " ".join(done.stdout.split())
    assert "It is done when" in told
    assert re.search(r"were there at the first answer|You got there|Not there this time", told)
    lines = [line for line in done.stdout.splitlines() if line]
    spoken = [line for line in lines if not line.startswith("  ")]
    assert all(re.match(r"^[A-Z][\w' .]*: ", line) for line in spoken)
    talks = name in ("reflect-only", "hold", "kind-no", "name-it-plainly")
    assert bool(spoken) or not talks
    again = run("drill", home=tmp_path).stdout
    row = next(line for line in again.splitlines() if line.startswith(name))
    assert "rests until" in row


def test_without_an_id_every_drill_is_listed_with_its_minutes_and_why(tmp_path: Path) -> None:
    rows = run("drill", home=tmp_path).stdout.splitlines()
    assert [row.split()[0] for row in rows[:9]] == list(ALL)
    assert all(re.search(r"[2-5] min .*: new$", row) for row in rows[:9])


def test_the_same_seed_gives_the_same_items_and_another_seed_others(tmp_path: Path) -> None:
    outputs = [
        run(
            "drill", "sort", "--plain", "--seed", seed, "--no-keep", home=tmp_path, typed="1\n1\n/quit\n"
        ).stdout
        for seed in ("3", "3", "4")
    ]
    assert outputs[0] == outputs[1] != outputs[2]


def test_with_no_keep_nothing_is_kept(tmp_path: Path) -> None:
    run("drill", "sort", "--plain", "--no-keep", home=tmp_path, typed="1\n1\n")
    assert "Sort twelve: new" in run("drill", home=tmp_path).stdout


def test_what_is_heard_differently_is_kept_for_calibrating(tmp_path: Path) -> None:
    typed = "1\n/differ a real check\n/next\n/help\n/quit\n"
    told = run("drill", "sort", "--plain", "--seed", "2", home=tmp_path, typed=typed).stdout
    assert "Kept as heard differently" in told
    line = json.loads(run("disagreements", "--drills", "--jsonl", home=tmp_path).stdout)
    assert (line["drill"], line["said"], line["wanted"]) == ("sort-twelve", "1", "a real check")
    assert line["label"]
    assert "you call it: a real check" in run("disagreements", "--drills", home=tmp_path).stdout
    assert "Sort twelve: new" in run("drill", home=tmp_path).stdout


def test_a_blank_line_and_an_argument_before_any_answer_are_answered(tmp_path: Path) -> None:
    told = run("drill", "reframe", "--plain", home=tmp_path, typed="\n/differ\n/quit\n").stdout
    assert "the line is empty" in told
    assert "nothing has been heard in this round yet" in told


def test_an_unknown_drill_is_refused_with_the_known_ones_and_status_2(tmp_path: Path) -> None:
    done = run("drill", "nope", home=tmp_path)
    assert done.returncode == 2
    assert "bright-spots" in done.stderr


def test_without_a_terminal_the_screen_is_refused(tmp_path: Path) -> None:
    assert run("drill", "reframe", home=tmp_path).returncode == 2
