"""LEADING:FORCED: an either/or with a disgraced option, two bad ones, one fix twice, or a threat."""

import re

from roleplay.language.asks import Ask
from roleplay.language.pattern import finds, starts
from roleplay.rubric.questions.code import Example, Hit, QuestionCode
from roleplay.rubric.questions.loaded import faults, joined
from roleplay.rubric.table import Table

_OR = re.compile(r"[,;]?\s+or\s+")
_SHAMES = (
    r"\b(?:just|only|merely|simply) (?:a|an|the|<w>ing|<judgement>|<feeling_down>|not <w>)|\b(?:whatever"
    r"|unprepared|free-for-all|zoo|chore|lecture|habit|excuse|lecturer|lecturing|babysitting"
    r"|guessing|winging it"
    r"|hoping for the best|giving up|copying|entertaining|filler|easier for you|convenient)\b"
)
_GOODS = (
    r"\b(?:them|they|students|kids|your class|the class|children|pupils|everyone"
    r"|these kids)\b(?: to)?(?: <w>){0,3} ?(?:<virtue>)|\b(?:their|students'"
    r"|kids') (?:<virtue>)"
)
_IDENTITY = (
    r"\b(?:see yourself|think of yourself|describe yourself|call yourself|are you (?:more )?(?:a|an|the))\b"
)
_NOT_CARING = r"not :: \bor (?:did|do|were|are) you (?:just |simply )?not <w>"
_OR_YOU = r"you :: \bor (?:is (?:it|this|that) )?(?:just )?(?:about|for) you$"
_TO_BE = r"be :: ^do you want to be (?:<w> )?<w> or (?:do you want )?(?:to )?be <w>"
_ULTIMATUM = r"not :: ^(?:are you going to|will you|are you willing to) (?:<w> ){1,10}?or not$"
_ORDERS = (
    r"\bor (?:do (?:i|we) (?:need|have) to|should i|shall i|will i (?:need|have) to"
    r"|do you want me to (?:tell|report|write))\b"
)
_THREAT = (
    r"\b(?:principal|headteacher|head teacher|superintendent|evaluation|write (?:you|it"
    r"|this) up|report|in trouble|lose your|on record|parents complain)"
)


def find(ask: Ask, table: Table) -> Hit | None:
    """The option that no teacher would choose aloud, the second fix, the second date, the threat."""
    clause = ask.clause
    parted = _OR.search(clause)
    if parted is None or ask.is_wh:
        return None
    if re.search(r"\bor not$", clause):
        good = finds(_GOODS, clause)
        ordered = starts(_ULTIMATUM, clause)
        if ordered is not None:
            return Hit((ask.clause_span(ordered),))
        return (
            Hit((ask.clause_span(good), ask.clause_span(parted)))
            if good and finds(r"do you (?:want|care)", clause)
            else None
        )
    threat = finds(_ORDERS, clause) and finds(_THREAT, clause)
    if threat:
        return Hit((ask.clause_span(threat),))
    return _disgraced(ask, table, parted) or _same_fix(ask, table)


def _disgraced(ask: Ask, table: Table, parted: re.Match[str]) -> Hit | None:
    clause = ask.clause
    spans = faults(ask, table)
    shamed = finds(_SHAMES, clause)
    identity = (
        finds(_IDENTITY, clause)
        or finds(_OR_YOU, clause)
        or finds(_NOT_CARING, clause)
        or finds(_TO_BE, clause)
    )
    if identity is not None:
        return Hit((ask.clause_span(identity),), modifiers=())
    if shamed is not None and shamed.start() > parted.start():
        return Hit((ask.clause_span(shamed),), modifiers=_unsafe(clause))
    if spans and _about_her(clause):
        return Hit(spans, modifiers=_unsafe(clause))
    good = finds(_GOODS, clause)
    if (
        good is not None
        and finds(r"^(?:do|would|did) you (?:want|like|rather|prefer)\b", clause)
        and finds(r"\bor (?:do you|would you|did you|just|to)\b", clause)
    ):
        return Hit((ask.clause_span(good),))
    return None


def _about_her(clause: str) -> bool:
    return bool(finds(r"\b(?:you|your|it|that|lesson|they|them|class|students|kids)\b", clause))


def _unsafe(clause: str) -> tuple[str, ...]:
    return (
        ("UNSAFE",)
        if finds(
            r"\byou (?:being )?(?:<w> )?(?:unprepared|lazy|careless|unprofessional)\b"
            r"|\bwere you (?:unprepared|winging)",
            clause,
        )
        else ()
    )


def _same_fix(ask: Ask, table: Table) -> Hit | None:
    """Both options are the coach's fix, or two days for it."""
    fixes = [t for t in ask.words_of("technique", start=ask.start) if not table.teacher_named(t.plain)]
    if not fixes:
        return None
    first = _OR.search(ask.said)
    split = ask.start + (first.start() if first else 0)
    days = [t for t in ask.words_of("day") if finds(r"\b(?:visit|meeting|meet|come)\b", ask.clause) is None]
    chooses = finds(
        r"\b(?:want|prefer|use|try|start|begin|rather|choose|like to|going to|will you|should|have)\b",
        ask.said,
    )
    both = chooses is not None and any(t.start < split for t in fixes) and any(t.start > split for t in fixes)
    if both or len(days) >= 2:  # two dates make an assumptive close
        return Hit(joined(fixes), severity=2)
    return None


CODE = QuestionCode(
    label="LEADING:FORCED",
    severity=3,
    confidence=0.8,
    definition="Two options where one is disgraced, both are bad, both are the coach's fix, or one is a "
    "threat.",
    litmus="Would any teacher choose the other option aloud?",
    why="“{words}” leaves only one option that can be chosen with a straight back.",
    suggest="How would you describe the {topic}?",
    suggest_plain="How would you describe it in your own words?",
    steps=((8, find),),
    source="rubric 1.13",
    find_these=(
        Example("Is that a strategy, or is it just a habit?", ("just a",)),
        Example("Will you begin the seating chart Monday or Tuesday?", ("seating chart",)),
        Example("Would you say it was confusing or just boring?", ("just boring",)),
        Example("Do you want them quiet, or do you want them learning?", ("them learning",)),
    ),
    leave_these=(
        Example("Is this about this class, or does it come up elsewhere too?"),
        Example("Would Monday or Wednesday suit you for the next visit?"),
        Example("Did the pairs or the trios surprise you more?"),
        Example("Would you like to start with what pleased you or with what's on your mind?"),
    ),
)
