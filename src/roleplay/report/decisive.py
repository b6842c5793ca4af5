"""Which part of a coach turn its mark and its reason speak of."""

from roleplay.rubric.codes import Coding, Frame, Question

# Rarest first (rubric 2.0); what hurts or cancels goes before all, since it is what she will remember.
RANK: tuple[str, ...] = (
    "UNSAFE", "BUT", "REPAIR", "HELD", "DECLINE", "CANDOUR", "DEFICIT", "BRIDGE", "GROWTH", "STRENGTH",
    "DIRECT", "ADVICE", "EVAL", "STRENGTH-ASK", "PROBLEM-ASK", "VISION", "ADVICE-P", "REFLECT", "PURPOSE",
    "HEAVY", "AUTON", "WE", "LIGHT", "IMPACT", "PRAISE", "SERVICE", "SELF-DISCLOSURE", "INFO",
)  # fmt: skip
HARMS = frozenset({"UNSAFE", "BUT", "DEFICIT", "DIRECT", "ADVICE", "EVAL", "PROBLEM-ASK", "LIGHT", "PRAISE"})
LEVELS = ("S3", "S2", "S1", "B2", "B1")


def ranked(coding: Coding) -> tuple[Frame, ...]:
    """The frames of a turn, the one that counts most first; unsure ones last."""
    return tuple(sorted(coding.frames, key=lambda f: (not f.sure, _rank(f), f.start)))


def headline(coding: Coding) -> Question | None:
    """The question that counts for the turn (rubric 1.0.6); None when nothing was asked."""
    fitting = [q for q in coding.questions if q.label == coding.headline]
    if not fitting:
        return None
    return max(fitting, key=lambda q: (q.counted, q.severity, q.start))


def decisive(coding: Coding) -> Question | Frame | None:
    """The part a turn is judged by: a leading question, else the rarest frame, else the question."""
    asked = headline(coding)
    if asked and asked.family == "leading":
        return asked
    frames = ranked(coding)
    told = next((f for f in frames if not (asked and asked.neutral and f.label == "AUTON")), None)
    return told or asked


def _rank(frame: Frame) -> tuple[int, int]:
    rank = RANK.index(frame.label) if frame.label in RANK else len(RANK)
    return rank, LEVELS.index(frame.level) if frame.level in LEVELS else 0
