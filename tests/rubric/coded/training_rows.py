"""What is learned from: questions and sentences of coded turns, as properties with their labels."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from coded_turns import CodedTurn

from roleplay.language.asks import asks
from roleplay.language.read import read
from roleplay.language.spelt import spelt_out
from roleplay.rubric.coder import questions_of
from roleplay.rubric.framing import rule_moves
from roleplay.rubric.ground import Ground
from roleplay.rubric.learned.properties import Properties, question_properties, sentence_properties
from roleplay.rubric.precedence import first_hit
from roleplay.rubric.table import Table

NONE = "NONE"


class Row(NamedTuple):
    """A question with its one label, or a sentence with the moves of its turn.

    Sentences of one turn (`group`) share its labels, of which each belongs to one of them at least. Of the
    labels `known` it is known whether they are there; None when all are. `guide` marks an example of the
    guide itself.
    """

    group: str
    properties: Properties
    labels: frozenset[str]
    known: frozenset[str] | None = None
    guide: bool = False

    @property
    def writer(self) -> str:
        """Whose file the turn is from."""
        return self.group.partition(":")[0]


def question_rows(turns: Iterable[CodedTurn]) -> Iterator[Row]:
    """The questions of turns in which as many were found as the coder named."""
    for turn in turns:
        yield from questions(turn.id, turn.text, turn.ground, turn.codings[0].questions)


def questions(group: str, text: str, ground: Ground, gold: tuple[str, ...]) -> Iterator[Row]:
    """The questions of one turn, none where they cannot be told apart."""
    utterance = read(spelt_out(text).text)
    asked = asks(utterance)
    found = [first_hit(ask, Table(ground, utterance, asked, i)) for i, ask in enumerate(asked)]
    live = [i for i, one in enumerate(found) if one is not None and one.code.label != NONE]
    places = live if len(live) == len(gold) else list(range(len(asked)))
    if gold and len(places) != len(gold):
        return
    for i, label in zip(places, gold or [NONE] * len(places), strict=True):
        one = found[i]
        rule, doubted = (one.code.label, one.doubted) if one else (NONE, ())
        seen = question_properties(asked[i], Table(ground, utterance, asked, i), rule, doubted)
        yield Row(group, seen, frozenset([label]))


def sentence_rows(turns: Iterable[CodedTurn]) -> Iterator[Row]:
    """The sentences of turns, each with all moves the coder gave the turn (levels included)."""
    for turn in turns:
        labels = frozenset(turn.codings[0].frames) | turn.codings[0].moves
        yield from sentences(turn.id, turn.text, turn.ground, labels)


def sentences(
    group: str, text: str, ground: Ground, labels: frozenset[str], known: frozenset[str] | None = None
) -> Iterator[Row]:
    """The sentences of one turn."""
    utterance = read(spelt_out(text).text)
    asked = questions_of(utterance, ground, asks(utterance), weigh=False, suggest=False)
    for moment in rule_moves(utterance, ground, asked).moments:
        own = moment.heard
        heard = dict.fromkeys(code for frame in own for code in (frame.code, frame.label))
        yield Row(group, sentence_properties(moment, heard), labels, known)
