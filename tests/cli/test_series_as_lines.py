"""A later visit as lines: what it goes on from is told in one line, and can be chosen."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

SERIES = Path(__file__).parents[1] / "practice" / "series"
KIND = "That was lovely. Don't worry about anything.\n"
LEFT = "You are a useless, pathetic teacher and should be ashamed.\n"
STATED = "  This visit begins at its stated start;"


def played(home: Path, visit: int, typed: str, *options: str) -> "subprocess.CompletedProcess[str]":
    path = str(SERIES / f"river-maps-{visit}.yaml")
    return subprocess.run(
        [sys.executable, "-m", "roleplay", "play", path, "--plain", "--seed", "4", *options],
        input=typed,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "ROLEPLAY_HOME": str(home), "PYTHONIOENCODING": "utf-8"},
        check=False,
    )


def session_named(output: str) -> str:
    found = re.search(r"goes on from session ([0-9a-f]{8})", output)
    assert found is not None, output
    return found.group(1)


def test_the_latest_visit_is_gone_on_from_and_its_epilogue_and_what_happened_since_come_first(
    tmp_path: Path,
) -> None:
    played(tmp_path, 1, KIND)
    lines = played(tmp_path, 2, "/quit\n").stdout.splitlines()
    assert lines[0] == "  River maps 2"
    assert "ended with" in " ".join(lines[1:3])
    at = lines.index("  She waves across the yard.")
    assert lines[at + 1] == "  The maps were put up in the hall."
    assert lines[at + 2].startswith("  This morning")
    assert all(line.startswith("  ") for line in lines if line and not line.startswith("Ines: "))


def test_without_a_visit_before_the_stated_start_is_told(tmp_path: Path) -> None:
    output = played(tmp_path, 2, "/quit\n").stdout
    assert STATED in output
    assert "idea Ines meant to try" in " ".join(output.split())
    assert "She waves across the yard" not in output


def test_nothing_and_a_session_by_its_id_can_be_chosen(tmp_path: Path) -> None:
    played(tmp_path, 1, KIND)
    first = session_named(played(tmp_path, 2, "/quit\n").stdout)
    played(tmp_path, 1, LEFT * 2)
    assert session_named(played(tmp_path, 2, "/quit\n").stdout) != first
    assert session_named(played(tmp_path, 2, "/quit\n", "--after", first).stdout) == first
    assert session_named(played(tmp_path, 2, "/quit\n", "--after", first, "--no-keep").stdout) == first
    assert STATED in played(tmp_path, 2, "/quit\n", "--after", "nothing").stdout


def test_a_session_that_does_not_fit_is_refused_with_a_remedy(tmp_path: Path) -> None:
    played(tmp_path, 1, KIND)
    first = session_named(played(tmp_path, 2, "/quit\n").stdout)
    done = played(tmp_path, 3, "/quit\n", "--after", first)
    assert (done.returncode, done.stdout) == (2, "")
    assert "not of the visit before" in done.stderr
    assert "--after last" in done.stderr
    assert played(tmp_path, 1, "/quit\n", "--after", first).returncode == 2


def test_a_first_visit_says_nothing_of_another(tmp_path: Path) -> None:
    output = played(tmp_path, 1, "/quit\n").stdout
    assert "visit" not in output


def test_the_debrief_names_the_next_visit_where_there_is_one(tmp_path: Path) -> None:
    shutil.copytree(SERIES, tmp_path / "scenarios")
    first = " ".join(played(tmp_path, 1, KIND).stdout.split())
    assert (
        "The next visit is “River maps 2”: `roleplay play river-maps-2 --plain` goes on from this one."
        in first
    )
    assert "The next visit" not in played(tmp_path, 3, KIND).stdout
    assert "The next visit" not in played(tmp_path, 1, "/quit\n").stdout
