"""Every framing code against its own examples, both ways."""

import pytest

from roleplay.language.match import Cues
from roleplay.rubric.coder import code_turn
from roleplay.rubric.codes import Coding
from roleplay.rubric.framing import FRAME_CODES
from roleplay.rubric.framing.frame_code import Example, FrameCode
from roleplay.rubric.ground import Fact, Ground

FEWEST = 3


def heard(example: Example) -> Coding:
    ground = Ground(
        facts=tuple(Fact(name, text, kind) for name, kind, text in example.notes),
        growth=Cues.of(example.growth),
    )
    if example.coach_before:
        ground = ground.coach_said(code_turn(example.coach_before, ground))
    if example.teacher_before:
        ground = ground.teacher_said(example.teacher_before, frozenset(example.marks))
    return code_turn(example.coach, ground)


def cases(kind: str) -> list[object]:
    return [
        pytest.param(code, example, id=f"{code.label}: {example.coach}")
        for code in FRAME_CODES
        for example in getattr(code, kind)
    ]


@pytest.mark.parametrize(("code", "example"), cases("finds"))
def test_a_code_finds_its_examples_with_level_and_words(code: FrameCode, example: Example) -> None:
    frames = [f for f in heard(example).frames if f.label == code.label]
    assert frames, [f.code for f in heard(example).frames]
    frame = frames[0]
    if example.level is not None:
        assert frame.level == example.level
    if example.says is not None:
        assert example.coach[frame.start : frame.end] == example.says
    for name, value in example.expect:
        assert getattr(frame, name) == value


@pytest.mark.parametrize(("code", "example"), cases("leaves"))
def test_a_code_leaves_what_is_not_its_own(code: FrameCode, example: Example) -> None:
    assert code.label not in {f.label for f in heard(example).frames}


@pytest.mark.parametrize("code", FRAME_CODES, ids=lambda code: code.label)
def test_a_code_has_three_examples_each_way_and_a_source(code: FrameCode) -> None:
    assert len(code.finds) >= FEWEST
    assert len(code.leaves) >= FEWEST
    assert code.source.startswith("rubric 2.")
    assert "{words}" in code.why


def test_no_two_codes_share_a_label() -> None:
    labels = [code.label for code in FRAME_CODES]
    assert len(set(labels)) == len(labels) == 28
