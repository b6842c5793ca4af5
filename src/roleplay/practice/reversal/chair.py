"""The other chair: a role reversal in progress, kept before anything else is shown."""

import secrets
from collections.abc import Callable
from dataclasses import replace

from roleplay.errors import Exit, RoleplayError
from roleplay.language.shown import shown
from roleplay.practice.keeping import Keeper
from roleplay.practice.memory_keeper import MemoryKeeper
from roleplay.practice.reversal.coach import parting, step
from roleplay.practice.reversal.kept import Answer, Awaited, Exchange, Kept
from roleplay.practice.reversal.prompts import INTENTION
from roleplay.practice.reversal.script import TURNS, Line, Round
from roleplay.practice.session import checked
from roleplay.settings.catalogue import say
from roleplay.settings.clock import Clock, system_clock

LEAST, MOST = 1, 5  # of a felt sense
STOP = "stop"


def plan(fault_finding: str = "plain", first: str = "deficit") -> tuple[Round, ...]:
    """The rounds in their order. `fault_finding`: plain, polite or both; `first`: deficit or asset."""
    rounds: dict[str, tuple[Round, ...]] = {
        "plain": ("plain",), "polite": ("polite",), "both": ("plain", "polite"),
    }  # fmt: skip
    faults = rounds[fault_finding]
    return (*faults, "asset") if first == "deficit" else ("asset", *faults)


class Chair:
    """A role reversal. Every reply and every felt sense is kept before the method returns."""

    def __init__(self, kept: Kept, keeper: Keeper, clock: Clock = system_clock) -> None:
        self.kept = kept
        self._keeper, self._clock = keeper, clock

    @classmethod
    def start(
        cls,
        keeper: Keeper,
        rounds: tuple[Round, ...],
        *,
        reads: bool = False,
        turns: int = TURNS,
        clock: Clock = system_clock,
        new_id: Callable[[], str] = lambda: secrets.token_hex(4),
    ) -> "Chair":
        """Begin and keep it; what is only read is at its end at once. `turns`: coach turns in each round."""
        at = clock()
        kept = Kept(new_id(), at, rounds, reads=reads, ended=at if reads else None, turns=turns)
        chair = cls(kept, keeper, clock)
        keeper.keep_reversal(chair.kept)
        return chair

    @classmethod
    def resume(cls, keeper: Keeper, clock: Clock = system_clock) -> "Chair":
        """Go on with the latest one that has not ended; RoleplayError when there is none."""
        open_ = unfinished(keeper)
        if open_ is None:
            raise RoleplayError(say("reversal.none-open"), say("reversal.none-open.remedy"), Exit.USAGE)
        return cls(open_, keeper, clock)

    @classmethod
    def latest(cls, keeper: Keeper, clock: Clock = system_clock) -> "Chair":
        """The latest one, ended or not; RoleplayError when there is none."""
        reversals = keeper.reversals()
        if not reversals:
            raise RoleplayError(say("reversal.none"), say("reversal.none-open.remedy"), Exit.USAGE)
        return cls(reversals[0], keeper, clock)

    @property
    def keeps(self) -> bool:
        """Whether it outlives the program."""
        return not isinstance(self._keeper, MemoryKeeper)

    @property
    def round(self) -> int:
        """Which round is being played, from 0; the last one when all are over."""
        done = self.kept.exchanges
        if not done:
            return 0
        last = done[-1].round
        over = len(self.kept.of_round(last)) == self.kept.turns and done[-1].dignity is not None
        return min(last + 1 if over else last, len(self.kept.rounds) - 1)

    @property
    def kind(self) -> Round:
        """The script of the round that is being played."""
        return self.kept.rounds[self.round]

    @property
    def awaits(self) -> Awaited:
        """What comes next: a reply, a felt sense, or nothing more."""
        if self.kept.ended is not None:
            return "nothing"
        done = self.kept.exchanges
        return "feeling" if done and done[-1].dignity is None else "reply"

    @property
    def line(self) -> Line | None:
        """The coach's line that waits for a reply, None where none does."""
        return step(self._replies, self.kind) if self.awaits == "reply" else None

    @property
    def parting(self) -> Line | None:
        """The coach's last word of the round that has just been answered, None in most."""
        done = self.kept.exchanges
        if not done:
            return None
        last = done[-1].round
        return parting(tuple(e.said for e in self.kept.of_round(last)), self.kept.rounds[last])

    @property
    def _replies(self) -> tuple[str, ...]:
        return tuple(e.said for e in self.kept.of_round(self.round))

    def reply(self, said: str) -> None:
        """Answer the coach's line, or stop by the word alone. RoleplayError for a blank or too long reply."""
        line = self.line
        if line is None:
            raise RoleplayError(say("reversal.not-now"), say("reversal.not-now.remedy"))
        if is_stop(said):
            self.stop()
            return
        if not said.strip():
            raise RoleplayError(say("reversal.blank"), say("reversal.blank.remedy"))
        exchange = Exchange(self.round, line.id, line.text, checked(said))
        self._keep(replace(self.kept, exchanges=(*self.kept.exchanges, exchange)))

    def feel(self, dignity: int, openness: int) -> None:
        """The felt sense after the reply, each from 1 to 5; the last of the last round ends the rounds."""
        if self.awaits != "feeling" or not all(LEAST <= value <= MOST for value in (dignity, openness)):
            raise RoleplayError(say("reversal.feeling"), say("reversal.feeling.remedy"))
        *before, last = self.kept.exchanges
        felt = replace(last, dignity=dignity, openness=openness)
        whole = len(self.kept.of_round(last.round)) == self.kept.turns
        over = whole and last.round == len(self.kept.rounds) - 1
        self._keep(
            replace(self.kept, exchanges=(*before, felt), ended=self._clock() if over else None),
        )

    def stop(self) -> None:
        """End the rounds here; nothing more is asked. Once they are over nothing happens."""
        if self.kept.ended is None:
            self._keep(replace(self.kept, ended=self._clock(), stopped=True))

    def answer(self, prompt: str, text: str) -> None:
        """Keep what was written to a prompt of the debrief; an empty text takes it back."""
        text = " ".join(shown(text).split())
        others = tuple(one for one in self.kept.answers if one.prompt != prompt)
        if text or len(others) < len(self.kept.answers):
            answers = (*others, Answer(prompt, text)) if text else others
            self._keep(replace(self.kept, answers=answers))

    def _keep(self, changed: Kept) -> None:
        changed = replace(changed, revision=self.kept.revision + 1)
        self._keeper.keep_reversal(changed)
        self.kept = changed


def is_stop(said: str) -> bool:
    """Whether a line is the word that ends the rounds, and nothing else."""
    return said.strip().strip("/.!\"'").lower() == STOP


def unfinished(keeper: Keeper) -> Kept | None:
    """The latest role reversal that has begun and not ended."""
    return next((one for one in keeper.reversals() if one.ended is None), None)


def offered_intention(keeper: Keeper) -> str:
    """The line of the latest role reversal that its trainee wants to be able to say, "" when there is none.

    It is offered until a round with a teacher has begun after it.
    """
    reversals, sessions = keeper.reversals(), keeper.sessions()
    if not reversals:
        return ""
    over = reversals[0].ended or reversals[0].at
    return "" if sessions and sessions[0].at > over else reversals[0].answer(INTENTION)
