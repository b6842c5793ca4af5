"""`roleplay scenario` lists what there is and tells an author everything worth knowing about a file."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from roleplay.cli.scenario import command
from roleplay.errors import RoleplayError
from roleplay.scenario.check import check

GOOD = Path(__file__).parent / "good"
BROKEN = Path(__file__).parent / "broken"
SMALL = BROKEN / "numbers-have-bounds.yaml"


def run(*args: str) -> Result:
    return CliRunner().invoke(command, args)


@pytest.fixture
def small(tmp_path: Path) -> Path:
    path = tmp_path / "small.yaml"
    text = SMALL.read_text(encoding="utf-8")
    path.write_text(text.replace("id: numbers-have-bounds", "id: small").replace("trust: 101", "trust: 50"))
    return path


def codes(path: Path) -> list[str]:
    return [f"{fault.line}:{fault.column} {fault.code}" for fault in check(path).findings]


def test_the_ids_that_ship_are_listed_one_a_line_with_their_titles() -> None:
    lines = run("list").stdout.splitlines()
    assert any(line.split(maxsplit=1) == ["first-three-months", "First three months"] for line in lines)
    assert all(len(line.split(maxsplit=1)) == 2 for line in lines)


def test_a_clean_file_gives_status_nought_even_when_strict() -> None:
    done = run("check", "--strict", str(GOOD / "river-maps.yaml"))
    assert done.exit_code == 0
    assert done.stdout == "river-maps: nothing found\n1 checked, 0 to put right, 0 worth a look\n"


def test_a_fault_gives_status_one_and_is_shown() -> None:
    done = run("check", str(SMALL))
    assert done.exit_code == 1
    assert done.stdout == (
        f"{SMALL}:16:10: `trust` holds '101': write a number from 0 to 100\n"
        "      trust: 101\n"
        "             ^\n"
        "1 checked, 1 to put right, 0 worth a look\n"
    )


def test_what_is_only_worth_a_look_counts_when_strict(small: Path) -> None:
    assert run("check", str(small)).exit_code == 0
    assert run("check", "--strict", str(small)).exit_code == 1
    assert "worth a look: " in run("check", str(small)).stdout


def test_missing_notes_occasions_and_banks_are_worth_a_look(small: Path) -> None:
    found = check(small).findings
    assert [(f.line, f.code) for f in found] == [
        (1, "S105"), (24, "S101"), (24, "S101"), (24, "S101"), *[(28, "S102")] * 5,
    ]  # fmt: skip
    assert [f.message for f in found[1:4]] == [
        "1 of the notes are bright; a trainee needs at least 3 of them",
        "1 of the notes are growth; a trainee needs at least 2 of them",
        "0 of the notes are neutral; a trainee needs at least 2 of them",
    ]
    assert [f.message.split("`")[1] for f in found[4:]] == [
        "occasion: pushes-back", "occasion: commits", "occasion: complies", "occasion: leaves",
        "occasion: repairs",
    ]  # fmt: skip


def test_a_secret_without_the_line_that_tells_it_is_worth_a_look(small: Path) -> None:
    small.write_text(small.read_text().replace("lines:\n", "secret: {fear: {cues: job}}\nlines:\n"))
    assert "no line has `occasion: reveals`" in [fault.message for fault in check(small).findings]


def test_a_step_of_her_own_without_its_marks_is_worth_a_look(small: Path) -> None:
    small.write_text(small.read_text().replace("    shows: idea", "    occasion: commits\n    shows: step"))
    (found,) = (fault for fault in check(small).findings if fault.code == "S103")
    assert (found.line, found.column) == (30, 3)
    assert found.remedy == "add `shows: step agency`"


def test_a_text_cut_short_by_a_comment_is_worth_a_look(small: Path) -> None:
    small.write_text(small.read_text().replace("say: I wanted them", "say: Like #3 I wanted them"))
    assert "33:15 S104" in codes(small)


def test_a_comment_behind_a_text_is_fine(small: Path) -> None:
    small.write_text(small.read_text().replace("to argue.", "to argue.  # said fast"))
    assert not any(code.endswith("S104") for code in codes(small))


def test_a_text_that_comes_out_empty_is_worth_a_look(small: Path) -> None:
    said = 'say: "{% if asked > 1 %}Again?{% endif %}"'
    small.write_text(small.read_text().replace("say: I wanted them to argue.", said))
    assert "33:11 S106" in codes(small)


def test_a_bank_can_be_checked_by_itself() -> None:
    assert run("check", str(GOOD / "banks" / "calm.yaml")).exit_code == 0
    assert codes(BROKEN / "banks" / "narrow.yaml") == ["4:30 S047", "5:24 S041", "5:43 S053"]


def test_faults_of_a_bank_that_two_scenarios_share_are_told_once() -> None:
    path = str(BROKEN / "faults-in-banks-name-the-bank.yaml")
    done = run("check", path, path)
    assert done.stdout.count("'bend' belongs to one") == 1
    assert done.stdout.endswith("2 checked, 3 to put right, 0 worth a look\n")


def test_findings_are_told_as_json() -> None:
    done = run("check", "--json", str(SMALL))
    assert done.exit_code == 1
    assert json.loads(done.stdout) == {
        "format": 1,
        "scenarios": [
            {
                "id": "numbers-have-bounds",
                "path": str(SMALL),
                "findings": [
                    {
                        "file": str(SMALL),
                        "line": 16,
                        "column": 10,
                        "code": "S025",
                        "severity": "fault",
                        "message": "`trust` holds '101'",
                        "remedy": "write a number from 0 to 100",
                        "source_line": "  trust: 101",
                    }
                ],
            }
        ],
    }


def test_a_name_that_leads_nowhere_is_an_error_and_not_a_finding() -> None:
    done = run("check", "no-such-scenario")
    assert isinstance(done.exception, RoleplayError)
    assert done.exception.exit_status == 3


def test_everything_that_ships_is_clean() -> None:
    assert run("check", "--strict").exit_code == 0
