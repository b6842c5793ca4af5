"""The framing of a turn: what its sure frames add up to (rubric 2.0)."""

from roleplay.rubric.codes import Frame, Framing, Question
from roleplay.rubric.ground import Ground

_DEFICIT = frozenset(["DEFICIT", "BUT", "UNSAFE", "DIRECT", "ADVICE"])
_STRENGTH = frozenset(["STRENGTH", "STRENGTH-ASK", "BRIDGE"])


def framing_of(frames: tuple[Frame, ...], questions: tuple[Question, ...], ground: Ground) -> Framing:
    """`strength`, `deficit`, `mixed` or `neutral`, from sure frames alone.

    The form of the questions does not count: a leading question changes the form, not the framing. An
    asked-for trouble (PROBLEM-ASK) weighs only before any strength and when she did not open it. With no
    history the turn is judged as the first.
    """
    del questions  # part of the turn, and by rubric 2.0 without a say here
    sure = [f for f in frames if f.sure]
    strength = any(f.label in _STRENGTH or (f.label == "IMPACT" and f.polarity == "positive") for f in sure)
    deficit = any(f.label in _DEFICIT or (f.label == "PROBLEM-ASK" and _first(f, sure, ground)) for f in sure)
    if strength and deficit:
        return "mixed"
    return "strength" if strength else "deficit" if deficit else "neutral"


def _first(ask: Frame, sure: list[Frame], ground: Ground) -> bool:
    """Whether trouble is asked for before any strength, and she has not raised it herself."""
    told = any(f.label == "STRENGTH" and f.start < ask.start for f in sure) or any(
        h.coding is not None and any(f.label == "STRENGTH" and f.sure for f in h.coding.frames)
        for h in ground.coach_turns
    )
    return not (told or any("problem" in h.marks for h in ground.teacher_turns))
