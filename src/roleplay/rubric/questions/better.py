"""LEADING:BETTER: a yes/no question whether the coach's alternative would improve things."""

from roleplay.language.asks import Ask
from roleplay.language.pattern import finds, starts
from roleplay.rubric.questions.code import Example, Hit, QuestionCode
from roleplay.rubric.table import Table

_MODAL = r"\b(?:would|could|might|may|will|can|'d|would've|might've|could've)\b"
_GAIN = (
    r"(?:worth <w>ing|make sense|calm(?:ed)?|motivate[d]?|keep|kept|ease|free up|speed up"
    r"|better|best|help|helped|helps|helpful|useful|easier|smoother|calmer|quieter|clearer"
    r"|faster|quicker|stronger|shorter|slower|simpler|safer|deeper|further|more <w>|improve\w*"
    r"|solve[ds]?|fix(?:ed)?|prevent(?:ed)?|avoid(?:ed)?|reduced?|boost(?:ed)?|benefit(?:ed)?"
    r"|suit(?:s|ed)?|hold|held|work(?:ed)?|engage[d]?|settle[d]?|make a difference"
    r"|made a difference|changed?|save[d]?|get (?:further|more)|pay off|more)"
)
_WITH_GAIN = rf"{_MODAL} (?:<w> ){{0,7}}?{_GAIN}\b"
_IF_YOU = (
    r"if :: (?:would|could|might|will) (?:they|students|kids|the <w>|your <w>"
    r"|more <w>) (?:<w> ){0,6}?if (?:you|they|we)\b"
)
_NAMED = (
    r"\b(?:if (?:you|they|we|the|your|students|it were|there)|by <w>ing|to (?:have|let|give"
    r"|use|put|try|start|slow|ask|group|pair|split|move|make)|with (?!you\b|me\b|us\b|them\b"
    r"|him\b|her\b|that\b|this\b|it\b)<w>"
    r"|instead|than|rather)\b"
)
_COACH_ACTS = (
    r"\b(?:if i|i (?:could|can|might)|for me to|help (?:you )?if (?:i|we)|to (?:hear"
    r"|see what i|look at|talk|discuss|read|know|go over|think (?:about|through)|start (?:with"
    r"|by|here)|hear about))\b"
)
_ASKS_HER = r"(?:can|could|will|would) you (?!have\b|get\b|be\b|agree\b|say\b)"


def find(ask: Ask, table: Table) -> Hit | None:
    """An improvement word under a modal, and an alternative that is not the teacher's."""
    if (
        not ask.is_polar
        or finds(_COACH_ACTS, ask.clause)
        or starts(r"(?:(?:is there )?any (?:way|chance)|(?:can|could|may|might) i)\b", ask.clause)
        or (starts(_ASKS_HER, ask.clause) and not finds(r"\b(?:if|by)\b", ask.clause))
    ):
        return None
    match = finds(_WITH_GAIN, ask.core) or finds(_WITH_GAIN, ask.clause) or starts(_IF_YOU, ask.core)
    if match is None:
        return None
    if not _alternative(ask) or table.established(_inside(ask)) or _hers(ask, table):
        return None
    inside = ask.core if match.string == ask.core else ask.clause
    span = ask.core_span(match) if inside is ask.core else ask.clause_span(match)
    return Hit((span,), sure=not table.teacher_named(_inside(ask)))


def _hers(ask: Ask, table: Table) -> bool:
    """Whether every technique in the question is one the teacher has named."""
    named = ask.words_of("technique")
    return bool(named) and all(table.teacher_named(token.plain) for token in named)


def _alternative(ask: Ask) -> bool:
    """Something is put forward: an if-clause, a gerund, a technique, a subject that is no bare pronoun."""
    if finds(_NAMED, ask.clause) or ask.words_of("technique", "practice"):
        return True
    bare = starts(r"(?:whether |if )?(?:it|that|this|they|you|we|there)\b", ask.core) or starts(
        r"<w> (?:it|that|this|they|you|we|there)\b", ask.core
    )
    return bare is None and finds(r"\b(?:<w>er|<w>ing|more <w>) ", ask.core) is not None


def _inside(ask: Ask) -> str:
    alternative = finds(r"\b(?:if|by|with|whether)\b", ask.core)
    return ask.core[alternative.end() :] if alternative else ask.core


CODE = QuestionCode(
    label="LEADING:BETTER",
    severity=1,
    definition="A yes/no question whether the coach's alternative would improve things.",
    litmus="Replace the question mark by a full stop: is it now advice?",
    why="“{words}” asks for agreement that your alternative would be an improvement.",
    suggest="What would you like to see more of in the {topic}?",
    suggest_plain="What would make the biggest difference, in your view?",
    steps=((13, find),),
    source="rubric 1.9",
    find_these=(
        Example("Would it be better if they sat in pairs?", ("Would it be better",)),
        Example("Do you think it would help if you slowed down?", ("would help",)),
        Example("I wonder whether a seating chart would help.", ("would help",)),
        Example("Could a stronger hook have changed how it started?", ("Could a stronger",)),
    ),
    leave_these=(
        Example("What would make it even better, in your view?"),
        Example("Would it help you if I took the timing data?"),
        Example("Did the timer help?"),
        Example("Would that help?"),
    ),
)
