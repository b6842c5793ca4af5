"""Open : closed : leading, over every counted question (rubric 3.1)."""

from dataclasses import dataclass

from roleplay.scoring.finding import Finding, of_question
from roleplay.scoring.reading import Reading

ENOUGH_QUESTIONS = 4  # with fewer, no percentage is given
LEADING_BANDS = ((10.0, "clear"), (25.0, "occasional"), (40.0, "frequent"))  # per cent, upper bounds
OPEN_BANDS = ((50.0, "emerging"), (70.0, "developing"))  # per cent, exclusive upper bounds


@dataclass(frozen=True, slots=True)
class Ratio:
    """The questions of each form; permission, logistics and checks are left out."""

    open: tuple[Finding, ...]
    closed: tuple[Finding, ...]
    leading: tuple[Finding, ...]

    @property
    def asked(self) -> int:
        """How many counted questions there were."""
        return len(self.open) + len(self.closed) + len(self.leading)

    @property
    def percent_open(self) -> float | None:
        """Share of open questions in per cent; None with fewer than four questions."""
        return self._percent(self.open)

    @property
    def percent_leading(self) -> float | None:
        """Share of leading questions in per cent; None with fewer than four questions."""
        return self._percent(self.leading)

    @property
    def leading_band(self) -> str | None:
        """`clear`, `occasional`, `frequent` or `steering`; None with fewer than four questions."""
        share = self.percent_leading
        if share is None:
            return None
        return next((name for bound, name in LEADING_BANDS if share <= bound), "steering")

    @property
    def open_band(self) -> str | None:
        """`emerging`, `developing` or `strong`; None with fewer than four questions."""
        share = self.percent_open
        if share is None:
            return None
        return next((name for bound, name in OPEN_BANDS if share < bound), "strong")

    def _percent(self, some: tuple[Finding, ...]) -> float | None:
        return 100 * len(some) / self.asked if self.asked >= ENOUGH_QUESTIONS else None


def ratio(reading: Reading) -> Ratio:
    """The counted questions of a conversation by their form."""
    found: dict[str, list[Finding]] = {"open": [], "closed": [], "leading": []}
    for i, exchange in enumerate(reading.exchanges):
        for question in exchange.coding.questions:
            if question.counted and not question.neutral:
                found[question.family].append(of_question(i + 1, exchange.coding, question))
    return Ratio(tuple(found["open"]), tuple(found["closed"]), tuple(found["leading"]))
