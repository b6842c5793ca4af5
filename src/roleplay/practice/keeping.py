"""What is kept of a session, and the `Keeper` that keeps it; the store implements it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from roleplay.persona.carried import Carried
from roleplay.practice.conversation import Difficulty, Turn
from roleplay.practice.doors.kept import KeepsPairs
from roleplay.practice.drills.keeping import KeepsDrills
from roleplay.practice.reversal.kept import Kept as KeptReversal
from roleplay.rubric.disputed import Marking
from roleplay.scenario.model import Source

FORMAT = 1  # of a kept session; upgrades are named functions in the store


@dataclass(frozen=True, slots=True)
class Opened:
    """How a session began: enough to begin it again exactly. Times are UTC.

    `series` is "" where the scenario belongs to none. `carried`: the visit before, when it went on from one.
    """

    id: str
    scenario_id: str
    title: str
    teacher: str
    sources: tuple[Source, ...]
    digest: str
    seed: int
    difficulty: Difficulty
    at: datetime
    intention: str = ""
    heard_before: tuple[tuple[str, int], ...] = ()
    rubric: str = ""
    format: int = FORMAT
    series: str = ""
    visit: int = 1
    carried: Carried | None = None


@dataclass(frozen=True, slots=True)
class Node:
    """One kept turn in the tree of a session: its id, the turn before it, and when it was said."""

    id: int
    parent: int | None
    turn: Turn
    at: datetime


@dataclass(frozen=True, slots=True, order=True)
class Disagreement:
    """A mark that the trainee hears differently.

    `turn` is the id of the node that carries the mark, `label`, `start` and `end` the mark as it was heard,
    `wanted` what the trainee calls it in words of their own, "" where they left it open. `at` is UTC.
    """

    turn: int
    start: int
    end: int
    label: str
    wanted: str
    at: datetime

    @property
    def marking(self) -> Marking:
        """The mark that is disputed."""
        return Marking(self.label, self.start, self.end)


@dataclass(frozen=True, slots=True)
class Kept:
    """A session as the store holds it. `head` is the turn the talk stands at, None at the opening.

    `disagreements` stand in the order of the turns and of their words, those on branches among them.
    """

    opened: Opened
    nodes: tuple[Node, ...]
    head: int | None
    ended: datetime | None = None
    own_line: str = ""  # the line the trainee thinks changed the conversation most
    next_rep: str = ""  # one line to use with a real teacher, initials and a date
    disagreements: tuple[Disagreement, ...] = ()


@dataclass(frozen=True, slots=True)
class Summary:
    """One row of the list of sessions."""

    id: str
    scenario_id: str
    title: str
    teacher: str
    at: datetime
    turns: int
    ended: datetime | None
    next_rep: str = ""
    series: str = ""
    visit: int = 1


class Keeper(KeepsDrills, KeepsPairs, Protocol):
    """Keeps sessions, role reversals, pairs of rounds and the answers of drills.

    Every method has committed when it returns; it raises StoreError otherwise.
    """

    def begin(self, opened: Opened) -> None:
        """Keep a new session."""

    def keep(self, session: str, node: Node) -> None:
        """Keep a turn and move the head to it."""

    def move_head(self, session: str, head: int | None) -> None:
        """Move the head to an earlier turn; nothing is deleted."""

    def close(self, session: str, at: datetime | None) -> None:
        """Mark a session as ended, or as going on again with None."""

    def remember(self, session: str, *, own_line: str | None = None, next_rep: str | None = None) -> None:
        """Keep what the trainee wrote in the debrief."""

    def disagree(self, session: str, disagreement: Disagreement) -> None:
        """Keep a disagreement, in place of an earlier one with the same mark."""

    def agree_again(self, session: str, turn: int, marking: Marking) -> None:
        """Forget a disagreement; nothing happens where there is none."""

    def load(self, ref: str) -> Kept:
        """The session of that id, a prefix of one, or `last`; RoleplayError when none or several fit."""

    def sessions(self) -> tuple[Summary, ...]:
        """All sessions, the newest first."""

    def heard(self, scenario_id: str) -> tuple[tuple[str, int], ...]:
        """Which lines this trainee has met in earlier rounds of a scenario, and how often."""

    def keep_reversal(self, reversal: KeptReversal) -> None:
        """Keep a role reversal whole: a new one, or in place of the revision just before."""

    def reversals(self) -> tuple[KeptReversal, ...]:
        """All role reversals, the newest first."""
