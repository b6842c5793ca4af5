"""An act: one thing the coach did, before memory decides which row of the table pays."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Act:
    """A move by the name it is counted under, with the span of its words.

    `note`: the observation note it draws on. `growth`: it puts the growth area on the table. `fresh` is
    false when its good effects pay nothing (rubric 4.3, step 1).
    """

    name: str
    start: int
    end: int
    note: str | None = None
    growth: bool = False
    fresh: bool = True


def overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two spans share a character."""
    return one[0] < other[1] and other[0] < one[1]
