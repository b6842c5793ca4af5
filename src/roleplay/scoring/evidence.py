"""EVIDENCE: how much the strengths rest on what could be seen and heard (rubric 3.3)."""

from dataclasses import dataclass

from roleplay.scoring.finding import Finding
from roleplay.scoring.reading import Reading
from roleplay.scoring.strengths import Strength, praised, strengths

ONE_ALONE = 0.85  # of the best strength, when there is no second as good
MANY_PRAISES = 4
PRAISED_OVER = 0.85


@dataclass(frozen=True, slots=True)
class Evidence:
    """0 to 100; `strengths` are the distinct ones, each where it was said best, strongest first."""

    value: float
    strengths: tuple[Finding, ...]
    praise: tuple[Finding, ...]


def evidence(reading: Reading) -> Evidence:
    """EVIDENCE of a conversation: the same strength said again adds nothing, praise weighs nothing."""
    best: dict[str, Strength] = {}
    for strength in strengths(reading):
        known = best.get(strength.identity)
        if known is None or strength.weight > known.weight:
            best[strength.identity] = strength
    ranked = sorted(best.values(), key=lambda s: (-s.weight, s.i))
    weights = [s.weight for s in ranked]
    value = 100 * max(ONE_ALONE * weights[0], sum(weights[:2]) / 2) if weights else 0.0
    praise = praised(reading)
    if len(praise) >= MANY_PRAISES:
        value *= PRAISED_OVER
    return Evidence(value, tuple(s.finding for s in ranked), praise)
