"""The telling share: turns that order or advise unasked and ask nothing open (rubric 3.10)."""

from dataclasses import dataclass

from roleplay.scoring.finding import Finding, of_codes
from roleplay.scoring.reading import Reading

HALF = 0.5  # what an order weighs where directness is the custom


@dataclass(frozen=True, slots=True)
class Telling:
    """`share` of all coach turns, 0 to 1; `sure` the share from sure labels alone, which gates look at."""

    share: float
    sure: float
    turns: tuple[Finding, ...]


def telling(reading: Reading) -> Telling:
    """The telling share of a conversation."""
    found = [_told(reading, i) for i in range(len(reading.exchanges))]
    turns = tuple(f[0] for f in found if f)
    count = max(1, len(found))
    weights = [_weight(reading, f) for f in found]
    certain = [_weight(reading, tuple(x for x in f if x.sure)) for f in found]
    return Telling(sum(weights) / count, sum(certain) / count, turns)


def _told(reading: Reading, i: int) -> tuple[Finding, ...]:
    coding = reading.exchanges[i].coding
    return () if coding.has("OPEN") else of_codes(i + 1, coding, "DIRECT", "ADVICE")


def _weight(reading: Reading, found: tuple[Finding, ...]) -> float:
    if not found:
        return 0.0
    ordered = any(f.label == "DIRECT" for f in found)
    return HALF if ordered and reading.judged.directness == "high" else 1.0
