"""Marks that the words carry and the line lacks, and the other way round, where the ear is sure."""

from pathlib import Path

import pytest
from examples import codes, lab

TWICE = "    say: As I said, the number counts and my face does not.\n"


def said(text: str, shows: str = "") -> str:
    return (f"    shows: {shows}\n" if shows else "") + f"    say: |\n      {text}\n"


@pytest.mark.parametrize(
    "text",
    [
        "I'll put the beakers out on Thursday.",
        "What would you do with the tap?",
        "Whatever you think is best.",
        "I don't know. If you say so.",
    ],
)
def test_words_that_carry_a_mark_without_doubt_are_found(tmp_path: Path, text: str) -> None:
    assert codes(lab(tmp_path, TWICE, said(text))) == ["S129"]


@pytest.mark.parametrize(
    ("text", "shows"),
    [
        ("I'll put the beakers out on Thursday.", "step agency when"),
        ("I'll put the beakers out.", ""),
        ("Last Thursday was worse.", ""),
        ("I asked, 'What would you do with it?' and Lena laughed.", ""),
        ("Lena said “what would you do with it?” and laughed.", ""),
        ("Who would know what you should do?", ""),
        ("Do you want the long version?", ""),
        ("Six minutes, if you say so, and then the tap.", ""),
        ("Okay. By Thursday.", "compliance"),
        ("I keep starting to say 'whatever you think', and it gets stuck.", ""),
    ],
)
def test_what_is_not_sure_is_left_alone(tmp_path: Path, text: str, shows: str) -> None:
    assert codes(lab(tmp_path, TWICE, said(text, shows))) == []


def test_a_mark_has_to_be_in_every_variant(tmp_path: Path) -> None:
    both = said("What would you do with the tap?\n      The tap again.")
    assert codes(lab(tmp_path, TWICE, both)) == []


def test_a_step_that_is_owned_already_may_be_repeated(tmp_path: Path) -> None:
    line = "  plan: {when: {commitment: owned}, say: I'll put the beakers out on Thursday.}\n"
    assert codes(lab(tmp_path, "  setup-defended:\n", line + "  setup-defended:\n")) == []


@pytest.mark.parametrize(
    ("text", "shows"),
    [
        ("It is what it is.", "asks"),
        ("It is small, and it is mine.", "when"),
        ("The tap drips all year.", "step"),
    ],
)
def test_a_mark_that_no_words_carry_is_found(tmp_path: Path, text: str, shows: str) -> None:
    assert codes(lab(tmp_path, TWICE, said(text, shows))) == ["S130"]


@pytest.mark.parametrize(
    ("text", "shows"),
    [
        ("You keep asking me, and I am asking you.", "asks"),
        ("Um. The scale?", "asks"),
        ("I'd know by who is writing.", "when"),
        ("First period, before they sit down.", "when"),
        ("The beakers stand there when I let them in.", "step"),
        ("Tuesday. The beakers first.", "step when"),
    ],
)
def test_a_mark_that_words_may_well_carry_is_left_alone(tmp_path: Path, text: str, shows: str) -> None:
    assert codes(lab(tmp_path, TWICE, said(text, shows))) == []
