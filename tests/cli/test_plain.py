"""The conversation as lines: what other programs rely on."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

TALK = "What are you most hopeful about?\nSix slips were blank. What do you make of that?\n"


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


def play(home: Path, typed: str, *options: str) -> str:
    done = run("play", "first-three-months", "--plain", "--seed", "4", *options, home=home, typed=typed)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_only_the_teachers_turns_begin_with_her_name_and_the_rest_is_indented(tmp_path: Path) -> None:
    lines = play(tmp_path, TALK).splitlines()
    hers = [line for line in lines if re.match(r"^Maya: ", line)]
    assert len(hers) == 3
    assert all(line.startswith("  ") for line in lines if line and line not in hers)
    assert not any(line.startswith("You: ") for line in lines)


def test_when_the_input_has_ended_the_debrief_is_printed(tmp_path: Path) -> None:
    assert "wo weeks later" in play(tmp_path, TALK)


def test_quit_keeps_the_session_and_resume_goes_on_at_the_same_place(tmp_path: Path) -> None:
    first = play(tmp_path, f"{TALK}/quit\n")
    assert "wo weeks later" not in first
    again = run("resume", "--plain", home=tmp_path, typed="/quit\n").stdout
    said = [line for line in first.splitlines() if line.startswith("Maya: ")]
    assert [line for line in again.splitlines() if line.startswith("Maya: ")] == said


def test_undo_takes_the_line_back_and_notes_hint_and_help_say_something(tmp_path: Path) -> None:
    output = play(tmp_path, "/hint\n/notes\n/help\n/undo\nHave you tried a timer?\n/hint\n/undo\n/quit\n")
    assert "9:14" in output
    assert "Taken back" in output
    assert "leading" in output


def test_a_blank_line_sends_nothing(tmp_path: Path) -> None:
    output = play(tmp_path, "\n\n/quit\n")
    assert output.count("nothing was sent") == 2


def test_the_same_seed_gives_the_same_talk(tmp_path: Path) -> None:
    first, second = (play(tmp_path / name, TALK, "--no-keep") for name in "ab")
    assert first == second


def test_nothing_is_kept_when_asked_to_keep_nothing(tmp_path: Path) -> None:
    play(tmp_path, TALK, "--no-keep")
    assert json.loads(run("sessions", "--json", home=tmp_path).stdout)["sessions"] == []


def test_control_characters_from_the_coach_never_reach_the_terminal(tmp_path: Path) -> None:
    output = play(tmp_path, "What about \x1b[31mred\x07 and \u202eturned words?\n/undo\n/quit\n")
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f\u202a-\u202e]", output)


def test_a_store_that_cannot_be_used_exits_4_and_names_the_way_on(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    done = run("play", "first-three-months", "--plain", home=tmp_path / "file" / "x", typed=TALK)
    assert done.returncode == 4
    assert "--data-dir" in done.stderr
    assert "--no-keep" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("scenario", ["no-such-scenario", "first-three-month"])
def test_an_unknown_scenario_is_one_clear_line(tmp_path: Path, scenario: str) -> None:
    done = run("play", scenario, "--plain", home=tmp_path)
    assert done.returncode in {2, 3}
    assert scenario in done.stderr
    assert len(done.stderr.strip().splitlines()) <= 2


def test_without_a_terminal_the_screen_says_how_to_play_as_lines_and_exits_2(tmp_path: Path) -> None:
    for arguments in ((), ("play", "first-three-months")):
        done = run(*arguments, home=tmp_path)
        assert done.returncode == 2
        assert "--plain" in done.stderr


def test_the_version_names_the_rubric_too(tmp_path: Path) -> None:
    assert re.fullmatch(r"roleplay \S+, rubric \S+\n", run("--version", home=tmp_path).stdout)


def test_a_kept_session_is_reported_and_replayed(tmp_path: Path) -> None:
    play(tmp_path, TALK)
    assert "hopeful" in run("report", "last", home=tmp_path).stdout
    told = json.loads(run("report", "last", "--json", home=tmp_path).stdout)
    assert told["format"] == 1
    assert "2 came out the same" in run("replay", home=tmp_path).stdout


def test_a_line_taken_back_is_kept_and_told_in_the_report(tmp_path: Path) -> None:
    play(tmp_path, "Have you tried a timer?\n/undo\nWhat did you see?\n")
    more = run("report", "last", "--more", home=tmp_path).stdout
    assert "took it back, and it is kept: Have you tried a timer?" in " ".join(more.split())


def test_the_debug_log_holds_no_words_of_the_conversation(tmp_path: Path) -> None:
    done = run(
        "--debug", "play", "first-three-months", "--plain", home=tmp_path, typed="What about marigolds?\n"
    )
    assert done.returncode == 0
    assert "marigold" not in (tmp_path / "debug.log").read_text(encoding="utf-8")
    assert "turn 1 taken" in (tmp_path / "debug.log").read_text(encoding="utf-8")
