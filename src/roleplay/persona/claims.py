"""Which frame an open question carries: it then pays by the frame's row, and not as OPEN too (rubric 4.2)."""

from typing import Final

from roleplay.persona.acts import overlap
from roleplay.rubric.codes import Coding, Frame, Question

# In the order of rubric 4.2: the first that fits a question has it.
CLAIMS: Final = {
    "VISION": "vision",
    "STRENGTH-ASK": "ask",
    "BRIDGE:B2": "bridge-b2",
    "PROBLEM-ASK": "problem-ask",
}


def claims(coding: Coding) -> dict[int, int]:
    """Indices of open questions, each with the index of the frame it carries."""
    claimed: dict[int, int] = {}
    for code in CLAIMS:
        for i, frame in enumerate(coding.frames):
            if frame.code == code:
                question = _question_of(frame, coding.questions, claimed)
                if question is not None:
                    claimed[question] = i
    return claimed


def _question_of(frame: Frame, questions: tuple[Question, ...], taken: dict[int, int]) -> int | None:
    """The open question of a frame: one it overlaps, else the next one after it.

    Of several a bridge has the last, since the first unpacks the strength ("what made it work, and how might
    it travel?"); the others have the first.
    """
    free = [i for i, q in enumerate(questions) if q.family == "open" and q.counted and i not in taken]
    inside = [i for i in free if overlap((questions[i].start, questions[i].end), (frame.start, frame.end))]
    if inside:
        return inside[-1] if frame.label == "BRIDGE" else inside[0]
    return next((i for i in free if questions[i].start >= frame.end), None)
