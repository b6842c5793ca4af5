"""Lines as trainees type them, each with what is heard in it and what must not be (`talk_lines.txt`)."""

from pathlib import Path

import pytest

from roleplay.rubric.coder import code_turn
from roleplay.rubric.codes import Coding
from roleplay.rubric.ground import Ground
from roleplay.rubric.teacher import teacher_heard

FEWEST = 150
ROWS = [
    tuple(part.strip() for part in line.split("|"))
    for line in (Path(__file__).parent / "talk_lines.txt").read_text(encoding="utf-8").splitlines()
    if line.strip() and not line.startswith("#")
]


def coded(before: str, text: str) -> Coding:
    """The line in a talk that has begun: what came before it is known."""
    ground = Ground().coach_said(code_turn("Good morning.", Ground()))
    return code_turn(text, teacher_heard(before, ground) if before else ground)


@pytest.mark.parametrize(("wanted", "before", "text"), ROWS)
def test_what_is_heard_in_a_line_is_what_was_said(wanted: str, before: str, text: str) -> None:
    coding = coded(before, text)
    for mark in wanted.split():
        sign, name = mark[0], mark[1:]
        if sign == "+":
            assert coding.has(name), coding.codes
        elif sign == "-":
            assert not coding.has(name), coding.codes
        elif sign == "=":
            assert coding.only == name
        elif sign == "~":
            assert coding.framing == name
        else:
            assert (coding.headline or "none") == mark


@pytest.mark.parametrize(("wanted", "before", "text"), ROWS)
def test_no_reason_quotes_an_empty_place(wanted: str, before: str, text: str) -> None:
    coding = coded(before, text)
    told = [*(q.why for q in coding.questions), *(f.why for f in coding.frames)]
    assert all(told), wanted
    assert not any("“…”" in why or "“”" in why for why in told)


def test_there_are_enough_lines() -> None:
    assert len(ROWS) >= FEWEST
    assert len({row[1:] for row in ROWS}) == len(ROWS)
