"""OPEN:CRT: an open request in the clothes of a yes/no question."""

from roleplay.language.asks import Ask
from roleplay.rubric.questions.code import Example, Hit, QuestionCode
from roleplay.rubric.table import Table


def find(ask: Ask, table: Table) -> Hit | None:
    """A courtesy or permission shell around a wh-clause, "about" something, or a thing to tell."""
    del table
    if ask.inner not in ("wh", "invited") or not {"courtesy", "permission"} & set(ask.shells):
        return None
    return Hit(((ask.clause_start, max(ask.clause_start + 1, ask.core_start - 1)),))


CODE = QuestionCode(
    label="OPEN:CRT",
    definition="A yes/no shell around a request to tell, describe, explain or share.",
    litmus="Take the shell off: does a wh-clause or a topic stand inside?",
    why="“{words}” is yes-or-no only in form: inside it hands over the floor.",
    steps=((17, find),),
    confidence=0.9,
    source="rubric 1.17",
    find_these=(
        Example("Could you walk me through how you planned the lab?", ("Could you walk me through",)),
        Example("Any thoughts on what made the difference?", ("Any thoughts on",)),
        Example("May I ask what you were hoping for with the gallery walk?", ("May I ask",)),
    ),
    leave_these=(
        Example("Can you tell me how many passed?"),
        Example("Can you try a do-now tomorrow?"),
        Example("Would you mind if I took notes?"),
    ),
)
