"""One line of `roleplay score --jsonl`: what comes in, checked, and what goes out."""

from typing import Literal, cast

from roleplay.language.match import Cues
from roleplay.rubric.coder import code_turn
from roleplay.rubric.codes import Coding, Frame, Question
from roleplay.rubric.ground import Fact, Ground
from roleplay.settings.catalogue import say

FORMAT = 1
_KINDS = ("bright", "growth", "neutral")
_SPEAKERS = ("coach", "teacher")


class BadLine(Exception):  # noqa: N818  # it is a line that is bad, not the program
    """A line that cannot be scored: why, and its id when it has one."""

    def __init__(self, reason: str, name: object = None) -> None:
        super().__init__(reason)
        self.id = name


def read_line(line: bytes) -> tuple[object, str, Ground]:
    """Id, text and ground of a line; BadLine says in a few words what is wrong with it."""
    import json  # here, so that a single turn is scored without it

    try:
        row = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise BadLine(say("errors.score.no_json")) from error
    if not isinstance(row, dict):
        raise BadLine(say("errors.score.no_object"))
    name = row.get("id")
    text = row.get("text")
    if not isinstance(text, str):
        raise BadLine(say("errors.score.no_text"), name)
    before = row.get("before")
    if before is not None and not isinstance(before, str):
        raise BadLine(say("errors.score.no_before"), name)
    ground = _history(row.get("history"), Ground(facts=_facts(row.get("notes"), name)), name)
    return name, text, after_her_words(before, ground)


def after_her_words(before: str | None, ground: Ground) -> Ground:
    """The ground after what the teacher has just said, with the marks of her words."""
    if not before:
        return ground
    from roleplay.rubric.teacher import teacher_heard  # only where she has spoken

    return teacher_heard(before, ground)


def _facts(notes: object, name: object) -> tuple[Fact, ...]:
    facts = []
    for number, note in enumerate(_rows(notes, "notes", name), start=1):
        text, kind = note.get("text"), note.get("kind", "neutral")
        if not isinstance(text, str) or kind not in _KINDS:
            raise BadLine(say("errors.score.no_note"), name)
        facts.append(
            Fact(
                str(note.get("id", number)),
                text,
                cast("Literal['bright', 'growth', 'neutral']", kind),
                Cues(),
            )
        )
    return tuple(facts)


def _history(turns: object, ground: Ground, name: object) -> Ground:
    for turn in _rows(turns, "history", name):
        speaker, text = turn.get("speaker"), turn.get("text")
        if not isinstance(text, str) or speaker not in _SPEAKERS:
            raise BadLine(say("errors.score.no_turn"), name)
        ground = (
            ground.coach_said(code_turn(text, ground))
            if speaker == "coach"
            else after_her_words(text, ground)
        )
    return ground


def _rows(value: object, field: str, name: object) -> list[dict[str, object]]:
    if value is None:
        return []
    if not isinstance(value, list) or not all(isinstance(row, dict) for row in value):
        raise BadLine(say("errors.score.no_list", field=field), name)
    return value


def explained(name: object, coding: Coding) -> dict[str, object]:
    """The object that goes out for one turn (format 1)."""
    return {
        "id": name,
        "format": FORMAT,
        "form": coding.form,
        "stacked": coding.stacked,
        "framing": coding.framing,
        "questions": [_question(q, coding.text) for q in coding.questions],
        "frames": [_frame(f, coding.text) for f in coding.frames],
        "patterns": list(coding.patterns),
        "note": coding.note,
    }


def _question(question: Question, text: str) -> dict[str, object]:
    return {
        "start": question.start,
        "end": question.end,
        "text": text[question.start : question.end],
        "label": question.label,
        "family": question.family,
        "neutral": question.neutral,
        "modifiers": list(question.modifiers),
        "severity": question.severity,
        "confidence": question.confidence,
        "doubt": question.doubt,
        "matched": [list(span) for span in question.matched],
        "why": question.why,
        "try": question.suggestion,
    }


def _frame(frame: Frame, text: str) -> dict[str, object]:
    return {
        "start": frame.start,
        "end": frame.end,
        "text": text[frame.start : frame.end],
        "label": frame.label,
        "level": frame.level,
        "confidence": frame.confidence,
        "matched": [list(span) for span in frame.matched],
        "why": frame.why,
        "try": frame.suggestion,
    }
