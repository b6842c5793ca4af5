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

    from roleplay.persona.carried import Carried
    from roleplay.practice.conversation import Difficulty
    from roleplay.practice.drills.library import Library
    from roleplay.practice.keeping import Keeper, Summary
    from roleplay.practice.session import Session
    from roleplay.report.model import Debrief
    from roleplay.scenario.model import Scenario
    from roleplay.scenario.shelf import Shelved
    from roleplay.tui.reading import Reading

MOST_UNFINISHED = 3  # rounds to go on with; `roleplay sessions` lists them all


@dataclass(frozen=True, slots=True)
class Plan:
    """What the trainee chose in the briefing. `carried`: the visit before, when this one goes on from it."""

    difficulty: "Difficulty"
    intention: str
    carried: "Carried | None" = None


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
    after: str | None = None  # what a later visit goes on from, as in `goes_on_from`
    drill: str | None = None  # the drill to begin with, by its id


class Desk:
    """The keeper and the shelf, opened once and used by every screen."""

    def __init__(
        self,
        open_keeper: "Callable[[], Keeper]",
        shelves: tuple[Path, ...],
        wishes: Wishes | None = None,
        home: Path | None = None,
    ) -> None:
        """`home` is the data folder, where it is kept that a newcomer was met; None greets nobody."""
        self._open_keeper, self._shelves, self._home = open_keeper, shelves, home
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
    def may_greet(self) -> bool:
        """Whether nobody was greeted here before; no more than a look whether a file is there."""
        from roleplay.settings.greeting import greeted

        return self._home is not None and not greeted(self._home)

    def greets(self) -> bool:
        """Whether a newcomer stands here: nothing was played, and nobody was greeted before."""
        return self.may_greet and not self.keeper.sessions()

    def greeted(self) -> None:
        """Keep that the first ten minutes were offered; they are never offered again."""
        from roleplay.settings.greeting import keep_greeted

        if self._home is not None and self.keeps:
            keep_greeted(self._home)
        self._home = None

    @property
    def shelves(self) -> tuple[Path, ...]:
        """The folders of scenarios: those that ship first, the trainee's own last."""
        return self._shelves

    @property
    def keeper(self) -> "Keeper":
        """The open keeper."""
        if self._keeper is None:
            self.open()
        assert self._keeper is not None  # noqa: S101  # open() has just set it
        return self._keeper

    def entries(self) -> "tuple[Shelved, ...]":
        """The shelf as it can be listed at once, without the store: by the course, then the rest."""
        from roleplay.practice.course.steps import written
        from roleplay.scenario.shelf import shelf

        place = {step.scenario: number for number, step in enumerate(written())}
        return tuple(sorted(shelf(*self._shelves), key=lambda entry: place.get(entry.id, len(place))))

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

        return self.scenario(find(ref, *self._shelves))

    def begin(self, scenario: "Scenario", plan: Plan) -> "Session":
        """Begin a round and keep it."""
        from roleplay.practice.session import Session

        return Session.start(
            scenario,
            self.keeper,
            seed=self.wishes.seed,
            difficulty=plan.difficulty,
            intention=plan.intention,
            carried=plan.carried,
        )

    def before(self, scenario: "Scenario") -> "Carried | None":
        """What a later visit can go on from; None at a first visit and when the one before was not played.

        RoleplayError when what was wished for before the screen opened is no ended visit of that kind.
        """
        from roleplay.practice.series import LAST, goes_on_from

        after, self.wishes = self.wishes.after, replace(self.wishes, after=None)  # for the first round only
        if after is None and not scenario.later:
            return None
        return goes_on_from(after or LAST, scenario, self.keeper)

    def intention(self) -> str:
        """The line of a role reversal that waits to be tried, "" when none does or it cannot be read."""
        from roleplay.practice.reversal.chair import offered_intention

        try:
            return offered_intention(self.keeper)
        except RoleplayError:  # a briefing stands without it
            return ""

    @property
    def library(self) -> "Library":
        """What drills draw from."""
        from roleplay.practice.drills.library import Library

        return Library(*self._shelves)

    def next_visit(self, session: "Session") -> "Shelved | None":
        """The visit that comes after a session's, None without one."""
        from roleplay.scenario.shelf import next_visit

        return next_visit(session.scenario, *self._shelves)

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
        from roleplay.practice.begin import first_moment
        from roleplay.practice.session import checked
        from roleplay.practice.turn import take_turn
        from roleplay.tui.reading import read

        moment = first_moment(session.scenario, session.opened)
        for earlier in session.conversation.turns[: turn - 1]:
            moment = moment.after(earlier)
        return read(take_turn(checked(said), moment, session.scenario), session.scenario)
