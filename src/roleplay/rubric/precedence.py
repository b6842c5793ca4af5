"""The precedence of rubric 1.0.4: steps run top-down, the first hit gives the label."""

from typing import NamedTuple

from roleplay.language.asks import Ask
from roleplay.rubric.questions import QUESTION_CODES
from roleplay.rubric.questions.code import Finder, Hit, QuestionCode
from roleplay.rubric.table import Table

STEPS: tuple[tuple[int, QuestionCode, Finder], ...] = tuple(
    sorted(
        ((step, code, finder) for code in QUESTION_CODES for step, finder in code.steps),
        key=lambda entry: entry[0],
    )
)


class Found(NamedTuple):
    """The code of one question; `doubted` are leading codes that were suspected first and not given.

    `chance` is how likely the label is, 0 to 1; None while only the rules have looked.
    """

    code: QuestionCode
    hit: Hit
    doubted: tuple[str, ...] = ()
    chance: float | None = None

    @property
    def doubt(self) -> bool:
        """Whether something leading was suspected."""
        return bool(self.doubted) or "DOUBT" in self.hit.modifiers


def first_hit(ask: Ask, table: Table) -> Found | None:
    """The first code in order of precedence that claims the question, None when none does."""
    doubted: list[str] = []
    for _, code, finder in STEPS:
        hit = finder(ask, table)
        if hit is None:
            continue
        if hit.sure:
            return Found(code, hit, tuple(doubted))
        doubted.append(code.label)
    return None
