"""The gates: what caps the overall whatever the dials say (rubric 3.10). They look at sure labels only."""

from dataclasses import dataclass
from typing import Literal

from roleplay.scoring.finding import Finding, of_codes
from roleplay.scoring.judged import Dial
from roleplay.scoring.ratio import ENOUGH_QUESTIONS, Ratio
from roleplay.scoring.reach import Reach
from roleplay.scoring.reading import Reading
from roleplay.scoring.strength_first import StrengthFirst
from roleplay.scoring.telling import Telling

GateName = Literal["unsafe", "unsafe-repaired", "growth-first", "leading", "telling", "reach"]
CAPS: dict[GateName, float] = {
    "unsafe": 49.0,
    "unsafe-repaired": 69.0,
    "growth-first": 59.0,
    "leading": 59.0,
    "telling": 59.0,
    "reach": 64.0,
}
BELONGS_TO: dict[GateName, Dial] = {
    "growth-first": "strength-first",
    "leading": "room",
    "telling": "room",
    "reach": "reach",
}
REPAIR_WITHIN = 2  # turns after the hurt
TOO_MANY_LEADING = 40.0  # per cent
MOST_TURNS = 0.5
ARRIVED = 40.0


@dataclass(frozen=True, slots=True)
class Gate:
    """A cap on the overall and the words that called for it."""

    name: GateName
    cap: float
    findings: tuple[Finding, ...] = ()


def gates(
    reading: Reading, ratio: Ratio, first: StrengthFirst, reached: Reach, told: Telling
) -> tuple[Gate, ...]:
    """The gates that apply, in the order they are told; a gate of a dial not counted does not."""
    found: dict[GateName, tuple[Finding, ...]] = {}
    found.update(_unsafe(reading))
    both = first.order.clocks
    if first.order.case == "never" and both.sure and both.start:
        found["growth-first"] = (both.start,)
    share = ratio.percent_leading
    if share is not None and ratio.asked >= ENOUGH_QUESTIONS and share > TOO_MANY_LEADING:
        found["leading"] = ratio.leading
    if reached.value < ARRIVED and reading.judged.reach != "optional":
        found["reach"] = reached.named.findings
    if told.sure > MOST_TURNS:
        found["telling"] = told.turns
    counted = reading.judged.counts
    return tuple(
        Gate(name, CAPS[name], findings)
        for name, findings in found.items()
        if name not in BELONGS_TO or BELONGS_TO[name] in counted
    )


def _unsafe(reading: Reading) -> dict[GateName, tuple[Finding, ...]]:
    hurts: dict[GateName, list[Finding]] = {"unsafe": [], "unsafe-repaired": []}
    for i, exchange in enumerate(reading.exchanges):
        sure = [f for f in of_codes(i + 1, exchange.coding, "UNSAFE") if f.sure]
        if sure:
            after = reading.exchanges[i + 1 : i + 1 + REPAIR_WITHIN]
            repaired = any(e.coding.has("REPAIR") for e in after)
            hurts["unsafe-repaired" if repaired else "unsafe"] += sure
    return {name: tuple(found) for name, found in hurts.items() if found}
