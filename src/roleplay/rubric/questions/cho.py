"""CLOSED:CHO: the answer can be picked from options that are all neutral and real."""

from roleplay.language.asks import Ask
from roleplay.language.pattern import finds, starts
from roleplay.rubric.questions.code import Example, Hit, QuestionCode
from roleplay.rubric.table import Table

_OR = r"\bor\b(?! (?:something|so|anything|whatever|not)\b)"
_BETWEEN = r"between of :: (?:between|of) (?:the|those|these|your) (?:two|three|both|ideas|options)\b"
_LONGEST_MENU = 9
_WHICH_OF = r"which :: which(?: one)? of (?:the|those|these|your) (?:two|ideas|options)\b"


def find(ask: Ask, table: Table) -> Hit | None:
    """A yes/no form with balanced options, or a pick from options already on the table."""
    menu = finds(_BETWEEN, ask.intro) if ask.is_wh else None
    menu = menu or (starts(_WHICH_OF, ask.core) if ask.is_wh else None)
    if menu is not None:
        return Hit(
            (
                (
                    (ask.start if ask.intro and menu.string == ask.intro else ask.core_start) + menu.start(),
                    (ask.start if menu.string == ask.intro else ask.core_start) + menu.end(),
                ),
            )
        )
    if ask.is_wh or ask.inner == "invited":
        return None
    match = finds(_OR, ask.clause)
    if match is not None and not finds(
        r"\b(?:one|two|three|four|five|a minute|\d+) or (?:two|three|four|five|six|\d+)\b", ask.clause
    ):
        return Hit((ask.clause_span(match),))
    return _menu(ask, table)


def _menu(ask: Ask, table: Table) -> Hit | None:
    """As in "Was it the time of day? The task? Something else?": one menu, read from its first question."""
    later = table.asks[table.index + 1 : table.index + _LONGEST_MENU]
    fragments = [a for a in later if a.mood == "fragment"]
    if len(fragments) >= 2 and later[: len(fragments)] == tuple(fragments):  # a menu has two more entries
        return Hit(((ask.start, fragments[-1].end),))
    return None


CODE = QuestionCode(
    label="CLOSED:CHO",
    definition="The answer can be picked from options the coach lists, all neutral and available.",
    litmus="Swap the options: does it sound just as natural, with none embarrassing?",
    why="“{words}” gives options to pick from, all of them fair, so the answer is short.",
    suggest="How would you describe {topic}?",
    suggest_plain="What else comes to mind?",
    steps=((16, find),),
    confidence=0.9,
    source="rubric 1.3",
    find_these=(
        Example("Did the pairs or the trios surprise you more?", ("or",)),
        Example("Is this about this class, or does it come up elsewhere too?", ("or",)),
        Example(
            "Between the two ideas you named, which feels closer to what your students need?",
            ("Between the two",),
        ),
    ),
    leave_these=(
        Example("What part of your teaching brings you the most joy or feels most natural?"),
        Example("Would you say it was confusing or just boring?"),
        Example("What options are you weighing for tomorrow?"),
    ),
)
