"""OPEN:INV: a statement that hands over the floor, with or without a question mark."""

from roleplay.language.asks import Ask
from roleplay.rubric.questions.code import Example, Hit, QuestionCode
from roleplay.rubric.table import Table


def find(ask: Ask, table: Table) -> Hit | None:
    """Tell me, walk me through, I'm curious how, I'd love to hear."""
    del table
    if ask.mood != "invited" or not {"invitation", "wonder"} & set(ask.shells):
        return None
    if ask.inner == "polar":
        return None
    return Hit(((ask.clause_start, _end(ask)),))


def _end(ask: Ask) -> int:
    shell = ask.said[ask.clause_start - ask.start : ask.core_start - ask.start].rstrip(" ,")
    return ask.clause_start + max(1, len(shell))


CODE = QuestionCode(
    label="OPEN:INV",
    definition="An imperative or first-person stem that hands over the floor.",
    litmus="Is the floor handed over, with nothing but a topic inside?",
    why="“{words}” hands over the floor without steering the answer.",
    steps=((17, find),),
    confidence=0.9,
    source="rubric 1.18",
    find_these=(
        Example("Say more about that.", ("Say more about",)),
        Example("I wonder what the students would say helped them most.", ("I wonder",)),
        Example("Help me understand what you were weighing right then.", ("Help me understand",)),
    ),
    leave_these=(
        Example("I wonder whether a seating chart would help."),
        Example("Tell me you're not going to do that again."),
        Example("I'd love to see you use more wait time."),
    ),
)
