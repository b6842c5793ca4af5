"""The framing of a turn from its sure frames (rubric 2.0)."""

from typing import Literal

import pytest

from roleplay.rubric.coder import code_turn
from roleplay.rubric.codes import Frame
from roleplay.rubric.framed import framing_of
from roleplay.rubric.ground import Ground


def frame(
    label: str, start: int = 0, *, sure: bool = True, polarity: Literal["positive", "neutral"] | None = None
) -> Frame:
    return Frame(start=start, end=start + 5, label=label, sure=sure, polarity=polarity)


@pytest.mark.parametrize("label", ["STRENGTH", "STRENGTH-ASK", "BRIDGE"])
def test_the_strength_side_alone_is_strength(label: str) -> None:
    assert framing_of((frame(label),), (), Ground()) == "strength"


@pytest.mark.parametrize("label", ["DEFICIT", "BUT", "UNSAFE", "DIRECT", "ADVICE", "PROBLEM-ASK"])
def test_the_deficit_side_alone_is_deficit(label: str) -> None:
    assert framing_of((frame(label),), (), Ground()) == "deficit"


@pytest.mark.parametrize(
    "label",
    ["PRAISE", "GROWTH", "HEAVY", "REFLECT", "AUTON", "VISION", "WE", "ADVICE-P", "LIGHT", "SERVICE", "EVAL",
     "INFO", "PURPOSE", "DECLINE", "REPAIR", "CANDOUR", "HELD", "SELF-DISCLOSURE"],
)  # fmt: skip
def test_all_else_alone_is_neutral(label: str) -> None:
    assert framing_of((frame(label),), (), Ground()) == "neutral"


def test_both_sides_are_mixed() -> None:
    assert framing_of((frame("STRENGTH"), frame("BUT", 9)), (), Ground()) == "mixed"


def test_evidence_counts_for_strength_only_when_it_is_valued() -> None:
    assert framing_of((frame("IMPACT", polarity="positive"),), (), Ground()) == "strength"
    assert framing_of((frame("IMPACT", polarity="neutral"),), (), Ground()) == "neutral"


def test_an_unsure_frame_does_not_count() -> None:
    assert framing_of((frame("UNSAFE", sure=False),), (), Ground()) == "neutral"


def test_trouble_asked_for_weighs_nothing_after_a_strength_or_once_she_opened_it() -> None:
    ask = frame("PROBLEM-ASK", 20)
    assert framing_of((frame("STRENGTH"), ask), (), Ground()) == "strength"
    opened = Ground().teacher_said("It was a disaster.", frozenset({"problem"}))
    assert framing_of((ask,), (), opened) == "neutral"
    told = Ground().coach_said(code_turn("At 9:05 you knelt beside Noor.", Ground()))
    assert framing_of((ask,), (), told) == "neutral"
