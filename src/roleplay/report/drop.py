"""A drop that is sure: a code that leaves no doubt, and a state that really fell."""

from dataclasses import dataclass

from roleplay.persona.mind import Cause
from roleplay.practice.conversation import Turn
from roleplay.report.causes import costly, gain, lift
from roleplay.report.evidence import anchored, asks_openly, given_back, strength_seen
from roleplay.report.told import Told
from roleplay.rubric.codes import Frame, Question

REALLY_FELL = -8.0  # of all five variables together
STEERS = 2  # severity of a leading question from which the face of the other is at stake (rubric 1.0.7)
ROWS = {
    "UNSAFE": frozenset({"unsafe"}),
    "DEFICIT": frozenset({"deficit", "deficit-students", "complained-along"}),
    "BUT": frozenset({"but"}),
    "DIRECT": frozenset({"direct"}),
    "ADVICE": frozenset({"advice"}),
    "LIGHT": frozenset({"light", "light-3", "light-late"}),
    "EVAL": frozenset({"eval", "contingent-praise"}),
}
LED = frozenset({"leading-2", "leading-3", "guess"})
VERDICTS = frozenset({"UNSAFE", "DEFICIT"})
CANCELS = frozenset({"UNSAFE", "BUT"})


@dataclass(frozen=True, slots=True)
class SureDrop:
    """The causes of a drop, and how much they took, all five variables together."""

    causes: tuple[Cause, ...]

    @property
    def size(self) -> float:
        """What was taken, above 0."""
        return -sum(gain(cause.change) for cause in self.causes)


def sure_drop(told: Told, turn: Turn) -> SureDrop | None:
    """What a turn surely took from her; None for a turn that did not, or that is worth keeping."""
    if lift(turn) > REALLY_FELL:
        return None
    rows = _rows(told, turn)
    causes = tuple(cause for cause in costly(turn) if cause.row in rows)
    return SureDrop(causes) if causes else None


def _rows(told: Told, turn: Turn) -> frozenset[str]:
    rows = frozenset[str]()
    if any(_steers(told, turn, q) for q in turn.coding.questions):
        rows |= LED
    for frame in turn.coding.frames:
        if frame.sure and frame.label in ROWS and not _kept(told, turn, frame):
            rows |= ROWS[frame.label]
    return rows


def _steers(told: Told, turn: Turn, question: Question) -> bool:
    """Whether a question surely leads.

    One without a question mark does not, beside one that was asked openly; nor does a mere statement with
    a question mark, where it is about neither the lesson nor her words ("You are bored of me?").
    """
    leads = question.family == "leading" and question.counted and not question.doubt
    asked = "?" in turn.said[question.start : question.end] or not turn.coding.has("OPEN")
    about_it = question.label != "LEADING:DECL" or anchored(told, turn)
    return leads and question.severity >= STEERS and asked and about_it


def _kept(told: Told, turn: Turn, frame: Frame) -> bool:
    """Whether a good move in the same turn makes the code too weak to hold the line up by it."""
    beside = all(frame.start >= q.end or frame.end <= q.start for q in turn.coding.questions)
    if asks_openly(told, turn) and not (frame.label in VERDICTS and beside):
        return True
    if strength_seen(told, turn) and frame.label not in CANCELS:
        return True
    back = given_back(told, turn)
    return back is not None and back.start < frame.end and frame.start < back.end
