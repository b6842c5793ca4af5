"""What is kept of a role reversal: one value, written whole after every reply and every felt sense."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from roleplay.practice.reversal.script import TURNS, Round

FORMAT = 1  # of a kept role reversal
Awaited = Literal["reply", "feeling", "nothing"]


@dataclass(frozen=True, slots=True)
class Exchange:
    """One coach turn: its line by id and as it was said, the reply, and the felt sense after it.

    `round` counts from 0. `dignity` is 1 small to 5 tall, `openness` 1 closed to 5 open; None until felt out.
    """

    round: int
    line: str
    coach: str
    said: str
    dignity: int | None = None
    openness: int | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What the trainee wrote to a prompt of the debrief, by the prompt's name."""

    prompt: str
    text: str


@dataclass(frozen=True, slots=True)
class Kept:
    """A role reversal as the store holds it. Times are UTC.

    `turns`: coach turns in each round. `reads`: the scripts are read and not played. `revision` grows by one
    each time it is kept.
    """

    id: str
    at: datetime
    rounds: tuple[Round, ...]
    reads: bool = False
    exchanges: tuple[Exchange, ...] = ()
    ended: datetime | None = None
    stopped: bool = False
    answers: tuple[Answer, ...] = ()
    revision: int = 0
    turns: int = TURNS
    format: int = FORMAT

    def answer(self, prompt: str) -> str:
        """What was written to a prompt, "" where nothing was."""
        return next((one.text for one in self.answers if one.prompt == prompt), "")

    def of_round(self, number: int) -> tuple[Exchange, ...]:
        """The exchanges of a round, counted from 0."""
        return tuple(e for e in self.exchanges if e.round == number)
