"""`roleplay scenario new`: files side by side, nothing written over, one line for what is in the way."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from facilitator import LIBRARY

from roleplay.authoring.new import writing
from roleplay.authoring.new.make import make
from roleplay.authoring.schema import SCHEMA_FILE, schema_text
from roleplay.errors import Exit, RoleplayError
from roleplay.scenario.load import load_scenario


def new(folder: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "roleplay", "scenario", "new", *arguments],
        cwd=folder,
        env={**os.environ, "ROLEPLAY_HOME": str(folder / "home")},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    path = tmp_path / "map.answers"
    path.write_text(LIBRARY, encoding="utf-8")
    return path


def test_a_file_of_answers_makes_a_scenario_named_after_its_title(tmp_path: Path, answers: Path) -> None:
    done = new(tmp_path, "--answers", str(answers))
    assert (done.returncode, done.stderr) == (Exit.DONE, "")
    assert load_scenario(tmp_path / "the-map-on-the-floor.yaml").teacher.called == "Bryony"
    assert "roleplay scenario check the-map-on-the-floor.yaml" in done.stdout
    assert "roleplay play the-map-on-the-floor.yaml" in done.stdout
    assert answers.read_text(encoding="utf-8") == LIBRARY


def test_the_file_points_an_editor_to_the_schema_beside_it(tmp_path: Path, answers: Path) -> None:
    new(tmp_path, "map", "--answers", str(answers))
    first = (tmp_path / "map.yaml").read_text(encoding="utf-8").split("\n")[0]
    assert first == f"# yaml-language-server: $schema=./{SCHEMA_FILE}"
    assert (tmp_path / SCHEMA_FILE).read_text(encoding="utf-8") == schema_text()
    json.loads((tmp_path / SCHEMA_FILE).read_text(encoding="utf-8"))


def test_a_schema_that_is_there_stays_as_it_is(tmp_path: Path, answers: Path) -> None:
    (tmp_path / SCHEMA_FILE).write_text("{}", encoding="utf-8")
    done = new(tmp_path, "map", "--answers", str(answers))
    assert done.returncode == Exit.DONE
    assert SCHEMA_FILE not in done.stdout
    assert (tmp_path / SCHEMA_FILE).read_text(encoding="utf-8") == "{}"


def test_another_folder_is_made_when_it_is_named(tmp_path: Path, answers: Path) -> None:
    assert new(tmp_path, "map", "--to", "spring/term", "--answers", str(answers)).returncode == Exit.DONE
    assert load_scenario(tmp_path / "spring" / "term" / "map.yaml").id == "map"


def test_nothing_is_written_over_and_a_free_name_is_given(tmp_path: Path, answers: Path) -> None:
    for name in ("map.yaml", "map-2.yml"):
        (tmp_path / name).write_text("mine", encoding="utf-8")
    done = new(tmp_path, "map", "--answers", str(answers))
    assert done.returncode == Exit.USAGE
    assert done.stderr.count("\n") == 1
    assert "map.yaml" in done.stderr
    assert done.stderr.rstrip().endswith("roleplay scenario new map-3")
    assert (tmp_path / "map.yaml").read_text(encoding="utf-8") == "mine"


def test_a_file_that_appears_meanwhile_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "map.yaml").write_text("mine", encoding="utf-8")
    with pytest.raises(RoleplayError, match="there already"):
        make(tmp_path, "map", {})
    assert sorted(path.name for path in tmp_path.iterdir()) == ["map.yaml"]
    assert (tmp_path / "map.yaml").read_text(encoding="utf-8") == "mine"


def test_without_a_terminal_and_without_answers_it_says_so(tmp_path: Path) -> None:
    done = new(tmp_path, "map")
    assert (done.returncode, done.stdout) == (Exit.USAGE, "")
    assert "--answers FILE" in done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["My Lab", "Übung 3", "../map", "a--b", "x" * 81])
def test_a_name_that_cannot_be_one_is_refused_with_one_that_can(
    tmp_path: Path, answers: Path, name: str
) -> None:
    done = new(tmp_path, name, "--answers", str(answers))
    assert done.returncode == Exit.USAGE
    like = done.stderr.rstrip().rpartition(" ")[2]
    assert new(tmp_path, like, "--answers", str(answers)).returncode == Exit.DONE


def test_a_folder_that_takes_no_files_is_one_line(tmp_path: Path, answers: Path) -> None:
    done = new(tmp_path, "map", "--to", str(answers / "inside"), "--answers", str(answers))
    assert done.returncode == Exit.USAGE
    assert done.stderr.count("\n") == 1
    assert "--to FOLDER" in done.stderr


def test_a_folder_that_may_not_be_written_to_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(**_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("tempfile.TemporaryFile", refuse)
    with pytest.raises(RoleplayError, match=r"takes no files \(permission denied\)") as caught:
        writing.folder_for(tmp_path)
    assert "\n" not in str(caught.value)


def test_a_disk_that_fills_up_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, text: str, **_: object) -> None:
        path.write_bytes(text.encode()[:100])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    with pytest.raises(RoleplayError, match="no space left"):
        make(tmp_path, "map", {})
    assert [path.name for path in tmp_path.iterdir()] == []


def test_a_file_system_without_links_still_gets_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(os, "link", refuse)
    make(tmp_path, "map", {})
    assert sorted(path.name for path in tmp_path.iterdir()) == ["map.yaml", SCHEMA_FILE]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (b"titel: The map\n", "map.answers:1: titel is none of the questions: write 'title'"),
        (b"title: The map\npressure: shout\n", "map.answers:2: shout is none of the answers to pressure"),
        (b"title: The map\nbright\n", "map.answers:2: this line names no question"),
        (b"title: \xff\n", "map.answers cannot be read (is not UTF-8)"),
        (b"title: x\n" * 30_000, "map.answers cannot be read (larger than 200000 bytes)"),
    ],
)
def test_a_file_of_answers_that_cannot_be_understood_is_named_with_its_line(
    tmp_path: Path, text: bytes, says: str
) -> None:
    (tmp_path / "map.answers").write_bytes(text)
    done = new(tmp_path, "map", "--answers", "map.answers")
    assert done.returncode == Exit.INVALID
    assert done.stderr.startswith(says), done.stderr
    assert not (tmp_path / "map.yaml").exists()


def test_a_file_of_answers_that_is_not_there_is_named(tmp_path: Path) -> None:
    done = new(tmp_path, "map", "--answers", "nowhere.answers")
    assert done.returncode == Exit.INVALID
    assert done.stderr.startswith("nowhere.answers cannot be read (no such file or directory): ")


def test_a_judging_word_in_a_file_of_answers_is_told_and_kept(tmp_path: Path) -> None:
    (tmp_path / "map.answers").write_text("bright: It was a messy start.\n", encoding="utf-8")
    done = new(tmp_path, "map", "--answers", "map.answers")
    assert done.returncode == Exit.DONE
    assert done.stdout.startswith("bright: “messy” is a judgement")
    assert load_scenario(tmp_path / "map.yaml").notes[0].text == "It was a messy start."


def test_a_title_in_another_writing_makes_a_scenario_too(tmp_path: Path) -> None:
    (tmp_path / "x.answers").write_text("title: 地図\nname: 田中 花子\n", encoding="utf-8")
    assert new(tmp_path, "--answers", "x.answers").returncode == Exit.DONE
    assert load_scenario(tmp_path / "my-scenario.yaml").title == "地図"
