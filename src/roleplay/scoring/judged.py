"""What a scenario judges, and how: the only thing scoring is told beside the words."""

from dataclasses import dataclass
from typing import Literal

Dial = Literal["room", "strength-first", "reach", "listening"]
DIALS: tuple[Dial, ...] = ("room", "strength-first", "reach", "listening")


@dataclass(frozen=True, slots=True)
class Judged:
    """The dials counted, how REACH is read, and how direct this setting is (rubric 3.7, 3.10).

    `reach`: `named`; `optional`, shown and left out of overall and pattern; `deferred-with-date`, where a
    day agreed for the growth conversation earns what naming it would. `safeguarding`: growth may come
    first without cost (rubric 3.2).
    """

    counts: tuple[Dial, ...] = DIALS
    reach: Literal["named", "optional", "deferred-with-date"] = "named"
    directness: Literal["low", "mid", "high"] = "mid"
    safeguarding: bool = False

    @property
    def summed(self) -> tuple[Dial, ...]:
        """The dials that enter the overall."""
        return tuple(d for d in self.counts if not (d == "reach" and self.reach == "optional"))
