"""A conversation ready to be weighed: the exchanges, and the marks of the teacher's words.

Two marks are derived here where they are not declared (rubric 3.0): `idea(S)`, an idea that shares a
content stem with a turn that carried a STRENGTH or a BRIDGE, which is approximate; and `elab`, a reply of
eight words and more to a strength, with no trouble, question or objection in it.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from roleplay.language.stems import stems
from roleplay.scoring.exchange import Exchange, FirstWords
from roleplay.scoring.judged import Judged

UNPACKED_WORDS = 8


@dataclass(frozen=True, slots=True)
class Reading:
    """Exchanges and marks by index from 0; findings count turns from 1."""

    exchanges: tuple[Exchange, ...]
    marks: tuple[frozenset[str], ...]
    judged: Judged
    first_words: FirstWords

    def first(self, test: Callable[[int], bool]) -> int | None:
        """The first index that passes, None when none does."""
        return next((i for i in range(len(self.exchanges)) if test(i)), None)

    def marked(self, mark: str) -> tuple[int, ...]:
        """Where the teacher's words carry a mark."""
        return tuple(i for i, marks in enumerate(self.marks) if mark in marks)

    def marks_before(self, i: int) -> frozenset[str]:
        """The marks of the teacher's words that turn `i` answers."""
        return self.marks[i - 1] if i else self.first_words.marks

    def ever_before(self, i: int, mark: str) -> bool:
        """Whether the teacher's words before turn `i` ever carried a mark."""
        return mark in self.first_words.marks or any(mark in marks for marks in self.marks[:i])

    def advice_asked_for(self, i: int) -> bool:
        """Whether turn `i` gives advice that answers a direct ask: it starts no clock (rubric 3.2)."""
        return "asks" in self.marks_before(i) and self.exchanges[i].coding.has("ADVICE-P")

    def story_taken_up(self, i: int) -> bool:
        """Whether turn `i` tells a third-person story that she takes up, where indirectness is the custom."""
        if self.judged.directness != "low" or not any(f.story for f in self.exchanges[i].coding.frames):
            return False
        return bool(self.marks[i] & {"problem", "idea", "hope", "step"})


def read(exchanges: tuple[Exchange, ...], judged: Judged, first_words: FirstWords) -> Reading:
    """The reading of a conversation, with the derived marks added."""
    return Reading(exchanges, tuple(_derived(exchanges)), judged, first_words)


def _derived(exchanges: tuple[Exchange, ...]) -> Iterator[frozenset[str]]:
    built_on: frozenset[str] = frozenset()
    for exchange in exchanges:
        coding, marks = exchange.coding, exchange.marks
        if coding.has("STRENGTH", "BRIDGE"):
            built_on |= stems(exchange.said)
        if "idea" in marks and stems(exchange.reply) & built_on:
            marks |= {"idea(S)"}
        unpacks = coding.has("STRENGTH", "STRENGTH-ASK") and not marks & {"problem", "asks", "pushback"}
        if unpacks and len(exchange.reply.split()) >= UNPACKED_WORDS:
            marks |= {"elab"}
        yield marks
