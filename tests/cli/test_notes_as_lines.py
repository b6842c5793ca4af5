"""Own notes by pipe: looked at, made into a conversation, and played in one go."""

import os
import subprocess
import sys
from pathlib import Path

NOTES = '9:20 asks Emre "How do you know?" He stirs it again.\nStudents were engaged.\nvision: They test\n'


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


def with_file(home: Path) -> str:
    file = home / "lesson.txt"
    file.write_text(NOTES, encoding="utf-8")
    return str(file)


def test_notes_are_looked_at_and_nothing_is_written(tmp_path: Path) -> None:
    done = run("notes", "--check", home=tmp_path, typed=NOTES)
    assert done.returncode == 0, done.stderr
    words = " ".join(done.stdout.split())
    assert "These words can be names: Emre." in words
    assert "“engaged” needs a judge: count who wrote, spoke or asked" in words
    assert "suggested: bright." in words
    assert not (tmp_path / "scenarios").exists()


def test_names_that_nobody_decided_about_are_named_and_nothing_is_written(tmp_path: Path) -> None:
    done = run("notes", with_file(tmp_path), "--plain", home=tmp_path)
    assert done.returncode == 1
    assert "there are names in these notes: Emre" in done.stderr
    assert "--initials" in done.stderr
    assert not (tmp_path / "scenarios").exists()


def test_answers_mark_and_reword_and_the_lines_after_them_are_what_the_coach_says(tmp_path: Path) -> None:
    answers = "\n\nNine of 22 wrote a reason.\ng\n\nMy lesson\n"
    talk = "At 9:20 you asked E. how he knew, and he stirred it again. What was behind that?\n"
    done = run("notes", with_file(tmp_path), "--plain", "--play", home=tmp_path, typed=answers + talk)
    assert done.returncode == 0, done.stderr
    text = (tmp_path / "scenarios" / "my-lesson.yaml").read_text(encoding="utf-8")
    assert "Emre" not in text
    assert "Nine of 22 wrote a reason." in text
    assert len([line for line in done.stdout.splitlines() if line.startswith("Robin: ")]) == 2
    assert "strength" in done.stdout.split("Robin: ")[2]


def test_when_the_input_ends_what_is_suggested_stands_and_the_id_to_play_is_named(tmp_path: Path) -> None:
    done = run("notes", "--plain", "--initials", home=tmp_path, typed=NOTES)
    assert done.returncode == 0, done.stderr
    assert "roleplay play a-lesson-i-watched" in done.stdout
    played = run("play", "a-lesson-i-watched", "--plain", home=tmp_path, typed="What did you hope for?\n")
    assert played.returncode == 0, played.stderr
    assert all(line.startswith("  ") for line in done.stdout.splitlines() if line)


def test_a_file_that_is_no_text_is_named_with_its_reason(tmp_path: Path) -> None:
    (tmp_path / "x.bin").write_bytes(b"\xff\xfe\x00\x80")
    done = run("notes", str(tmp_path / "x.bin"), "--plain", home=tmp_path)
    assert done.returncode == 3
    assert "is not UTF-8" in done.stderr
