"""What is measured of a round (rubric 7.4): felt sense, reply lengths, ideas, a commitment in own words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from roleplay.language.stems import stems
from roleplay.practice.reversal.coach import Answered, answered
from roleplay.practice.reversal.kept import Exchange
from roleplay.practice.reversal.script import TURNS, Round

OWN = 2  # content words of the teacher's own that make a commitment hers
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class OwnIdea:
    """An idea whose words the coach had not supplied: as it was typed, and in answer to which coach turn."""

    turn: int
    typed: str


@dataclass(frozen=True, slots=True)
class Measures:
    """The measures of one round, in the order of its turns.

    `dignity` (1 small, 5 tall) and `openness` (1 closed, 5 open) hold None where nothing was felt out;
    `words` counts the words of each reply; `committed`: a step in the teacher's own words was named.
    """

    kind: Round
    dignity: tuple[int | None, ...]
    openness: tuple[int | None, ...]
    words: tuple[int, ...]
    ideas: tuple[OwnIdea, ...]
    committed: bool

    @property
    def whole(self) -> bool:
        """Whether every coach turn of the round was answered."""
        return len(self.words) == TURNS


def measure(kind: Round, exchanges: tuple[Exchange, ...]) -> Measures:
    """The measures of a round from its exchanges."""
    done = tuple(_with_supplied(answered(tuple(e.said for e in exchanges), kind)))
    return Measures(
        kind=kind,
        dignity=tuple(e.dignity for e in exchanges),
        openness=tuple(e.openness for e in exchanges),
        words=tuple(len(_WORD.findall(e.said)) for e in exchanges),
        ideas=tuple(_own_ideas(done)),
        committed=any(_commits(answer, supplied, bool(answer.ideas)) for answer, supplied in done)
        or _says_when(done),
    )


Supplied = frozenset[str]


def _with_supplied(done: tuple[Answered, ...]) -> Iterator[tuple[Answered, Supplied]]:
    """Every answer with the content words that the coach had brought in before it."""
    supplied: Supplied = frozenset()
    own: Supplied = frozenset()
    for answer in done:
        supplied |= stems(answer.line.text) - own
        yield answer, supplied
        own |= stems(answer.reply) - supplied


def _own_ideas(done: tuple[tuple[Answered, Supplied], ...]) -> Iterator[OwnIdea]:
    known: Supplied = frozenset()
    for answer, supplied in done:
        for idea in answer.ideas:
            if idea.stems - supplied - known:
                yield OwnIdea(answer.line.number, idea.typed)
            known |= idea.stems


def _commits(answer: Answered, supplied: Supplied, proposes: bool) -> bool:
    marks = answer.marks
    definite = "step" in marks or ("when" in marks and ("agency" in marks or proposes))
    return definite and "compliance" not in marks and len(stems(answer.reply) - supplied) >= OWN


def _says_when(done: tuple[tuple[Answered, Supplied], ...]) -> bool:
    """A day or a sign, in answer to "when would you try it" after an idea of the teacher's own."""
    return (
        bool(done)
        and done[-1][0].line.id == "A8"
        and "when" in done[-1][0].marks
        and any(answer.ideas for answer, _ in done)
    )
