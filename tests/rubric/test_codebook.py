"""The code book holds every code, and its printed page is fresh."""

import subprocess
import sys
from pathlib import Path

import pytest

from roleplay.rubric.codebook import Entry, codebook, look_up
from roleplay.rubric.framing import FRAME_CODES
from roleplay.rubric.questions import QUESTION_CODES

SCRIPT = Path(__file__).parents[2] / "docs" / "rubric_page.py"
CODES = [entry for entry in codebook() if entry.group not in ("modifier", "pattern", "mark")]


def test_every_code_is_in_the_book_once() -> None:
    labels = [entry.label for entry in CODES]
    assert sorted(labels) == sorted(
        [code.label for code in QUESTION_CODES] + [code.label for code in FRAME_CODES]
    )
    assert len(labels) == 22 + 28


@pytest.mark.parametrize("entry", CODES, ids=lambda entry: entry.label)
def test_a_code_is_explained_with_its_reason_its_source_and_lines_both_ways(entry: Entry) -> None:
    assert entry.definition.endswith(".")
    assert entry.why
    assert entry.source.startswith("rubric ")
    assert len(entry.heard) >= 3
    assert len(entry.left) >= 2


@pytest.mark.parametrize("entry", [e for e in CODES if e.group == "leading"], ids=lambda entry: entry.label)
def test_a_leading_code_names_its_severity_the_test_it_fails_and_something_to_try(entry: Entry) -> None:
    assert entry.severity in (1, 2, 3)
    assert entry.litmus.endswith("?")
    assert entry.attempt.endswith("?")


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("LEADING:TAG", "LEADING:TAG"),
        ("tag", "LEADING:TAG"),
        ("strength:s3", "STRENGTH"),
        (" unsafe ", "UNSAFE"),
        ("stack", "STACK"),
        ("Hope", "hope"),
    ],
)
def test_a_code_is_found_by_its_label_in_any_case_with_or_without_family_and_level(
    name: str, label: str
) -> None:
    found = look_up(name)
    assert isinstance(found, Entry)
    assert found.label == label


def test_unsafe_is_explained_as_the_framing_move_that_has_examples() -> None:
    found = look_up("UNSAFE")
    assert isinstance(found, Entry)
    assert found.group == "framing"


def test_an_unknown_name_gives_the_nearest_labels() -> None:
    assert "LEADING:PRESUP" in look_up("presupp")
    assert look_up("xylophone") == ()


def test_the_printed_code_book_is_that_of_the_codes() -> None:
    command = [sys.executable, str(SCRIPT), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
