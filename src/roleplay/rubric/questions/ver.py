"""CLOSED:VER: yes or no is a complete answer, and neither is made to cost anything."""

from roleplay.language.asks import Ask
from roleplay.language.pattern import starts
from roleplay.rubric.questions.code import Example, Hit, QuestionCode
from roleplay.rubric.table import Table


def find(ask: Ask, table: Table) -> Hit | None:
    """A yes/no form that nothing above has claimed."""
    del table
    if not (
        (ask.is_polar and not ask.is_statement)
        or (ask.inner == "invited" and ask.mood == "polar" and not ask.shells)
    ):
        return None
    head = starts(r"<w>(?: (?:you|we|they|he|she|it|i|that|this|there|<det>)\b)?", ask.clause)
    return Hit(
        (ask.clause_span(head),) if head else ((ask.clause_start, ask.clause_start + len(ask.clause)),)
    )


CODE = QuestionCode(
    label="CLOSED:VER",
    definition="Yes, no or a nod is a complete answer, and neither answer is dispreferred by the wording.",
    litmus="Can the teacher answer either way without losing face?",
    why="“{words}” can be answered with yes or no, and either would be fine.",
    suggest="How do you see {topic}?",
    suggest_plain="What comes to mind about that?",
    steps=((16, find),),
    confidence=0.9,
    source="rubric 1.2",
    find_these=(
        Example("Have you taught this unit before?", ("Have you",)),
        Example("Is the co-teacher in the room every day?", ("Is the",)),
        Example("Did the fire drill cut into the launch?", ("Did the",)),
    ),
    leave_these=(
        Example("Did you notice that half the class was off task?"),
        Example("Do you think wait time might have helped there?"),
        Example("What do you make of that?"),
    ),
)
