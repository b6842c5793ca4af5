"""The trainee's card at each door: the steps of the method, the minutes, and the point both lead to."""

from dataclasses import dataclass

from roleplay.practice.doors.kept import DoorName
from roleplay.settings.catalogue import say

_STEPS: dict[DoorName, tuple[str, ...]] = {
    "fault": ("identify", "lead", "fix", "correct"),
    "asset": ("bright", "decision", "vision", "bridge", "springboard"),
}
"""The steps by name: of the protocol that SC-01 gives, and of coaching from bright spots."""


@dataclass(frozen=True, slots=True)
class Card:
    """What lies in front of the trainee at a door."""

    door: DoorName
    title: str
    steps: tuple[str, ...]
    same: str

    @property
    def text(self) -> str:
        """The card as one text, its steps numbered."""
        return "\n".join((*(f"{at}  {step}" for at, step in enumerate(self.steps, 1)), self.same))


def card(door: DoorName, minutes: int) -> Card:
    """The card of a door."""
    return Card(
        door,
        say(f"ways.doors.{door}"),
        tuple(say(f"ways.doors.{door}.{step}") for step in _STEPS[door]),
        say("ways.doors.same", minutes=minutes),
    )
