"""Two rounds of the same lesson in progress, each kept as a session of its own and both as a pair."""

import secrets
from collections.abc import Callable
from dataclasses import replace

from roleplay.errors import Exit, RoleplayError
from roleplay.practice.doors.card import Card, card
from roleplay.practice.doors.kept import DOORS, DoorName, KeptPair
from roleplay.practice.keeping import Keeper
from roleplay.practice.memory_keeper import MemoryKeeper
from roleplay.practice.reversal.kept import Answer
from roleplay.practice.session import Session
from roleplay.scenario.model import Scenario
from roleplay.settings.catalogue import say
from roleplay.settings.clock import Clock, system_clock

SCENARIO = "same-lesson-two-doors"
PROMPTS = ("notice", "begin", "minutes", "thursday", "line")
"""The prompts afterwards, by name and in order; all of them open."""


class Pair:
    """Two rounds. Each begins from the same state and seed; the doors differ and nothing else does."""

    def __init__(
        self, kept: KeptPair, scenario: Scenario, keeper: Keeper, clock: Clock = system_clock
    ) -> None:
        self.kept, self.scenario = kept, scenario
        self._keeper, self._clock = keeper, clock

    @classmethod
    def start(
        cls,
        scenario: Scenario,
        keeper: Keeper,
        *,
        first: DoorName = "fault",
        seed: int | None = None,
        clock: Clock = system_clock,
        new_id: Callable[[], str] = lambda: secrets.token_hex(4),
    ) -> "Pair":
        """Begin a pair; it is kept once its first round begins. Without a seed one is drawn for both."""
        doors = DOORS if first == DOORS[0] else DOORS[::-1]
        drawn = secrets.randbelow(2**31) if seed is None else seed
        return cls(KeptPair(new_id(), clock(), scenario.id, drawn, doors), scenario, keeper, clock)

    @classmethod
    def unfinished(cls, scenario: Scenario, keeper: Keeper) -> "Pair | None":
        """The newest pair whose second round has not ended; None when there is none."""
        for kept in keeper.pairs():
            pair = cls(kept, scenario, keeper)
            if kept.scenario_id == scenario.id and not pair.over:
                return pair
        return None

    @classmethod
    def latest(cls, scenario: Scenario, keeper: Keeper) -> "Pair":
        """The newest pair; RoleplayError when there is none."""
        kept = next((one for one in keeper.pairs() if one.scenario_id == scenario.id), None)
        if kept is None:
            raise RoleplayError(say("ways.doors.none"), say("ways.doors.none.remedy"), Exit.USAGE)
        return cls(kept, scenario, keeper)

    @property
    def keeps(self) -> bool:
        """Whether the pair outlives the program."""
        return not isinstance(self._keeper, MemoryKeeper)

    @property
    def rounds(self) -> tuple[Session, ...]:
        """The rounds begun so far, in the order they were."""
        return tuple(Session.resume(ref, self._keeper, self._clock) for ref in self.kept.sessions)

    @property
    def over(self) -> bool:
        """Whether both rounds have ended."""
        return self.at is None

    @property
    def at(self) -> int | None:
        """Which round stands next, counted from 0; None when both have ended."""
        ended = [session.ended is not None for session in self.rounds]
        if not all(ended):
            return len(ended) - 1
        return len(ended) if len(ended) < len(self.kept.doors) else None

    def card(self, at: int) -> Card:
        """The card of a round."""
        return card(self.kept.doors[at], self.scenario.minutes)

    def round(self) -> Session:
        """The round that stands next: begun and kept, or gone on with. RoleplayError when both are over."""
        at = self.at
        if at is None:
            raise RoleplayError(say("ways.doors.over"), say("ways.doors.over.remedy"), Exit.USAGE)
        if at < len(self.kept.sessions):
            return Session.resume(self.kept.sessions[at], self._keeper, self._clock)
        session = Session.start(self.scenario, self._keeper, seed=self.kept.seed, clock=self._clock)
        self._keep(replace(self.kept, sessions=(*self.kept.sessions, session.id)))
        return session

    def answer(self, prompt: str, text: str) -> None:
        """Keep what was written to a prompt; nothing is kept of an empty one."""
        others = tuple(one for one in self.kept.answers if one.prompt != prompt)
        answers = (*others, Answer(prompt, text)) if text else others
        if answers != self.kept.answers:
            self._keep(replace(self.kept, answers=answers))

    def _keep(self, kept: KeptPair) -> None:
        self._keeper.keep_pair(kept)
        self.kept = kept
