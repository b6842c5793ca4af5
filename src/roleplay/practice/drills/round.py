"""A round of one drill: item after item, each first answer kept before its feedback is shown."""

from dataclasses import dataclass, replace

from roleplay.errors import RoleplayError
from roleplay.practice.drills.boxes import due
from roleplay.practice.drills.drill import Drill, Feedback, Item
from roleplay.practice.drills.history import Answer
from roleplay.practice.drills.keeping import KeepsDrills
from roleplay.practice.drills.library import Library
from roleplay.practice.drills.pick import next_item
from roleplay.practice.session import LONGEST_NAME, checked
from roleplay.settings.catalogue import say
from roleplay.settings.clock import Clock, system_clock


@dataclass(frozen=True, slots=True)
class Done:
    """An item that is closed, and whether its first answer was right; for a talk, whether it got there."""

    item: Item
    right: bool


class Round:
    """A drill being done. `item` stands before the trainee; None when the round is over.

    RoleplayError when there is nothing that the drill could draw from.
    """

    def __init__(
        self,
        drill: Drill,
        library: Library,
        keeper: KeepsDrills,
        seed: int,
        clock: Clock = system_clock,
    ) -> None:
        self.drill = drill
        self.done: tuple[Done, ...] = ()
        self._library, self._keeper, self._seed, self._clock = library, keeper, seed, clock
        self._before = keeper.answers()  # what was learned in this round counts from the next one on
        self._taken: tuple[tuple[str, str], ...] = ()
        self._tries, self._right = 0, False
        self._kept: Answer | None = None
        self.closed = False  # whether the last answer closed its item
        self.item = self._next()
        if self.item is None:
            raise RoleplayError(say("drills.nothing", title=drill.title), say("drills.nothing.remedy"))

    @property
    def number(self) -> int:
        """Which item of the round stands there, from 1."""
        return len(self.done) + 1

    @property
    def right(self) -> int:
        """How many were right at once."""
        return sum(one.right for one in self.done)

    def hear(self, answer: str) -> Feedback:
        """Hear an answer to the item, which stays, goes on, or is closed. RoleplayError for a blank one."""
        item = self.item
        if item is None:
            raise RoleplayError(say("drills.over"), say("drills.over.remedy"))
        said = checked(answer)
        self.closed = False
        feedback = self.drill.hear(item, said)
        if not feedback.counts:
            return feedback
        if feedback.then is not None:
            self.item = feedback.then
            return feedback
        self._tries += 1
        if self._tries == 1:
            self._right = feedback.right
            self._keep(item, said, feedback)
        if feedback.right or self._tries >= self.drill.tries:
            self._close(item)
        return feedback

    def skip(self) -> None:
        """Leave the item for another: one that was not answered counts for nothing."""
        if self.item is not None and self._tries:
            self._close(self.item)
        elif self.item is not None:
            self.item = self._next()

    def differ(self, wanted: str = "") -> bool:
        """Hear the last kept answer differently, or name it anew; the same again takes it back.

        Whether it is heard differently now. RoleplayError when there is none, or the name is too long.
        """
        if self._kept is None:
            raise RoleplayError(say("drills.nothing-to-differ"), say("drills.nothing-to-differ.remedy"))
        wanted = " ".join(wanted.split())
        if len(wanted) > LONGEST_NAME:
            raise RoleplayError(
                say("practice.long-name", limit=LONGEST_NAME), say("practice.long-name.remedy")
            )
        kept = self._kept
        differs = not (kept.differs and wanted in ("", kept.wanted))
        wanted = wanted if differs else ""
        self._keeper.differ_on_answer(kept.number, differs, wanted)
        self._kept = replace(kept, differs=differs, wanted=wanted)
        return differs

    def ending(self) -> tuple[str, ...]:
        """What is said when the round is over: how many were right at once, and when it comes back."""
        told = [say("drills.ending", right=self.right, of=len(self.done))] if self.done else []
        if self.done and self.drill.length == 1:
            told = [say("drills.ending.reached" if self.right else "drills.ending.not-yet")]
        told.append(say("drills.ending.done-when", done=self.drill.done_when))
        standing = due(self._keeper.answers(), self.drill.id, self._clock().date())
        if standing.next_day is not None:
            told.append(say("drills.ending.next", day=f"{standing.next_day:%d %B}".lstrip("0")))
        return tuple(told)

    def _keep(self, item: Item, said: str, feedback: Feedback) -> None:
        answer = Answer(
            drill=self.drill.id,
            kind=item.kind,
            item=item.id,
            said=said,
            right=feedback.right,
            at=self._clock(),
            label=feedback.label,
        )
        self._kept = replace(answer, number=self._keeper.keep_answer(answer))

    def _close(self, item: Item) -> None:
        self.done, self.closed = (*self.done, Done(item, self._right)), True
        self._tries, self._right = 0, False
        self.item = self._next() if len(self.done) < self.drill.length else None

    def _next(self) -> Item | None:
        today = self._clock().date()
        item = next_item(self.drill, self._library, self._before, self._seed, today, self._taken)
        if item is not None:
            self._taken = (*self._taken, (item.kind, item.id))
        return item
