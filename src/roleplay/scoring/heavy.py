"""HEAVY INDEX: how much of the talk was about pupils' learning (rubric 3.6): shown, never summed."""

import re
from dataclasses import dataclass

from roleplay.scoring.finding import Finding, of_codes
from roleplay.scoring.reading import Reading

LIGHT_BELOW = 40.0
HEAVY_FROM = 70.0
_PUPILS = re.compile(r"\b(?:students?|pupils?|kids?|child(?:ren)?|learners?|class|slips?|notebooks?)\b", re.I)


@dataclass(frozen=True, slots=True)
class Heavy:
    """`value` is 0 to 100, None for neither; `pupils` counts turns about pupils' words, work or thinking."""

    value: float | None
    heavy: tuple[Finding, ...]
    light: tuple[Finding, ...]
    pupils: int
    turns: int

    @property
    def reading(self) -> str:
        """`neither`, `light`, `mixed` or `heavy`: of the conversation, never of the person."""
        if self.value is None:
            return "neither"
        return "light" if self.value < LIGHT_BELOW else "mixed" if self.value < HEAVY_FROM else "heavy"


def heavy(reading: Reading) -> Heavy:
    """The HEAVY INDEX of a conversation, from turns with HEAVY, IMPACT or GROWTH and turns with LIGHT."""
    codings = [e.coding for e in reading.exchanges]
    about = [of_codes(i + 1, c, "HEAVY", "IMPACT", "GROWTH")[:1] for i, c in enumerate(codings)]
    easing = [of_codes(i + 1, c, "LIGHT")[:1] for i, c in enumerate(codings)]
    high, low = sum(map(bool, about)), sum(map(bool, easing))
    pupils = sum(bool(about[i] or _PUPILS.search(c.text)) for i, c in enumerate(codings))
    return Heavy(
        100 * high / (high + low) if high + low else None,
        tuple(f for found in about for f in found),
        tuple(f for found in easing for f in found),
        pupils,
        len(codings),
    )
