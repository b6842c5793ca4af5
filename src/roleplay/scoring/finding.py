"""A finding: the words a number was made from. No measure gives a number without its findings."""

from dataclasses import dataclass
from typing import Literal

from roleplay.rubric.codes import Coding, Frame, Question
from roleplay.scoring.exchange import Exchange
from roleplay.settings.catalogue import say, texts


@dataclass(frozen=True, slots=True)
class Finding:
    """Words of turn `turn` (from 1) between `start` and `end`, what they were heard as, and why.

    `label` is a code of the rubric, or a mark when `speaker` is the teacher.
    """

    turn: int
    start: int
    end: int
    label: str
    words: str
    reason: str
    speaker: Literal["coach", "teacher"] = "coach"
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a measure: its points, how they came about (a key of the catalogue), its findings."""

    points: float
    out_of: float
    how: str
    findings: tuple[Finding, ...] = ()


def of_frame(turn: int, coding: Coding, frame: Frame) -> Finding:
    """The finding of one frame of a coach turn."""
    words = coding.text[frame.start : frame.end]
    reason = frame.why or _reason(frame.code)
    return Finding(turn, frame.start, frame.end, frame.code, words, reason, sure=frame.sure)


def of_question(turn: int, coding: Coding, question: Question) -> Finding:
    """The finding of one question of a coach turn."""
    words = coding.text[question.start : question.end]
    reason = question.why or _reason(question.label)
    return Finding(turn, question.start, question.end, question.label, words, reason)


def of_turn(turn: int, coding: Coding, label: str, reason: str) -> Finding:
    """A finding about a whole coach turn, where no single code decided."""
    return Finding(turn, 0, len(coding.text), label, coding.text, reason)


def of_reply(turn: int, exchange: Exchange, mark: str) -> Finding:
    """The finding of a mark the teacher's words carry."""
    reason = say(f"scoring.mark.{mark}")
    return Finding(turn, 0, len(exchange.reply), mark, exchange.reply, reason, speaker="teacher")


def of_codes(turn: int, coding: Coding, *labels: str) -> tuple[Finding, ...]:
    """The findings of all questions and frames with one of these labels, families or levels."""
    questions = tuple(of_question(turn, coding, q) for q in coding.questions if _fits(q.label, labels))
    return questions + tuple(of_frame(turn, coding, f) for f in coding.frames if _fits(f.code, labels))


def _fits(code: str, labels: tuple[str, ...]) -> bool:
    return code in labels or code.partition(":")[0] in labels


def _reason(code: str) -> str:
    known = texts("scoring")
    return known.get(f"code.{code}") or known.get(f"code.{code.partition(':')[0]}", code)
