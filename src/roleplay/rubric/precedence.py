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
    """The code of one question; `doubt` when a leading code was suspected first and not given."""

    code: QuestionCode
    hit: Hit
    doubt: bool


def first_hit(ask: Ask, table: Table) -> Found | None:
    """The first code in order of precedence that claims the question, None when none does."""
    doubt = False
    for _, code, finder in STEPS:
        hit = finder(ask, table)
        if hit is None:
            continue
        if hit.sure:
            return Found(code, hit, doubt or "DOUBT" in hit.modifiers)
        doubt = True
    return None
