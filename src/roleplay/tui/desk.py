"""What the screens ask of the engine. Everything here may be slow: call it from a thread.

Engine modules are imported when they are first asked for, so that the first frame waits for none of them.
"""

from dataclasses import dataclass, replace
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from roleplay.errors import RoleplayError

if TYPE_CHECKING:
    from collections.abc import Callable

    from roleplay.practice.conversation import Difficulty
    from roleplay.practice.keeping import Keeper, Summary
    from roleplay.practice.session import Session
    from roleplay.report.model import Debrief
    from roleplay.scenario.model import Scenario
    from roleplay.scenario.shelf import Shelved
    from roleplay.tui.reading import Reading

MOST_UNFINISHED = 3  # rounds to go on with; `roleplay sessions` lists them all


@dataclass(frozen=True, slots=True)
class Plan:
    """What the trainee chose in the briefing."""

    difficulty: "Difficulty"
    intention: str


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A round to go on with, and the number of the turn that comes next in it."""

    summary: "Summary"
    turn: int


@dataclass(frozen=True, slots=True)
class Offered:
    """What is kept that Choose shows: rounds to go on with, and the last promise of a next rep."""

    unfinished: "tuple[Unfinished, ...]" = ()
    promise: "Summary | None" = None


@dataclass(frozen=True, slots=True)
class Wishes:
    """What was asked for before the screen opened: for every round, unless the briefing changes it."""

    seed: int | None = None  # None draws one
    difficulty: "Difficulty" = "as-written"
    keeps: bool = True


class Desk:
    """The keeper and the shelf, opened once and used by every screen."""

    def __init__(
        self, open_keeper: "Callable[[], Keeper]", shelf_folder: Path, wishes: Wishes | None = None
    ) -> None:
        self._open_keeper, self._folder = open_keeper, shelf_folder
        self._keeper: Keeper | None = None
        self._opening = Lock()  # a choice may be made while the list still waits for the store
        self.wishes = wishes or Wishes()
        self.keeps = self.wishes.keeps

    def open(self) -> None:
        """Open what keeps the sessions; RoleplayError when it is missing, locked or damaged."""
        with self._opening:
            if self._keeper is None and not self.keeps:
                self.open_without_keeping()
            elif self._keeper is None:
                self._keeper = self._open_keeper()

    def open_without_keeping(self) -> None:
        """Go on with a keeper that forgets when the program ends."""
        from roleplay.practice.memory_keeper import MemoryKeeper

        self._keeper, self.keeps = MemoryKeeper(), False

    @property
    def keeper(self) -> "Keeper":
        """The open keeper."""
        if self._keeper is None:
            self.open()
        assert self._keeper is not None  # noqa: S101  # open() has just set it
        return self._keeper

    def entries(self) -> "tuple[Shelved, ...]":
        """The shelf as it can be listed at once, without the store."""
        from roleplay.scenario.shelf import shelf

        return shelf(self._folder)

    def checked(self, entries: "tuple[Shelved, ...]") -> "tuple[Shelved, ...]":
        """The same entries, those with an error deeper in the file named as broken."""
        from roleplay.scenario.fault import ScenarioError

        found = []
        for entry in entries:
            try:
                if not entry.broken:
                    self.scenario(entry.path)
                found.append(entry)
            except ScenarioError as error:
                found.append(replace(entry, broken=error.faults[0]))
        return tuple(found)

    def offered(self) -> Offered:
        """What the store holds to go on with."""
        sessions = self.keeper.sessions()
        begun = [s for s in sessions if s.ended is None and s.turns > 0]
        return Offered(
            unfinished=tuple(map(self._unfinished, begun[:MOST_UNFINISHED])),
            promise=next((s for s in sessions if s.next_rep), None),
        )

    def _unfinished(self, summary: "Summary") -> Unfinished:
        try:
            kept = self.keeper.load(summary.id)
        except RoleplayError:  # going on with it says what is wrong; the list still stands
            return Unfinished(summary, summary.turns + 1)
        parents = {node.id: node.parent for node in kept.nodes}
        turn, at = 1, kept.head
        while at is not None:
            turn, at = turn + 1, parents[at]
        return Unfinished(summary, turn)

    def scenario(self, path: Path) -> "Scenario":
        """The scenario in a file; RoleplayError when it is broken."""
        from roleplay.scenario.load import load_scenario

        return load_scenario(path)

    def find(self, ref: str) -> "Scenario":
        """The scenario named by an id or a path; RoleplayError when there is none."""
        from roleplay.scenario.shelf import find

        return self.scenario(find(ref, self._folder))

    def begin(self, scenario: "Scenario", plan: Plan) -> "Session":
        """Begin a round and keep it."""
        from roleplay.practice.session import Session

        return Session.start(
            scenario, self.keeper, seed=self.wishes.seed, difficulty=plan.difficulty, intention=plan.intention
        )

    def resume(self, ref: str) -> "Session":
        """Go on with a kept session, with the texts it began with; one that had ended is open again."""
        from roleplay.practice.session import Session

        session = Session.resume(ref, self.keeper)
        if session.ended is not None:
            self.keeper.close(session.id, None)
            session.ended = None
        return session

    def debrief(self, session: "Session") -> "Debrief":
        """The session told back."""
        from roleplay.report.debrief import debrief

        return debrief(session)

    def replay(self, session: "Session", turn: int, said: str) -> "Reading":
        """Her answer to `said` in place of coach turn `turn`, from the same state; nothing is kept."""
        from roleplay.practice.begin import begin
        from roleplay.practice.session import checked
        from roleplay.practice.turn import take_turn
        from roleplay.tui.reading import read

        opened = session.opened
        moment = begin(session.scenario, opened.seed, opened.difficulty, opened.heard_before)
        for earlier in session.conversation.turns[: turn - 1]:
            moment = moment.after(earlier)
        return read(take_turn(checked(said), moment, session.scenario), session.scenario)
