"""A drill as a value: where its items come from, how an answer is heard, and what comes back."""

from collections.abc import Callable
from dataclasses import dataclass, field

from roleplay.practice.conversation import Conversation
from roleplay.practice.drills.library import Library
from roleplay.practice.drills.rows import Row
from roleplay.scenario.model import Scenario
from roleplay.settings.catalogue import say


@dataclass(frozen=True, slots=True)
class Scene:
    """A moment with a teacher that an answer is spoken into."""

    scenario: Scenario
    conversation: Conversation

    @property
    def teacher(self) -> str:
        """The name before her lines."""
        return self.scenario.teacher.called


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to do. `kind` is what the spacing counts by; `id` tells it apart within its drill.

    `lines` are shown first, then `before` (the teacher's words, by the name in `teacher`), then `line`, the
    line that it is about. `choices` are the words of the piles to sort into; empty where one writes.
    """

    id: str
    kind: str
    lines: tuple[str, ...] = ()
    before: str = ""
    teacher: str = ""
    line: str = ""
    choices: tuple[str, ...] = ()
    row: Row = field(default_factory=dict, hash=False)
    scene: Scene | None = None


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked for, in words, and whether it was there."""

    there: bool
    words: str


@dataclass(frozen=True, slots=True)
class Feedback:
    """How an answer was heard.

    `right`: nothing more is asked of it. `heard` says it in a sentence; `deciding` are the words that
    decided, as they were given. `reason` is the rubric's, `attempt` something to try, `way` one way to do it,
    shown when the item is left without a right answer. `label` is the mark a trainee may hear differently.
    `then` is the next moment of the same talk; None closes the item. `counts` is false for an answer that
    could not be read as one.
    """

    right: bool
    heard: str
    checks: tuple[Check, ...] = ()
    deciding: tuple[str, ...] = ()
    reason: str = ""
    attempt: str = ""
    way: str = ""
    label: str = ""
    reply: str = ""
    then: Item | None = None
    counts: bool = True


@dataclass(frozen=True, slots=True)
class Drill:
    """One drill. `length` items make a round, `tries` answers an item at most; `minutes` for a round.

    `kinds` names what the spacing counts by, in a fixed order; `items` gives all items of a kind.
    """

    id: str
    minutes: int
    length: int
    tries: int
    kinds: Callable[[Library], tuple[str, ...]]
    items: Callable[[str, Library], tuple[Item, ...]]
    hear: Callable[[Item, str], Feedback]

    @property
    def title(self) -> str:
        """What it is called."""
        return say(f"drills.{self.id}.title")

    @property
    def task(self) -> str:
        """What is to be done, in a sentence or two."""
        return say(f"drills.{self.id}.task")

    @property
    def done_when(self) -> str:
        """When it is done (rubric 6.1)."""
        return say(f"drills.{self.id}.done")


def unreadable(words: str) -> Feedback:
    """An answer that cannot be read as one: it counts for nothing, and the item stays."""
    return Feedback(False, words, counts=False)
