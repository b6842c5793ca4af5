"""What is kept of two rounds that belong together, and what keeps them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from roleplay.practice.reversal.kept import Answer

DoorName = Literal["fault", "asset"]
DOORS: tuple[DoorName, ...] = ("fault", "asset")
FORMAT = 1  # of a kept pair


@dataclass(frozen=True, slots=True)
class KeptPair:
    """Two rounds of one scenario. `at` is UTC.

    `doors` is the order they are taken in, `sessions` the ids of the rounds begun so far, in that order.
    `answers`: what was written to the prompts afterwards.
    """

    id: str
    at: datetime
    scenario_id: str
    seed: int
    doors: tuple[DoorName, ...] = DOORS
    sessions: tuple[str, ...] = ()
    answers: tuple[Answer, ...] = ()
    format: int = FORMAT

    def answer(self, prompt: str) -> str:
        """What was written to a prompt, "" where nothing was."""
        return next((one.text for one in self.answers if one.prompt == prompt), "")


class KeepsPairs(Protocol):
    """Keeps pairs. Every method has committed when it returns; it raises RoleplayError otherwise."""

    def keep_pair(self, pair: KeptPair) -> None:
        """Keep a pair whole: a new one, or in place of the one with its id."""

    def pairs(self) -> tuple[KeptPair, ...]:
        """All pairs, the newest first."""
