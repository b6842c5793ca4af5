"""Marks of a teacher's words (rubric 3.0, 4.1), for real transcripts and free text; one file a mark."""

from roleplay.language.plain import plain
from roleplay.rubric.ground import Ground
from roleplay.rubric.teacher import agency, asks, compliance, hope, idea, problem, pushback, step, when
from roleplay.rubric.teacher.mark_code import MarkCode, Said

MARK_CODES: tuple[MarkCode, ...] = (
    hope.CODE,
    idea.CODE,
    agency.CODE,
    step.CODE,
    when.CODE,
    pushback.CODE,
    compliance.CODE,
    problem.CODE,
    asks.CODE,
)


def hear_marks(text: str, ground: Ground) -> frozenset[str]:
    """The marks in a teacher's words; `ground` ends with the coach turn she answers."""
    said = Said(plain(text), ground)
    return frozenset(code.label for code in MARK_CODES if code.hear(said))


def teacher_heard(text: str, ground: Ground) -> Ground:
    """The ground after a teacher's words, with the marks heard in them."""
    return ground.teacher_said(text, hear_marks(text, ground))


__all__ = ["MARK_CODES", "hear_marks", "teacher_heard"]
