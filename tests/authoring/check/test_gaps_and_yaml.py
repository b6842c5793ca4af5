"""What a scenario lacks, and what YAML made of a text that its author did not mean."""

from pathlib import Path

import pytest
from examples import BASE, codes, found, lab

from roleplay.authoring.check.check import check

TWICE = "    say: As I said, the number counts and my face does not.\n"
ALONE = BASE.replace("bank: everyone\n", "")


def messages(path: Path) -> list[str]:
    return [one.fault.message for one in check(path).findings]


FEW_BRIGHT = "2 of the notes are bright; a trainee needs at least 3 of them"


def test_notes_are_counted_by_kind(tmp_path: Path) -> None:
    text = BASE.replace("kind: bright", "kind: neutral", 1)
    assert messages(lab(tmp_path, text=text)) == [FEW_BRIGHT]


def test_notes_that_another_ending_leaves_out_are_not_counted(tmp_path: Path) -> None:
    text = BASE.replace("focus: bridge", "focus: bridge\nseries: labs\nvisit: 2")
    text = text.replace("    kind: bright\n", "    kind: bright\n    last: owned none\n", 1)
    assert messages(lab(tmp_path, text=text)) == [FEW_BRIGHT]


def test_a_scenario_without_a_bank_is_told_that_and_the_events_it_lacks(tmp_path: Path) -> None:
    path = lab(tmp_path, text=ALONE)
    assert codes(path) == ["S105", "S102", "S102", "S102", "S119"]
    lacking = [message.split("`")[1] for message in messages(path)[1:4]]
    assert lacking == ["occasion: complies", "occasion: leaves", "occasion: repairs"]


def test_a_secret_needs_a_line_that_tells_it_and_one_is_enough(tmp_path: Path) -> None:
    told = '  lab-told: {occasion: reveals, say: "My old lab has called twice."}\n'
    assert messages(lab(tmp_path, told, "")) == ["no line has `occasion: reveals`"]
    assert codes(lab(tmp_path)) == []


def test_events_with_one_way_of_being_spoken_are_told_together(tmp_path: Path) -> None:
    assert messages(lab(tmp_path, text=ALONE))[-1] == (
        "there is only one way of speaking begins, pushes-back, commits, and people play a scenario again"
    )


def few_answers(folder: Path, *said: str) -> list[str]:
    """What is said of too few answers when the bank behind has these lines and no others."""
    (folder / "banks").mkdir(exist_ok=True)
    bank = "format: 1\nid: thin\nlines:\n" + "".join(f"  {line}\n" for line in said)
    (folder / "banks" / "thin.yaml").write_text(bank, encoding="utf-8")
    path = lab(folder, text=BASE.replace("bank: everyone", "bank: thin"))
    return [message for message in messages(path) if message.startswith("there are fewer")]


def test_answers_are_counted_by_move_and_band_with_those_of_the_bank(tmp_path: Path) -> None:
    shut = "shut-1: {when: {band: shut}, say: Fine.}", "shut-2: {when: {band: shut}, say: Okay.}"
    most = "strength bridge growth leading reflects advises blames heavy eases"
    rest = f"most-1: {{when: {{move: {most}}}, say: Oh.}}", f"most-2: {{when: {{move: {most}}}, say: Hm.}}"
    praised = "praised: {when: {move: praises, band: polite open}, say: Oh.}"
    twice = "praised-2: {when: {move: praises, band: open}, say: Oh. Thanks.}"
    assert few_answers(tmp_path, *shut, *rest, praised, twice) == [
        "there are fewer than two answers to praises in guard, polite, working"
    ]


@pytest.mark.parametrize(
    ("line", "heard"),
    [
        ("    say: Like #3 it counts.\n", ["S104"]),
        ("    say: It counts.  # said fast\n", []),
        ('    say: "Like #3 it counts."\n', []),
        ("    say: |\n      Like #3 it counts.\n", []),
        ("    say: {{ echo }} and more.\n", ["S014"]),
        ("    say: You said { echo }, and more.\n", ["S132"]),
        ("    say: You said {{ echo }}, and more.\n", []),
        ("    say: One {beaker} and more.\n", []),
        ("    say: >\n      The number counts.\n      My face does not.\n", ["S133"]),
        ('    say: "The number counts.\n      My face does not."\n', ["S133"]),
        ("    say: The number counts, and so\n      my face does not.\n", []),
        ("    say: ‘The number counts.’\n", ["S131"]),
        ("    say: “The number” counts, and “no face” does.\n", []),
        ("    say: |\n      “The number counts,” says Lena.\n", []),
    ],
)
def test_what_yaml_made_of_a_text(tmp_path: Path, line: str, heard: list[str]) -> None:
    assert codes(lab(tmp_path, TWICE, line)) == heard


def test_a_value_is_not_filled_in_outside_the_lines(tmp_path: Path) -> None:
    path = lab(tmp_path, "    text: All goggles are on.", "    text: All goggles are on, {{ name }} says.")
    assert found(path) == ["52:31 S132"]
    (one,) = check(path).findings
    assert (one.fix, one.fault.remedy) == (None, "write plain words: nothing is filled in here")


def test_a_note_may_be_all_quotation(tmp_path: Path) -> None:
    assert codes(lab(tmp_path, "    text: All goggles are on.", "    text: “All goggles on!”")) == []


def test_traps_are_told_beside_a_fault_and_what_needs_sound_files_waits(tmp_path: Path) -> None:
    text = BASE.replace("minutes: 6", "minutes: six").replace("All goggles are on.", "The class was engaged.")
    assert codes(lab(tmp_path, TWICE, "    say: Like #3 it counts.\n", text=text)) == ["S025", "S104"]


def test_the_same_comes_out_when_a_file_is_checked_again(tmp_path: Path) -> None:
    path = lab(tmp_path, TWICE, "    say: Like #3 it counts.\n")
    assert check(path) == check(path)
