"""`roleplay scenario simulate` tells people and programs what came of it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from toys import DATES, written

from roleplay.cli.scenario import command
from roleplay.errors import Exit, RoleplayError


def run(*args: str) -> Result:
    return CliRunner().invoke(command, ["simulate", *args])


def test_a_scenario_that_holds_gives_status_nought_and_plain_lines(tmp_path: Path) -> None:
    done = run("--seeds", "1", str(written(tmp_path)))
    assert done.exit_code == Exit.DONE
    lines = done.stdout.splitlines()
    assert lines[0] == "kites: conversations of each coach: 1"
    assert lines[-1] == "  the orderings hold, 10 of 10"
    assert sum(line.startswith("  asset ") for line in lines) == 1
    assert all(line == line.rstrip() and "\x1b" not in line for line in lines)
    assert done.stderr == ""


def test_a_broken_one_gives_status_one_and_names_scenario_ordering_and_coach(tmp_path: Path) -> None:
    done = run("--seeds", "1", str(written(tmp_path, DATES)))
    assert done.exit_code == Exit.FINDINGS
    assert "FAILS kites reach-deficit-at-least-light: " in done.stdout
    assert "the deficit coach" in done.stdout


def test_the_findings_are_told_as_json(tmp_path: Path) -> None:
    done = run("--seeds", "1", "--json", str(written(tmp_path, DATES)))
    assert done.exit_code == Exit.FINDINGS
    told = json.loads(done.stdout)
    assert {key: told[key] for key in ("format", "seeds", "passed")} == {
        "format": 1, "seeds": 1, "passed": False,
    }  # fmt: skip
    (kites,) = told["scenarios"]
    assert set(kites) == {"id", "file", "passed", "coaches", "coverage", "orderings"}
    assert (kites["id"], kites["file"], kites["passed"]) == ("kites", "kites.yaml", False)
    assert len(kites["coaches"]) == 9
    assert set(kites["coaches"][0]) == {
        "coach", "conversations", "left", "commitments", "endings", "turns", "dignity", "trust", "agency",
        "reach", "replies", "without_topic_or_aim", "without_topic_or_aim_percent", "repeated",
    }  # fmt: skip
    coverage = kites["coverage"]
    assert coverage["lines"] == coverage["reached"] + len(coverage["unreached"])
    assert all(set(line) == {"id", "line"} for line in coverage["unreached"])
    failed = [ordering for ordering in kites["orderings"] if not ordering["holds"]]
    assert [(o["ordering"], o["coach"], o["other"], o["measure"]) for o in failed] == [
        ("reach-deficit-at-least-light", "deficit", "light", "reach")
    ]


def test_a_name_that_leads_nowhere_is_the_usual_error() -> None:
    done = run("no-such-scenario")
    assert isinstance(done.exception, RoleplayError)
    assert done.exception.exit_status == Exit.INVALID
    assert "no scenario is called 'no-such-scenario'" in str(done.exception)


def test_a_file_that_cannot_be_played_is_an_error_and_no_finding(tmp_path: Path) -> None:
    done = run(str(written(tmp_path, "format: 1\n")))
    assert isinstance(done.exception, RoleplayError)
    assert done.exception.exit_status == Exit.INVALID


@pytest.mark.parametrize("seeds", ["0", "-1", "many"])
def test_seeds_are_a_whole_number_from_one(seeds: str) -> None:
    assert run("--seeds", seeds).exit_code == Exit.USAGE


def test_the_same_bytes_come_out_under_any_hash_seed(tmp_path: Path) -> None:
    path = str(written(tmp_path))
    told = {
        subprocess.run(
            [sys.executable, "-m", "roleplay", "scenario", "simulate", "--json", "--seeds", "1", path],
            capture_output=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2")
    }
    assert len(told) == 1
