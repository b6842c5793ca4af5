"""A mark of a teacher's words as one value: what it says, how it is heard, and examples both ways."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from roleplay.rubric.codes import Mark
from roleplay.rubric.ground import Ground, Heard


class Said(NamedTuple):
    """A teacher's words in plain form, and what the coach had said just before."""

    text: str  # lower case, straight quotes
    ground: Ground

    @property
    def coach(self) -> Heard | None:
        """The coach turn that she answers, None when she speaks first."""
        heard = self.ground.heard
        return heard[-1] if heard and heard[-1].speaker == "coach" else None

    def after(self, *labels: str) -> bool:
        """Whether the coach turn she answers carries one of these codes."""
        coach = self.coach
        return coach is not None and coach.coding is not None and coach.coding.has(*labels)

    @property
    def words(self) -> int:
        """How many words she said."""
        return len(re.findall(r"[a-z0-9']+", self.text))


class Line(NamedTuple):
    """A line of hers that a mark must find or leave alone; `to`: what the coach had said."""

    text: str
    to: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkCode:
    """One mark: its meaning, its source, how it is heard, and examples both ways."""

    label: Mark
    definition: str
    source: str
    hear: Callable[[Said], bool]
    finds: tuple[Line, ...]
    leaves: tuple[Line, ...]
