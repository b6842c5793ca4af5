"""LEADING:DECL: statement word order and a question mark, with disbelief, a minimiser or a verdict in it."""

from roleplay.language.asks import Ask
from roleplay.language.pattern import finds, starts
from roleplay.rubric.questions.claims import UNABLE, doubted
from roleplay.rubric.questions.code import Example, Hit, QuestionCode
from roleplay.rubric.table import Table

_INVERTED = (
    r"\b(?:do|did|does|can|could|would|is|are|was|were|has|have|will) (?:you|we|they|it|that|i"
    r"|he|she|this)\b(?= <w>)|\b(?:what|how|why)\b"
)

_FRAGMENT = 3  # words: a longer one is a statement whose verb is not known


def _guesses(ask: Ask) -> bool:
    """A guess in statement order that is heard as a yes/no question: "Maybe they're off task because …?"."""
    return (
        starts(
            r"maybe (?:they|it|you|he|she|the <w>)(?:'re|'s| are| is| were| was)?\b.*\bbecause\b", ask.clause
        )
        is not None
    )


def find(ask: Ask, table: Table) -> Hit | None:
    """A complete declarative that calls something into question."""
    if (
        not (
            ask.mood == "statement"
            or _guesses(ask)
            or (ask.mood == "fragment" and len(ask.clause.split()) > _FRAGMENT)
        )
        or ask.tag is not None
        or ask.mark != "?"
        or "…" in ask.said[-4:]
        or "..?" in ask.said[-5:]
    ):
        return None
    spans = doubted(ask, table)
    if not spans or table.echoes(ask.clause) or finds(r" or ", ask.clause):
        return None
    aimed = (
        finds(r"\b(?:you|your|they|them|their|students|kids|that|this|it|there|the <w>|nobody)\b", ask.clause)
        is not None
    )
    unsafe = (
        ("UNSAFE",)
        if finds(r"\b(?:that|this)(?:'s| is| was) your (?:whole|entire|idea)\b", ask.clause)
        else ()
    )
    taken_up = finds(UNABLE, ask.clause) is not None and table.takes_up(ask.clause)
    asks_inside = finds(_INVERTED, ask.clause) is not None or ask.inner == "wh"
    own = finds(r"^(?:so )?(?:i|my)\b|\b(?:i|my|i'm) (?:just|only|even)\b", ask.clause) is not None
    return Hit(spans, sure=aimed and not (own or asks_inside or taken_up), modifiers=unsafe)


CODE = QuestionCode(
    label="LEADING:DECL",
    severity=2,
    confidence=0.75,
    definition="Statement word order with a question mark, asserting something evaluative, doubting or new.",
    litmus="Replace the question mark by a full stop: is it now a verdict?",
    why="“{words}” makes a statement with a verdict in it and leaves the other person to confirm or defend.",
    suggest="What was your thinking about {topic}?",
    suggest_plain="What was your thinking there?",
    steps=((7, find),),
    source="rubric 1.6",
    find_these=(
        Example("You only called on the front tables?", ("only",)),
        Example("So you weren't sure of the math yourself?", ("you weren't sure",)),
        Example("And that counted as group work?", ("counted as",)),
        Example("You thought that was enough practice?", ("You thought",)),
    ),
    leave_these=(
        Example("So you moved the class meeting to Friday?"),
        Example("You're torn between coverage and depth?", before="I'm pulled both ways."),
        Example("You skipped the share-out?"),
        Example("So it sounds like you only had ten minutes?"),
    ),
)
