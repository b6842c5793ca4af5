"""What the ear gives back: questions and frames with their spans, and the coding of a whole turn."""

from dataclasses import dataclass
from typing import Literal

Span = tuple[int, int]  # character offsets into the text as given, end exclusive
Form = Literal["open", "closed", "leading", "none"]
Framing = Literal["strength", "deficit", "mixed", "neutral"]
Mark = Literal["hope", "idea", "agency", "step", "when", "pushback", "compliance", "problem", "asks"]
MARKS: tuple[Mark, ...] = (
    "hope", "idea", "agency", "step", "when", "pushback", "compliance", "problem", "asks",
)  # fmt: skip
NEUTRAL_LABELS = frozenset({"CLOSED:CHK", "CLOSED:PERM", "CLOSED:LOG"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question of a turn with its single label (rubric 1.0.2).

    `severity` is 0 unless the question leads, then 1 (mild) to 3 (face is at stake), rubric 1.0.7.
    `doubt` marks a question held to be leading without enough evidence: its label is then not leading.
    `counted` is false for a self-repair or an encourager that repeats the same question.
    `confidence` is the chance, 0 to 1, that the label is right (that it leads, for a leading one).
    `growth` says that it names the growth topic of the scenario.
    """

    start: int
    end: int
    label: str
    matched: tuple[Span, ...] = ()
    why: str = ""
    suggestion: str | None = None
    confidence: float = 1.0
    doubt: bool = False
    severity: int = 0
    modifiers: tuple[str, ...] = ()
    counted: bool = True
    growth: bool = False

    @property
    def family(self) -> Form:
        """`open`, `closed` or `leading`."""
        head = self.label.partition(":")[0]
        return "open" if head == "OPEN" else "leading" if head == "LEADING" else "closed"

    @property
    def neutral(self) -> bool:
        """A check, a permission or logistics: left out of open : closed : leading."""
        return self.label in NEUTRAL_LABELS


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One framing move of a turn (rubric 2); attributes are None or False where they do not apply.

    `level`: S1 to S3 of STRENGTH, B1 or B2 of BRIDGE. `polarity` of IMPACT. `accuracy` of REFLECT:
    simple, complex or distorted. `of`: whom a DEFICIT is about. `target`: a BRIDGE that names a growth
    topic. `growth`: the words touch the growth topic. `evidence`: student evidence (a count, a quote,
    work, a named effect) on the growth topic. `story`: a third-person story. `note`: the id of the
    observation note it draws on, the identity of a strength; None when it matches no note.
    `sure` is false below the level of confidence a gate may act on.
    """

    start: int
    end: int
    label: str
    level: str | None = None
    matched: tuple[Span, ...] = ()
    why: str = ""
    suggestion: str | None = None
    confidence: float = 1.0
    polarity: Literal["positive", "neutral"] | None = None
    accuracy: Literal["simple", "complex", "distorted"] | None = None
    of: Literal["teacher", "students"] | None = None
    target: bool = False
    growth: bool = False
    evidence: bool = False
    story: bool = False
    note: str | None = None
    sure: bool = True

    @property
    def code(self) -> str:
        """Label with its level, as the rubric prints it: `STRENGTH:S3`, `BRIDGE:B2`, `GROWTH`."""
        return f"{self.label}:{self.level}" if self.level else self.label


@dataclass(frozen=True, slots=True, kw_only=True)
class Coding:
    """All that was heard in one coach turn.

    `headline` is the label of the question that counts for the turn (rubric 1.0.6), None without one.
    `only` names a turn that is nothing but courtesy ("Good morning, and thank you.") or an encourager
    ("Mm." / "Go on."); such turns are left out of ROOM. `note` is "not English" when nothing was scored.
    """

    text: str
    questions: tuple[Question, ...] = ()
    frames: tuple[Frame, ...] = ()
    patterns: tuple[str, ...] = ()
    form: Form = "none"
    headline: str | None = None
    stacked: bool = False
    framing: Framing = "neutral"
    only: Literal["courtesy", "encourager"] | None = None
    note: str | None = None

    def has(self, *labels: str) -> bool:
        """Whether any question or frame carries one of these labels, families or levels.

        `has("OPEN")`, `has("LEADING:TAG")`, `has("STRENGTH")` and `has("STRENGTH:S3")` all work.
        """
        return any(
            code == label or code.partition(":")[0] == label for code in self.codes for label in labels
        )

    @property
    def codes(self) -> tuple[str, ...]:
        """Every code of the turn, questions first, as the rubric prints them."""
        return tuple(q.label for q in self.questions) + tuple(f.code for f in self.frames)

    @property
    def severity(self) -> int:
        """The worst severity among counted leading questions, 0 when none leads."""
        return max((q.severity for q in self.questions if q.counted), default=0)
