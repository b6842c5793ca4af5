"""Every mark of a teacher's words against its own examples, both ways."""

import pytest

from roleplay.rubric.coder import code_turn
from roleplay.rubric.codes import MARKS
from roleplay.rubric.ground import Ground
from roleplay.rubric.teacher import MARK_CODES, hear_marks
from roleplay.rubric.teacher.mark_code import Line, MarkCode

FEWEST = 3


def marks(line: Line) -> frozenset[str]:
    ground = Ground()
    if line.to:
        ground = ground.coach_said(code_turn(line.to, ground))
    return hear_marks(line.text, ground)


def cases(kind: str) -> list[object]:
    return [
        pytest.param(code, line, id=f"{code.label}: {line.text}")
        for code in MARK_CODES
        for line in getattr(code, kind)
    ]


@pytest.mark.parametrize(("code", "line"), cases("finds"))
def test_a_mark_is_heard_in_its_examples(code: MarkCode, line: Line) -> None:
    assert code.label in marks(line)


@pytest.mark.parametrize(("code", "line"), cases("leaves"))
def test_a_mark_is_not_heard_where_it_is_not(code: MarkCode, line: Line) -> None:
    assert code.label not in marks(line)


def test_there_is_one_code_for_every_mark_in_their_order() -> None:
    assert tuple(code.label for code in MARK_CODES) == MARKS


@pytest.mark.parametrize("code", MARK_CODES, ids=lambda code: code.label)
def test_a_mark_has_three_examples_each_way(code: MarkCode) -> None:
    assert len(code.finds) >= FEWEST
    assert len(code.leaves) >= FEWEST
