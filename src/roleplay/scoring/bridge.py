"""BRIDGE: the best way the conversation got from a strength to the growth area (rubric 3.4)."""

from dataclasses import dataclass

from roleplay.scoring.finding import Finding, of_codes, of_reply
from roleplay.scoring.reading import Reading
from roleplay.scoring.strengths import strengths


@dataclass(frozen=True, slots=True)
class Bridge:
    """0 to 100, how it was built (a key of the catalogue), and where."""

    value: float
    how: str
    finding: Finding | None = None


def bridge(reading: Reading) -> Bridge:
    """The best bridge of a conversation."""
    hers = reading.marked("idea(S)")
    if hers:
        return Bridge(100.0, "hers", of_reply(hers[0] + 1, reading.exchanges[hers[0]], "idea(S)"))
    for level, value, how in (("B2", 80.0, "asked"), ("B1", 70.0, "told")):
        for i, exchange in enumerate(reading.exchanges):
            found = of_codes(i + 1, exchange.coding, f"BRIDGE:{level}")
            if found:
                return Bridge(value, how, found[0])
    handed = _handed_over(reading)
    return Bridge(40.0, "handed-over", handed) if handed else Bridge(0.0, "none")


def _handed_over(reading: Reading) -> Finding | None:
    first = next(iter(strengths(reading)), None)
    if first is None:
        return None
    for i in range(first.i, len(reading.exchanges)):
        coding = reading.exchanges[i].coding
        if coding.has("BUT", "DEFICIT"):
            continue
        for found in of_codes(i + 1, coding, "GROWTH"):
            if i > first.i or found.start > first.finding.start:
                return found
    return None
