"""`check --fix` makes the changes that can only be meant one way, and touches nothing else."""

from pathlib import Path
from unittest.mock import Mock

import pytest
from click.testing import CliRunner, Result
from examples import BASE, CALM, codes, lab

from roleplay.authoring.check.check import check
from roleplay.authoring.check.mend import mend
from roleplay.cli.scenario import command
from roleplay.errors import RoleplayError

STEP = "    shows: step agency when\n"
TWICE = "    say: As I said, the number counts and my face does not.\n"


def run(*args: str) -> Result:
    return CliRunner().invoke(command, ["check", "--fix", *args])


@pytest.mark.parametrize(
    ("old", "broken", "mended"),
    [
        (STEP, "    shows: step when\n", "    shows: step when agency\n"),
        (STEP, "    shows: [step, when]  # hers\n", "    shows: [step, when, agency]  # hers\n"),
        (STEP, "", "    shows: step agency when\n"),
        (
            "  setup-defended:\n",
            '  yes: {occasion: complies, say: "Okay."}\n  setup-defended:\n',
            '  yes: {shows: compliance, occasion: complies, say: "Okay."}\n  setup-defended:\n',
        ),
        (TWICE, '    say: As I "said" in #3, it counts.\n', '    say: "As I \\"said\\" in #3, it counts."\n'),
        (TWICE, "    say: “As I said, it counts.”\n", '    say: "As I said, it counts."\n'),
        (TWICE, "    say: You said {echo}, and more.\n", "    say: You said {{ echo }}, and more.\n"),
        ("title: First lab\n", "title: First #1\n", 'title: "First #1"\n'),
        (STEP, "    when: {to-turn: 3, band: open}\n" + STEP, "    when: {band: open}\n" + STEP),
        (STEP, "    when: {band: open, to-turn: 3}\n" + STEP, "    when: {band: open}\n" + STEP),
        (
            STEP,
            "    when:\n      to-turn: 3\n      band: open\n" + STEP,
            "    when:\n      band: open\n" + STEP,
        ),
    ],
)
def test_the_text_is_changed_at_one_place(tmp_path: Path, old: str, broken: str, mended: str) -> None:
    path = lab(tmp_path, old, broken)
    assert codes(path) != []
    run(str(path))
    changed = path.read_text(encoding="utf-8")
    if old == STEP and not broken:  # a new key stands in front of the others
        assert changed == BASE.replace("    occasion: commits\n" + STEP, mended + "    occasion: commits\n")
    else:
        assert changed == BASE.replace(old, mended, 1)
    assert codes(path) == []


def test_each_change_is_told_with_its_place(tmp_path: Path) -> None:
    path = lab(tmp_path, STEP, "    shows: step when\n")
    done = run(str(path))
    assert done.exit_code == 0
    assert done.stdout == (
        f"put right: {path}:93:3: own-step: shows agency as well\n"
        "first-lab: nothing found\n1 checked, 0 to put right, 0 worth a look\n"
    )


def test_line_ends_and_the_mark_at_the_beginning_stay_as_they_are(tmp_path: Path) -> None:
    path = lab(tmp_path)
    broken = "\ufeff" + BASE.replace(STEP, "").replace("minutes: 6", "minutes: 6  # a short one")
    path.write_bytes(broken.replace("\n", "\r\n").encode("utf-8"))
    run(str(path))
    here = "    occasion: commits\n"
    mended = broken.replace(here, "    shows: step agency when\n" + here)
    assert path.read_bytes() == mended.replace("\n", "\r\n").encode("utf-8")


def test_a_change_that_would_bring_something_else_is_left_out_and_said(tmp_path: Path) -> None:
    bad = "  asks: {occasion: asks-coach, say: It is late.}\n  setup-defended:\n"
    path = lab(tmp_path, "  setup-defended:\n", bad)
    before = path.read_bytes()
    done = run(str(path))
    assert path.read_bytes() == before
    assert f"left as it is: {path}:88:3: the change would bring something else\n" in done.stdout


def test_of_several_changes_those_that_come_out_right_are_made(tmp_path: Path) -> None:
    bad = "  asks: {occasion: asks-coach, say: It is late.}\n  setup-defended:\n"
    text = BASE.replace("  setup-defended:\n", bad).replace(STEP, "    shows: step when\n")
    path = lab(tmp_path, text=text)
    assert codes(path) == ["S103", "S103"]
    run(str(path))
    assert path.read_text(encoding="utf-8") == text.replace(
        "    shows: step when\n", "    shows: step when agency\n"
    )


def test_a_file_with_nothing_to_change_is_not_written(tmp_path: Path) -> None:
    path = lab(tmp_path, "text: All goggles are on.", "text: The class was engaged.")
    path.chmod(0o444)
    before = path.stat().st_mtime_ns
    assert mend(check(path)).changes == ()
    assert path.stat().st_mtime_ns == before


def test_a_file_saved_again_since_it_was_checked_is_looked_at_anew(tmp_path: Path) -> None:
    checked = check(lab(tmp_path, STEP, "    shows: step when\n"))
    longer = BASE.replace("minutes: 6", "minutes: 60").replace(STEP, "    shows: step when\n")
    path = lab(tmp_path, text=longer)
    assert len(mend(checked).changes) == 1
    assert path.read_text(encoding="utf-8") == longer.replace("step when\n", "step when agency\n")


def test_a_bank_behind_the_scenario_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "banks").mkdir()
    bank = tmp_path / "banks" / "calm.yaml"
    bank.write_text(CALM + "  yes: {occasion: complies, say: Okay.}\n", encoding="utf-8")
    path = lab(tmp_path, text=BASE.replace("bank: everyone", "bank: calm"))
    before = bank.read_bytes()
    assert mend(check(path)).changes == ()
    assert bank.read_bytes() == before
    assert [one.code for one in mend(check(bank)).changes] == ["S103"]
    assert b"{shows: compliance, occasion: complies, say: Okay.}" in bank.read_bytes()


def test_the_file_keeps_its_mode_and_no_other_file_stays_behind(tmp_path: Path) -> None:
    path = lab(tmp_path, STEP, "    shows: step when\n")
    path.chmod(0o640)
    run(str(path))
    assert path.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_still_leads_to_the_file_that_was_changed(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    path = lab(tmp_path / "real", STEP, "    shows: step when\n")
    link = tmp_path / "first-lab.yaml"
    link.symlink_to(path)
    run(str(link))
    assert link.is_symlink()
    assert codes(path) == []


def test_a_folder_nobody_may_write_to_is_an_error_and_leaves_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = lab(tmp_path, STEP, "    shows: step when\n")
    before = path.read_bytes()

    refused = Mock(side_effect=PermissionError(13, "Permission denied"))
    monkeypatch.setattr("roleplay.authoring.check.mend.NamedTemporaryFile", refused)
    with pytest.raises(RoleplayError, match="could not be written"):
        mend(check(path))
    assert path.read_bytes() == before
