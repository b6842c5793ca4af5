"""Whether her direct question got an answer (rubric 4.2, 4.3: UNANSWERED)."""

from typing import Final

from roleplay.language.read import read
from roleplay.persona.acts import overlap
from roleplay.persona.mind import Memory
from roleplay.rubric.codes import Coding
from roleplay.rubric.ground import Ground

# Frames that hand a question back, or only take it up: no answer in themselves.
_NO_ANSWER: Final = frozenset(
    {"REFLECT", "AUTON", "VISION", "STRENGTH-ASK", "PROBLEM-ASK", "EVAL", "PRAISE", "HEAVY"}
)
_SHORTEST = 2  # words of a plain statement that may be an answer ("Not yet.")


def unanswered_asks(coding: Coding, ground: Ground, memory: Memory) -> int:
    """How many asks in a row stand without an answer after this turn."""
    last = ground.last_teacher
    if last is None or "asks" not in last.marks:
        return 0
    if coding.only:
        return memory.asks_unanswered
    return 0 if answers(coding) else memory.asks_unanswered + 1


def answers(coding: Coding) -> bool:
    """Whether a turn holds anything that may answer; in doubt it does.

    Leave to give ideas counts, since it is on the way to an answer; a turn of nothing but questions and
    reflections does not.
    """
    if coding.has("CLOSED:PERM") or any(f.label not in _NO_ANSWER for f in coding.frames):
        return True
    taken = [(q.start, q.end) for q in coding.questions] + [(f.start, f.end) for f in coding.frames]
    return any(
        sentence.mark != "?"
        and sum(t.plain[0].isalnum() for t in sentence.tokens) >= _SHORTEST
        and not any(overlap((sentence.start, sentence.end), span) for span in taken)
        for sentence in read(coding.text).sentences
    )
