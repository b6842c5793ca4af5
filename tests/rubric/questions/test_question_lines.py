"""More lines of a coach, each with the label it gets (`lines.txt`)."""

from pathlib import Path

import pytest

from roleplay.rubric.coder import code_turn
from roleplay.rubric.ground import Ground

ROWS = [
    tuple(part.strip() for part in line.split("|"))
    for line in (Path(__file__).parent / "lines.txt").read_text(encoding="utf-8").splitlines()
    if line.strip() and not line.startswith("#")
]


@pytest.mark.parametrize(("label", "before", "text"), ROWS)
def test_a_line_gets_its_label(label: str, before: str, text: str) -> None:
    ground = Ground().teacher_said(before) if before else Ground()
    assert (code_turn(text, ground).headline or "NONE") == label


@pytest.mark.parametrize(("label", "before", "text"), ROWS)
def test_what_is_suggested_for_a_line_is_open_and_without_a_deficit(
    label: str, before: str, text: str
) -> None:
    ground = Ground().teacher_said(before) if before else Ground()
    coding = code_turn(text, ground)
    offered = [code_turn(q.suggestion, Ground()) for q in coding.questions if q.suggestion]
    assert {turn.form for turn in offered} <= {"open"}, label
    assert {turn.framing for turn in offered} <= {"neutral", "strength"}
    assert not any(q.doubt for turn in offered for q in turn.questions)
