"""The spacing of drills: five boxes, after Leitner.

S. Leitner, *So lernt man lernen* (1972): a card that is known moves on to a box that is opened less often,
one that is missed goes back to the first. Here the cards are kinds of items ("a tag behind a verdict", "words
of amount"), so that what this trainee gets wrong comes back, in other lines, and what is known comes seldom.
The days are a plain doubling, and a choice of ours: 1, 2, 4, 8 and 16.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from roleplay.practice.drills.history import Answer

DAYS = (1, 2, 4, 8, 16)
"""How many days after its last move a kind in box 1 to 5 is due."""


@dataclass(frozen=True, slots=True)
class Box:
    """Where a kind lies: the box, 1 to 5, since when, and how often it was answered and missed."""

    number: int
    since: date
    answered: int = 1
    missed: int = 0

    @property
    def due(self) -> date:
        """The day from which it is to be met again."""
        return self.since + timedelta(days=DAYS[self.number - 1])


def boxes(answers: Iterable[Answer], drill: str) -> dict[str, Box]:
    """The box of every kind of a drill that was answered, by kind; answers in the order they were given.

    A kind begins in box 1 and is due at once: answered right it lies in box 2. A right answer moves a due
    kind one box on, one box a day at most; before it is due it changes nothing. A wrong answer puts it back
    into box 1, always. Days are counted in UTC. What the trainee hears differently is left out.
    """
    found: dict[str, Box] = {}
    for one in answers:
        if one.drill == drill and not one.differs:
            found[one.kind] = _moved(found.get(one.kind), one.right, one.at.date())
    return found


def _moved(box: Box | None, right: bool, day: date) -> Box:
    if box is None:
        return Box(2, day) if right else Box(1, day, missed=1)
    answered, missed = box.answered + 1, box.missed + (not right)
    if not right:
        return Box(1, day, answered, missed)
    if day >= box.due:
        return Box(min(box.number + 1, len(DAYS)), day, answered, missed)
    return Box(box.number, box.since, answered, missed)


@dataclass(frozen=True, slots=True)
class Due:
    """How a drill stands today: kinds that are due, those missed last among them, and the next day.

    `fresh`: it was never tried. `kinds` are due now, the longest due first; `missed` lie in box 1.
    `next_day`: when the first of the others comes back, None when there is none.
    """

    fresh: bool
    kinds: tuple[str, ...] = ()
    missed: tuple[str, ...] = ()
    next_day: date | None = None

    @property
    def today(self) -> bool:
        """Whether there is a reason to do it today."""
        return self.fresh or bool(self.kinds)


def due(answers: Iterable[Answer], drill: str, today: date) -> Due:
    """How a drill stands today."""
    lying = boxes(answers, drill)
    now = sorted((box.due, kind) for kind, box in lying.items() if box.due <= today)
    later = [box.due for box in lying.values() if box.due > today]
    kinds = tuple(kind for _, kind in now)
    missed = tuple(kind for kind in kinds if lying[kind].number == 1)
    return Due(not lying, kinds, missed, min(later, default=None))
