"""What was answered in drills: kept one by one, and read by the spacing."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Answer:
    """The first answer to an item, or how a talk with a teacher ended. `at` is UTC.

    `number` is given by what keeps it, growing from 1. `label` is the mark that decided. `differs`: the
    trainee hears it differently, and `wanted` is what they call it; such an answer counts neither way.
    """

    drill: str
    kind: str
    item: str
    said: str
    right: bool
    at: datetime
    label: str = ""
    number: int = 0
    differs: bool = False
    wanted: str = ""
