"""A sentence at the moment it is said: its words, its questions, and what was on the table before."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from roleplay.language.pattern import finds, starts
from roleplay.language.stems import stems
from roleplay.language.utterance import Sentence, Token
from roleplay.rubric.codes import Frame, Question, Span
from roleplay.rubric.framing.sense.clauses import Clause, clauses
from roleplay.rubric.framing.sense.deeds import Deed, deeds
from roleplay.rubric.framing.sense.evidence import Evidence, evidence
from roleplay.rubric.framing.sense.once import once
from roleplay.rubric.framing.sense.seen import seen_doing
from roleplay.rubric.small_talk import said_in_passing

if TYPE_CHECKING:
    from roleplay.rubric.framing.sense.turn import Turn


_ASKING = (
    r"\W{0,4}(?:(?:and|so|but|okay|now|then|well|or) ){0,4}(?:<wh>|<aux>|<aux>n't|tell me|walk me"
    r"|help me|say more|i'm curious|i wonder|i'd love to hear|any)\b"
)
_TURNS_TO_ASKING = (
    r"[—–;:] ?(?=[a-z])"
    r"|(?:, (?:and |so |but |then )?| (?:and|so|but) )(?=(?:<wh>|did|do|does|can|could|would|will|is"
    r"|are|was|were|shall|may) (?:you|we|they|i|he|she|it|that|this|the|else|do|did|is|are|was|might"
    r"|could|would|made|led|prompted)\b)"
    r"|(?:, (?:and |but |so )?| (?:and|so|but) )(?=(?:i'm curious|i wonder|i'd love to hear"
    r"|tell me)\b)"
)


class Moment:
    """One sentence of a turn with its context; what codes derive from it is worked out once, when asked for.

    `heard` holds the frames heard in it so far, also where they begin in an earlier sentence; `mine` holds
    these and one that reaches into it from the sentence before.
    """

    def __init__(self, turn: "Turn", number: int, questions: Sequence[Question]) -> None:
        self.turn = turn
        self.number = number
        self.context = turn.context
        self.sentence: Sentence = turn.utterance.sentences[number]
        self.questions = questions
        self.mine: list[Frame] = []
        self.heard: list[Frame] = []
        self.start = self.sentence.start
        self.end = self.sentence.end
        self.own = self.sentence.own
        self.plain = self.sentence.plain
        self.classes = self.sentence.classes

    @once
    def raw(self) -> str:
        """The sentence as it was typed."""
        return self.turn.utterance.text[self.start : self.end]

    @once
    def tokens(self) -> tuple[Token, ...]:
        """The coach's own words, quotations left out."""
        own, start = self.own, self.start
        return tuple(t for t in self.sentence.tokens if own[t.start - start] != " ")

    @once
    def at(self) -> dict[int, Token]:
        """The coach's own tokens by where they start."""
        return {token.start: token for token in self.tokens}

    @once
    def names(self) -> tuple[Token, ...]:
        """Words that look like a pupil's first name."""
        return self.evidence.names

    @once
    def evidence(self) -> Evidence:
        """Times, quotations, counts, names, things and events in the sentence."""
        return evidence(self.sentence, self.tokens, self.raw)

    @once
    def deeds(self) -> tuple[Deed, ...]:
        """What the teacher and the pupils did, as far as the sentence says so."""
        return deeds(self.tokens, frozenset(t.start for t in self.evidence.names))

    @once
    def seen(self) -> tuple[Span, ...]:
        """Where it tells what pupils were seen or heard doing."""
        return seen_doing(self.tokens, frozenset(t.start for t in self.evidence.names))

    @once
    def clauses(self) -> tuple[Clause, ...]:
        """The sentence cut at its connectors, each part with its subject."""
        return clauses(self.tokens, frozenset(t.start for t in self.evidence.names))

    @once
    def stems(self) -> frozenset[str]:
        """Content stems of the sentence."""
        return stems(self.plain)

    @once
    def shared(self) -> frozenset[str]:
        """Content stems that the teacher's last turn holds too."""
        return self.stems & self.context.her_stems

    @once
    def labels(self) -> frozenset[str]:
        """Labels of the questions asked in this sentence."""
        return frozenset(q.label for q in self.questions)

    @once
    def open(self) -> bool:
        """Whether an open question is asked here."""
        return any(q.family == "open" for q in self.questions)

    @once
    def leads(self) -> bool:
        """Whether a leading question is asked here."""
        return any(q.family == "leading" for q in self.questions)

    @once
    def asks(self) -> bool:
        """Whether something is asked here, checks and permissions included."""
        return bool(self.questions) or self.sentence.mark == "?"

    @once
    def stated(self) -> int:
        """How many characters state something before the sentence asks; all when nothing is asked."""
        if not self.asks:
            return len(self.own)
        if starts(_ASKING, self.own):
            return 0
        turn = finds(_TURNS_TO_ASKING, self.own)
        return turn.start() if turn is not None else 0

    @once
    def passing(self) -> bool:
        """Whether it is a remark in passing, in which no move of coaching is to be heard."""
        return not self.questions and said_in_passing(self.own)

    @once
    def here(self) -> Span:
        """The span of the whole sentence."""
        return self.start, self.end

    def has(self, *labels: str) -> bool:
        """Whether this sentence already carries one of these frames."""
        return bool(self.mine) and any(frame.label in labels for frame in self.mine)

    def had(self, *labels: str) -> bool:
        """Whether one of these frames was found anywhere in the turn so far."""
        return not self.turn.labels.isdisjoint(labels)

    @property
    def before(self) -> "Moment | None":
        """The sentence before this one in the same turn."""
        return self.turn.moments[self.number - 1] if self.number else None

    @property
    def following(self) -> "Moment | None":
        """The sentence after this one in the same turn."""
        return None if self.last else self.turn.moments[self.number + 1]

    @property
    def last(self) -> bool:
        """Whether this is the last sentence of the turn."""
        return self.number == len(self.turn.utterance.sentences) - 1

    def frame(
        self,
        label: str,
        *found: re.Match[str] | Token | Span | None,
        span: Span | None = None,
        **attributes: Any,
    ) -> Frame:
        """A frame of this sentence; `found` are its deciding words: matches, tokens or spans."""
        matched = tuple(sorted({self._span(f) for f in found if f is not None}))
        start, end = span if span is not None else self.here
        return Frame(start=start, end=end, label=label, matched=matched, **attributes)

    def _span(self, found: re.Match[str] | Token | Span) -> Span:
        if isinstance(found, Token):
            return found.start, found.end
        if isinstance(found, tuple):
            return found
        return found.start() + self.start, found.end() + self.start
