"""OPEN:WH: content, length and direction of the answer are the teacher's."""

from roleplay.language.asks import Ask
from roleplay.language.pattern import starts
from roleplay.rubric.questions.code import Example, Hit, QuestionCode
from roleplay.rubric.table import Table


def find(ask: Ask, table: Table) -> Hit | None:
    """A question word, and nothing above has claimed the question."""
    del table
    if not ask.is_wh and ask.mood != "invited":
        return None
    match = starts(
        r"(?:and then|(?:(?:in|for|to|at) )?<wh>(?:'s|'re|'d)?(?: (?:else|do|did|would|might|could"
        r"|is|are|was|were))?)",
        ask.core,
    )
    return Hit(
        (ask.core_span(match),) if match else ((ask.clause_start, ask.clause_start + len(ask.clause)),)
    )


CODE = QuestionCode(
    label="OPEN:WH",
    definition="Invites an answer whose content the coach cannot list in advance.",
    litmus="Can the answer surprise the coach?",
    why="“{words}” leaves the content and direction of the answer to the other person.",
    steps=((18, find),),
    source="rubric 1.1",
    find_these=(
        Example("What do you make of that?", ("What do",)),
        Example("How did you decide which two student solutions to put on the board?", ("How did",)),
        Example("What else?", ("What else",)),
    ),
    leave_these=(
        Example("Where do you think you went wrong in the launch?"),
        Example("How many students finished the exit ticket?"),
        Example("What makes you think that was a good idea?"),
    ),
)
