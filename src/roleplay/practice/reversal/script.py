"""The scripts as they are written: the coach's lines of a round, and the page the trainee reads as Sam."""

from dataclasses import dataclass
from functools import cache
from pkgutil import get_data
from typing import Literal

from roleplay.practice import reversal

Round = Literal["plain", "polite", "asset"]
"""Fault-finding, plain or polite (rubric 7.2), or from what works (rubric 7.3)."""
ROUNDS: tuple[Round, ...] = ("plain", "polite", "asset")
TURNS = 8  # coach turns in every round
TEACHER = "Sam"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a script. `id` is its number, and behind a dot the case it is for ("A7.one").

    `question` and `frames` are the rubric's labels, for the debrief; `text` has the slots {hope}, {first},
    {second} and {choice} where the teacher's own words belong.
    """

    id: str
    question: str
    frames: str
    text: str

    @property
    def number(self) -> int:
        """Which coach turn of the round it is, from 1; 9 is a parting word."""
        return int(self.id.partition(".")[0][1:])

    @property
    def labels(self) -> str:
        """The labels that it carries, as one text; "" where it carries none."""
        return " + ".join(part for part in (self.question, self.frames) if part != "NONE")


@cache
def script(kind: Round) -> dict[str, Line]:
    """The lines of a round by their ids, in order."""
    rows = [row.split(" | ", 3) for row in _lines(kind) if not row.startswith("#")]
    return {id_: Line(id_, question, frames, text) for id_, question, frames, text in rows}


@cache
def as_written(kind: Round) -> tuple[Line, ...]:
    """The eight lines of a round as they stand when the teacher has two ideas; slots are left open."""
    return tuple(line for line in script(kind).values() if "." not in line.id)


@cache
def inside_page() -> tuple[str, ...]:
    """What Sam knows, feels and hopes, in paragraphs (rubric 7.1)."""
    return tuple(_lines("inside"))


def _lines(name: str) -> list[str]:
    text = (get_data(reversal.__name__, f"script/{name}.txt") or b"").decode()
    return [line for line in text.splitlines() if line.strip()]
