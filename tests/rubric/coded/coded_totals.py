"""Totals over coded turns: how far coders agree, and the ear with what they agree on."""

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from itertools import pairwise
from math import sqrt
from typing import NamedTuple

from coded_turns import CodedTurn, Codes

from roleplay.rubric.codes import Question

BANDS = (0.0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01)  # of confidence
Z = 1.96  # of a 95 % interval


class Share(NamedTuple):
    """`hits` of `n`, with Wilson's 95 % interval."""

    hits: int
    n: int

    @property
    def value(self) -> float:
        """The share itself, 0 when there is nothing to count."""
        return self.hits / self.n if self.n else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's score interval at 95 %."""
        if not self.n:
            return 0.0, 1.0
        p, n, z2 = self.value, self.n, Z * Z
        middle, half = p + z2 / (2 * n), Z * sqrt(p * (1 - p) / n + z2 / (4 * n * n))
        return max(0.0, (middle - half) / (1 + z2 / n)), min(1.0, (middle + half) / (1 + z2 / n))

    def __str__(self) -> str:
        """`31 of 40 = .775 (.625 to .877)`."""
        low, high = self.interval
        return f"{self.hits} of {self.n} = {self.value:.3f} ({low:.3f} to {high:.3f})"


class Totals(NamedTuple):
    """How the ear stands beside the coders, counted where all of them agree.

    A move the ear hears is right when any coder gave it, and missed when all did and the ear did not.
    """

    leading_precision: Share
    leading_recall: Share
    leading_disputed: Share  # turns that only some coders call leading and the ear does
    form: Share
    labels: Share  # turns with questions: the same labels, in any order
    moves_precision: Share
    moves_recall: Share

    def __str__(self) -> str:
        """One figure a line."""
        return "\n".join(f"{name.replace('_', ' '):18} {share}" for name, share in self._asdict().items())


def kappa(pairs: Iterable[tuple[Hashable, Hashable]]) -> float:
    """Cohen's kappa of two codings; 1 when they never differ."""
    given = list(pairs)
    n = len(given)
    same = sum(a == b for a, b in given) / n
    first, second = Counter(a for a, _ in given), Counter(b for _, b in given)
    chance = sum(first[label] * second[label] for label in first) / (n * n)
    return 1.0 if chance == 1 else (same - chance) / (1 - chance)


def agreement(turns: Sequence[CodedTurn]) -> dict[str, float]:
    """Kappa of two coders: form, leading or not, the labels of a turn, and every move that either gave."""
    pairs = [(turn.codings[0], turn.codings[1]) for turn in turns]
    named = sorted({move for pair in pairs for codes in pair for move in codes.moves})
    return {
        "form": kappa((a.form, b.form) for a, b in pairs),
        "leading": kappa((a.form == "leading", b.form == "leading") for a, b in pairs),
        "labels": kappa((tuple(sorted(a.questions)), tuple(sorted(b.questions))) for a, b in pairs),
        **{move: kappa((move in a.moves, move in b.moves) for a, b in pairs) for move in named},
    }


def totals(turns: Sequence[CodedTurn]) -> Totals:
    """The totals of these turns."""
    agreed = [t for t in turns if len({c.form == "leading" for c in t.codings}) == 1]
    disputed = [t for t in turns if len({c.form == "leading" for c in t.codings}) > 1]
    told = [t for t in agreed if t.heard.form == "leading"]
    leads = [t for t in agreed if t.codings[0].form == "leading"]
    hits = sum(t.codings[0].form == "leading" for t in told)
    formed = [t for t in turns if len({c.form for c in t.codings}) == 1]
    labelled = [t for t in turns if t.codings[0].questions and len({_labels(c) for c in t.codings}) == 1]
    moved = [(every_move(t), any_move(t), moves_heard(t)) for t in turns]
    return Totals(
        leading_precision=Share(hits, len(told)),
        leading_recall=Share(hits, len(leads)),
        leading_disputed=Share(sum(t.heard.form == "leading" for t in disputed), len(disputed)),
        form=Share(sum(t.heard.form == t.codings[0].form for t in formed), len(formed)),
        labels=Share(sum(labels_heard(t) == _labels(t.codings[0]) for t in labelled), len(labelled)),
        moves_precision=Share(
            sum(len(heard & some) for _, some, heard in moved), sum(len(heard) for *_, heard in moved)
        ),
        moves_recall=Share(
            sum(len(heard & every) for every, _, heard in moved), sum(len(every) for every, _, _ in moved)
        ),
    )


class ByCode(NamedTuple):
    """One code: how often it is right where it is heard, and heard where every coder gave it."""

    code: str
    precision: Share
    recall: Share


def by_code(turns: Sequence[CodedTurn]) -> tuple[ByCode, ...]:
    """Every question label and every move, by name."""
    heard = [set(labels_heard(t)) | moves_heard(t) for t in turns]
    some = [{label for c in t.codings for label in (*c.questions, *c.moves)} for t in turns]
    every = [set.intersection(*({*c.questions, *c.moves} for c in t.codings)) for t in turns]
    return tuple(
        ByCode(
            code,
            Share(
                sum(code in h and code in s for h, s in zip(heard, some, strict=True)),
                sum(code in h for h in heard),
            ),
            Share(
                sum(code in h and code in e for h, e in zip(heard, every, strict=True)),
                sum(code in e for e in every),
            ),
        )
        for code in sorted(set().union(*heard, *some))
    )


def reliability(turns: Sequence[CodedTurn]) -> tuple[tuple[float, float, Share], ...]:
    """For bands of confidence, from and to: how many labels of questions given with it were right.

    Counted are turns in which as many questions were heard as every coder named.
    """
    given = [
        (question.confidence, question.label in {codes.questions[i] for codes in turn.codings})
        for turn in turns
        if {len(codes.questions) for codes in turn.codings} == {len(counted(turn))}
        for i, question in enumerate(counted(turn))
    ]
    return tuple(
        (low, high, Share(sum(right for right in band), len(band)))
        for low, high in pairwise(BANDS)
        for band in [[right for sure, right in given if low <= sure < high]]
    )


def counted(turn: CodedTurn) -> tuple[Question, ...]:
    """The questions of a turn that count."""
    return tuple(question for question in turn.heard.questions if question.counted)


def labels_heard(turn: CodedTurn) -> tuple[str, ...]:
    """The labels of the questions the ear hears, sorted; a repair of the same question counts once."""
    return tuple(sorted(q.label for q in turn.heard.questions if q.counted))


def moves_heard(turn: CodedTurn) -> frozenset[str]:
    """The framing moves the ear hears."""
    return frozenset(frame.label for frame in turn.heard.frames)


def any_move(turn: CodedTurn) -> frozenset[str]:
    """The moves that any coder gave."""
    return frozenset().union(*(codes.moves for codes in turn.codings))


def every_move(turn: CodedTurn) -> frozenset[str]:
    """The moves that every coder gave."""
    return frozenset.intersection(*(codes.moves for codes in turn.codings))


def _labels(codes: Codes) -> tuple[str, ...]:
    return tuple(sorted(codes.questions))
