"""`roleplay scenario check` tells an author everything worth knowing about a file, and its exit status."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from examples import BASE, CALM, lab

from roleplay.cli.scenario import command
from roleplay.errors import RoleplayError

SCENARIOS = Path(__file__).parents[2] / "scenario"
SMALL = SCENARIOS / "broken" / "numbers-have-bounds.yaml"


def run(*args: str) -> Result:
    return CliRunner().invoke(command, args)


@pytest.fixture
def quiet_note(tmp_path: Path) -> Path:
    """A file that can be played, with one thing worth a look and no fix for it."""
    return lab(tmp_path, "text: All goggles are on.", "text: The class was engaged.")


def test_the_ids_that_ship_are_listed_one_a_line_with_their_titles() -> None:
    lines = run("list").stdout.splitlines()
    assert any(line.split(maxsplit=1) == ["first-three-months", "First three months"] for line in lines)


def test_a_clean_file_gives_status_nought_even_when_strict(tmp_path: Path) -> None:
    done = run("check", "--strict", str(lab(tmp_path)))
    assert done.exit_code == 0
    assert done.stdout == "first-lab: nothing found\n1 checked, 0 to put right, 0 worth a look\n"


def test_a_fault_gives_status_one_and_is_shown_with_the_way_to_its_explanation() -> None:
    done = run("check", str(SMALL))
    assert done.exit_code == 1
    assert done.stdout == (
        f"{SMALL}:16:10: `trust` holds '101': write a number from 0 to 100\n"
        "      trust: 101\n"
        "             ^\n"
        "1 checked, 1 to put right, 0 worth a look\n"
        "`roleplay scenario explain S025` says more, with an example\n"
    )


def test_what_is_only_worth_a_look_counts_when_strict(quiet_note: Path) -> None:
    assert run("check", str(quiet_note)).exit_code == 0
    assert run("check", "--strict", str(quiet_note)).exit_code == 1
    assert "worth a look: " in run("check", str(quiet_note)).stdout


def test_findings_are_told_as_json_with_their_explanation_and_their_fix(tmp_path: Path) -> None:
    path = lab(tmp_path, "    shows: step agency when", "    shows: step when")
    done = run("check", "--json", str(path))
    assert done.exit_code == 0
    assert json.loads(done.stdout) == {
        "format": 1,
        "scenarios": [
            {
                "id": "first-lab",
                "path": str(path),
                "findings": [
                    {
                        "file": str(path),
                        "line": 93,
                        "column": 3,
                        "code": "S103",
                        "severity": "warning",
                        "message": "a line for `commits` that does not show step agency",
                        "remedy": "add `shows: step agency`",
                        "source_line": "  own-step:",
                        "explain": "roleplay scenario explain S103",
                        "fix": "own-step: shows agency as well",
                    }
                ],
            }
        ],
    }


def test_a_finding_without_a_fix_says_so_in_json(quiet_note: Path) -> None:
    (scenario,) = json.loads(run("check", "--json", str(quiet_note)).stdout)["scenarios"]
    assert [(one["code"], one["fix"]) for one in scenario["findings"]] == [("S124", None)]


def test_a_bank_can_be_checked_by_itself() -> None:
    assert run("check", str(SCENARIOS / "good" / "banks" / "calm.yaml")).exit_code == 0
    done = run("check", "--json", str(SCENARIOS / "broken" / "banks" / "narrow.yaml"))
    (bank,) = json.loads(done.stdout)["scenarios"]
    places = [f"{one['line']}:{one['column']} {one['code']}" for one in bank["findings"]]
    assert places == ["4:30 S047", "5:24 S041", "5:43 S053"]


def test_what_is_found_in_a_bank_is_told_at_its_place_in_the_bank(tmp_path: Path) -> None:
    (tmp_path / "banks").mkdir()
    bank = tmp_path / "banks" / "calm.yaml"
    bank.write_text(CALM + "  told: {when: {told: told}, say: Mm.}\n", encoding="utf-8")
    path = lab(tmp_path, text=BASE.replace("bank: everyone", "bank: calm"))
    assert f"worth a look: {bank}:7:17: this line can never be said" in run("check", str(path)).stdout


def test_faults_of_a_bank_that_two_scenarios_share_are_told_once() -> None:
    path = str(SCENARIOS / "broken" / "faults-in-banks-name-the-bank.yaml")
    done = run("check", path, path)
    assert done.stdout.count("'bend' belongs to one") == 1
    assert "2 checked, 3 to put right, 0 worth a look\n" in done.stdout


def test_a_name_that_leads_nowhere_is_an_error_and_not_a_finding() -> None:
    done = run("check", "no-such-scenario")
    assert isinstance(done.exception, RoleplayError)
    assert done.exception.exit_status == 3


def test_everything_that_ships_can_be_played() -> None:
    assert run("check").exit_code == 0
