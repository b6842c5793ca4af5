"""What the questions of a turn were, as acts (rubric 4.2)."""

import re
from typing import Final

from roleplay.persona.acts import Act, overlap
from roleplay.persona.claims import CLAIMS
from roleplay.persona.mind import Memory
from roleplay.rubric.codes import Coding, Frame, Question
from roleplay.rubric.ground import Ground

# Small talk and well-being: about the person and not about the teaching. In doubt it is about the lesson.
_ABOUT_HER: Final = re.compile(
    r"\bhow (?:are|were|have) you(?: (?:been|doing|feeling|holding up|keeping|coping|sleeping)){0,2}"
    r"(?: today| this week| lately| these days| in yourself)?\s*(?:[?!.,]|$)"
    r"|\bhow(?:'s|’s| is| was| were) (?:your|the) (?:day|morning|evening|night|week|weekend|summer|holidays?"
    r"|break|family|mum|mom|dad|journey|drive|commute|move)\b"
    r"|\bhow do you feel(?: today| in yourself| this morning)?\s*(?:[?!.,]|$)"
    r"|\b(?:holding up|looking after yourself|outside (?:of )?school|at the weekend|over the weekend)\b"
)
_ABOUT_WORK: Final = re.compile(r"\b(?:lesson|class|kids?|students?|pupils?|children|group|unit|teach\w*)\b")
_AFTER_LEAVE: Final = ("ADVICE", "DIRECT", "DEFICIT", "GROWTH", "IMPACT", "HEAVY", "BUT")


def question_acts(coding: Coding, ground: Ground, memory: Memory, claimed: dict[int, int]) -> list[Act]:
    """One act for each counted question that does something, in the order they were asked."""
    acts = []
    for i, question in enumerate(coding.questions):
        if not question.counted:
            continue
        if i in claimed:
            acts.append(_claimed(question, coding.frames[claimed[i]]))
            continue
        name = _name(question, coding, ground, memory)
        if name is not None:
            acts.append(Act(name, question.start, question.end))
    return acts


def _claimed(question: Question, frame: Frame) -> Act:
    start, end = min(question.start, frame.start), max(question.end, frame.end)
    return Act(CLAIMS[frame.code], start, end, frame.note, growth=frame.target)


def _name(question: Question, coding: Coding, ground: Ground, memory: Memory) -> str | None:
    words = coding.text[question.start : question.end]
    if question.label == "NONE":
        return "open-rel" if _relational(words) else None
    if question.family == "leading":
        return _leading(question, coding)
    if question.family == "open":
        if _relational(words):
            return "open-rel"
        return "ask" if _unpacks(words, coding, ground, memory) else "open"
    if question.label == "CLOSED:PERM":
        return "permission" if _waits(question, coding) else None
    return "logistics" if question.neutral else "closed"


def _leading(question: Question, coding: Coding) -> str:
    """By severity, never by label; only the guessing game and the funnel have a row of their own."""
    severity = max(1, question.severity)
    if severity < 3 and (question.label == "LEADING:GUESS" or "FUNNEL" in coding.patterns):
        return "guess"
    return f"leading-{severity}"


def _relational(words: str) -> bool:
    low = words.lower()
    return _ABOUT_HER.search(low) is not None and _ABOUT_WORK.search(low) is None


def _unpacks(words: str, coding: Coding, ground: Ground, memory: Memory) -> bool:
    """Whether it asks about a success already told: it touches the cues of that note."""
    told = {*memory.strengths, *(f.note for f in coding.frames if f.label == "STRENGTH")}
    return any(fact.id in told and fact.cues.found(words) for fact in ground.facts)


def _waits(question: Question, coding: Coding) -> bool:
    """Leave is asked when nothing it would have allowed follows in the same breath."""
    asked = (question.start, question.end)
    return not any(
        f.label in _AFTER_LEAVE and f.start >= question.end and not overlap(asked, (f.start, f.end))
        for f in coding.frames
    )
