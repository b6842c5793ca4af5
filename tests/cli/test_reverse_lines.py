"""The other chair as lines: for pipes and screen readers."""

import os
import re
import subprocess
import sys
from pathlib import Path

from roleplay.practice.reversal.script import TURNS, as_written
from roleplay.store.opening import open_store

FELT = "4 3"
ANSWERS = (
    "my shoulders",
    "the clock",
    "the asker",
    "quietly",
    "kept the card",
    "nobody's name",
    "It came from you.",
)


def run(home: Path, *arguments: str, typed: str = "") -> "subprocess.CompletedProcess[str]":
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


def reverse(home: Path, *typed: str, options: tuple[str, ...] = ()) -> str:
    done = run(home, "reverse", "--plain", *options, typed="".join(f"{line}\n" for line in typed))
    assert done.returncode == 0, done.stderr
    return done.stdout


def turns(count: int) -> list[str]:
    return [line for at in range(count) for line in (f"reply number {at}", FELT)]


def test_both_rounds_and_the_questions_go_through_a_pipe(tmp_path: Path) -> None:
    output = reverse(tmp_path, *turns(2 * TURNS), *ANSWERS)
    coach = [line.removeprefix("Coach: ") for line in output.splitlines() if line.startswith("Coach: ")]
    assert coach[:TURNS] == [line.text for line in as_written("plain")]
    assert len(coach) == 2 * TURNS
    assert "4 ####. 3 ###.." in output
    kept = open_store(tmp_path).reversals()[0]
    assert kept.ended is not None
    assert kept.answer("noticed") == "my shoulders"
    assert kept.answer("intention") == "It came from you."


def test_the_private_note_is_kept_only_when_asked(tmp_path: Path) -> None:
    reverse(tmp_path / "a", *turns(2 * TURNS), *ANSWERS)
    assert open_store(tmp_path / "a").reversals()[0].answer("private") == ""
    asked = (*ANSWERS[:5], "keep: K., who left", *ANSWERS[6:])
    reverse(tmp_path / "b", *turns(2 * TURNS), *asked)
    assert open_store(tmp_path / "b").reversals()[0].answer("private") == "K., who left"


def test_only_the_coachs_lines_stand_at_the_edge_and_the_content_note_comes_first(tmp_path: Path) -> None:
    lines = reverse(tmp_path, *turns(2 * TURNS)).splitlines()
    assert all(line.startswith(("  ", "Coach: ")) for line in lines if line)
    assert "fault-finding" in lines[0]
    assert not any(line.startswith("Sam: ") for line in lines)


def test_the_order_and_the_script_are_those_that_were_named(tmp_path: Path) -> None:
    options = ("--script", "polite", "--first", "asset")
    output = reverse(tmp_path, *turns(TURNS), *turns(1), options=options)
    coach = [line for line in output.splitlines() if line.startswith("Coach: ")]
    assert coach[0].endswith("what are you most hopeful about with this class?")
    assert "Lovely energy" in coach[TURNS]


def test_a_felt_sense_that_is_none_is_asked_for_again(tmp_path: Path) -> None:
    output = reverse(tmp_path, "Hm.", "x", "6 1", "3", "1 2 3", "\u00b2 1", "", "2, 5", "A timer?")
    assert output.count("two numbers from 1 to 5") == 6
    exchange = open_store(tmp_path).reversals()[0].exchanges[0]
    assert (exchange.dignity, exchange.openness) == (2, 5)


def test_stop_ends_it_at_a_reply_and_at_a_felt_sense_and_steps_out_of_the_chair(tmp_path: Path) -> None:
    for name, typed in {"reply": ("Hm.", FELT, "stop"), "felt": ("Hm.", "stop")}.items():
        output = reverse(tmp_path / name, *typed)
        assert "nobody asks why" in output
        assert "say your own name" in output
        assert open_store(tmp_path / name).reversals()[0].stopped


def test_input_that_ends_leaves_it_open_and_go_on_takes_it_up_there(tmp_path: Path) -> None:
    assert "--go-on" in reverse(tmp_path, *turns(2), "half a turn")
    output = reverse(tmp_path, FELT, "next", options=("--go-on",))
    assert "(you said) half a turn" in output
    assert [e.said for e in open_store(tmp_path).reversals()[0].exchanges][-2:] == ["half a turn", "next"]


def test_going_on_with_nothing_open_is_one_clear_line(tmp_path: Path) -> None:
    done = run(tmp_path, "reverse", "--plain", "--go-on")
    assert done.returncode == 2
    assert "no round in the other chair is open" in done.stderr


def test_a_blank_line_says_nothing_and_the_inside_page_comes_back(tmp_path: Path) -> None:
    output = reverse(tmp_path, "", "/page", "Hm.")
    assert "three dots" in " ".join(output.split())
    assert output.count("cup of tea") == 2


def test_the_scripts_can_be_read_instead(tmp_path: Path) -> None:
    output = reverse(tmp_path, options=("--read", "--script", "both"))
    assert not any(line.startswith("Coach: ") for line in output.splitlines())
    flat = " ".join(output.split())
    assert all(line.text in flat for line in as_written("plain"))
    assert "What would you have done on Thursday" in flat


def test_the_report_tells_the_last_one_with_its_labels(tmp_path: Path) -> None:
    reverse(tmp_path, *turns(2 * TURNS))
    done = run(tmp_path, "reverse", "--report")
    assert "LEADING:PRESUP" in done.stdout
    assert "reply number 3" in done.stdout
    assert run(tmp_path / "none", "reverse", "--report").returncode == 2


def test_nothing_is_kept_when_asked_to_keep_nothing(tmp_path: Path) -> None:
    reverse(tmp_path, *turns(1), options=("--no-keep",))
    assert open_store(tmp_path).reversals() == ()


def test_the_line_to_be_said_is_the_intention_of_the_next_round_and_of_no_other(tmp_path: Path) -> None:
    reverse(tmp_path, *turns(2 * TURNS), *ANSWERS)
    play = ("play", "first-three-months", "--plain", "--seed", "4")
    first, second = (run(tmp_path, *play, typed="/quit\n").stdout for _ in range(2))
    assert "Your intention: It came from you." in first
    assert "Your intention" not in second


def test_control_characters_never_reach_the_terminal(tmp_path: Path) -> None:
    output = reverse(tmp_path, "\x1b[31mI hope \u202ethey try\x07", *([FELT, "x"] * 8))
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f\u202a-\u202e]", output)
