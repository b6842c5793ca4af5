"""How strongly good and harm reach this teacher at this difficulty (rubric 4.4 and 4.5)."""

from dataclasses import dataclass
from typing import Final, Literal, NamedTuple

from roleplay.persona.mind import Variable
from roleplay.scenario.model import Scenario

Difficulty = Literal["gentle", "as-written", "hard"]


class Factors(NamedTuple):
    """What a difficulty multiplies (sensitivity, warmth) and adds at the start (trust, guard)."""

    sensitivity: float
    warmth: float
    trust: float
    guard: float


DIFFICULTIES: Final[dict[Difficulty, Factors]] = {
    "gentle": Factors(0.8, 1.15, 5, -5),
    "as-written": Factors(1, 1, 0, 0),
    "hard": Factors(1.25, 0.85, -5, 5),
}
# Under threat one variable suffers more than the others; who deflects makes a request instead.
THREAT: Final[dict[str, tuple[Variable, float]]] = {
    "spar": ("D", 1.1),
    "fold": ("A", 1.3),
    "agree": ("A", 1.5),
    "freeze": ("H", 1.3),
}


@dataclass(frozen=True, slots=True)
class Person:
    """The teacher's factors with the difficulty already in them. `threat`: the variable that suffers more.

    `harm`: special factors by row, on harm only. `softened`: rows whose harm is halved for her always.
    `direct_is_custom`: a straight order is ordinary here and costs half once trust is earned.
    `complains_along`: joins in when pupils are spoken of by a lack. `waiting_opens`: a pause pays.
    """

    sensitivity: float
    warmth: float
    threat: tuple[Variable, float] | None
    harm: dict[str, float]
    softened: frozenset[str]
    bait: bool
    novice: bool
    direct_is_custom: bool
    complains_along: bool = False
    waiting_opens: bool = False


def person(scenario: Scenario, difficulty: Difficulty) -> Person:
    """The teacher of a scenario at a difficulty."""
    teacher, factors = scenario.teacher, DIFFICULTIES[difficulty]
    return Person(
        sensitivity=teacher.sensitivity * factors.sensitivity,
        warmth=teacher.warmth * factors.warmth,
        threat=THREAT.get(teacher.under_threat),
        harm={"deficit": teacher.deficit_factor, "deficit-students": teacher.student_deficit_factor},
        softened=frozenset({"growth-first"}) if teacher.growth_first_half else frozenset(),
        bait=teacher.bait,
        novice=teacher.novice,
        direct_is_custom=scenario.directness == "high",
        complains_along=teacher.complains_along,
        waiting_opens=teacher.waiting == "opens",
    )
