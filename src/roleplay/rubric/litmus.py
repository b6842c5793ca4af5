"""The test a question fails, in one sentence (rubric 1.0.3)."""

from functools import cache

from roleplay.rubric.codes import Question
from roleplay.rubric.questions import QUESTION_CODES


def litmus(question: Question) -> str:
    """The test that a leading question fails; empty for one that does not lead."""
    return _tests()[question.label] if question.family == "leading" else ""


@cache
def _tests() -> dict[str, str]:
    return {code.label: code.litmus for code in QUESTION_CODES}
