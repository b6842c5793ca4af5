"""What must come out of a scenario whoever plays it: fixing costs, niceness costs, and asking pays.

The asset coach ends above both others in dignity and agency, and alone with a step of the teacher's own; the
light one stands at or above the deficit one in dignity and trust; the deficit one reaches the growth area at
least as far as the light one (rubric 4.4).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from roleplay.authoring.summary import Measure, Summary
from roleplay.persona.readiness import OWN_STEP_FROM_TURN

Named = Literal["asset", "light", "deficit"]
Rule = Literal["above", "at-least", "half", "none"]


@dataclass(frozen=True, slots=True)
class Ordering:
    """A median of `coach` that has to lie above that of `other`, or at least at it."""

    measure: Measure
    coach: Named
    rule: Literal["above", "at-least"]
    other: Named


ORDERINGS: Final = (
    Ordering("dignity", "asset", "above", "light"),
    Ordering("dignity", "asset", "above", "deficit"),
    Ordering("agency", "asset", "above", "light"),
    Ordering("agency", "asset", "above", "deficit"),
    Ordering("dignity", "light", "at-least", "deficit"),
    Ordering("trust", "light", "at-least", "deficit"),
    Ordering("reach", "deficit", "at-least", "light"),
)
WITHOUT_A_STEP: Final[tuple[Named, ...]] = ("light", "deficit")


@dataclass(frozen=True, slots=True)
class Outcome:
    """Whether one ordering holds, with the figures that say so.

    `value` is the coach's, `against` the other coach's median. Where `measure` is a step there is no other:
    `value` counts the talks that end with an owned one, and at least half of them have to, or none may.
    """

    measure: Measure | Literal["step"]
    coach: Named
    rule: Rule
    other: Named | None
    value: float
    against: float
    holds: bool

    @property
    def ordering(self) -> str:
        """The name it is told by: `dignity-asset-above-light`, `step-asset-half`, `step-light-none`."""
        return "-".join((self.measure, self.coach, self.rule, *((self.other,) if self.other else ())))


def outcomes(summaries: Mapping[str, Summary], turns: int | None = None) -> tuple[Outcome, ...]:
    """Every ordering, held or not. `summaries` go by the name of their coach.

    `turns`: the coach turns there is time for. Where they are too few for a step of the teacher's own,
    none is asked for.
    """
    steps = _steps(summaries)
    if turns is not None and turns < OWN_STEP_FROM_TURN:
        steps = (one for one in steps if one.rule != "half")
    return (*(_median(ordering, summaries) for ordering in ORDERINGS), *steps)


def _median(ordering: Ordering, summaries: Mapping[str, Summary]) -> Outcome:
    value = summaries[ordering.coach].medians[ordering.measure]
    against = summaries[ordering.other].medians[ordering.measure]
    holds = value > against if ordering.rule == "above" else value >= against
    return Outcome(ordering.measure, ordering.coach, ordering.rule, ordering.other, value, against, holds)


def _steps(summaries: Mapping[str, Summary]) -> Iterable[Outcome]:
    """The asset coach ends with an owned step in half of its talks, which is the median; the others never."""
    asset = summaries["asset"]
    needed = (asset.rounds + 1) // 2
    yield Outcome("step", "asset", "half", None, asset.owned, needed, asset.owned >= needed)
    for name in WITHOUT_A_STEP:
        owned = summaries[name].owned
        yield Outcome("step", name, "none", None, owned, 0, owned == 0)
