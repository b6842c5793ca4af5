"""STRENGTH-FIRST: half ORDER, a quarter each of EVIDENCE and BRIDGE (rubric 3)."""

from dataclasses import dataclass

from roleplay.scoring.bridge import Bridge, bridge
from roleplay.scoring.evidence import Evidence, evidence
from roleplay.scoring.order import Order, order
from roleplay.scoring.reading import Reading


@dataclass(frozen=True, slots=True)
class StrengthFirst:
    """0 to 100 with its three parts."""

    value: float
    order: Order
    evidence: Evidence
    bridge: Bridge


def strength_first(reading: Reading) -> StrengthFirst:
    """STRENGTH-FIRST of a conversation."""
    first, seen, joined = order(reading), evidence(reading), bridge(reading)
    value = 0.5 * first.value + 0.25 * seen.value + 0.25 * joined.value
    return StrengthFirst(value, first, seen, joined)
