"""LEADING:FORCED: an either/or with a disgraced option, two bad ones, one fix twice, or a threat."""

import re

from roleplay.language.asks import Ask
from roleplay.language.pattern import finds, starts
from roleplay.rubric.questions.code import Example, Hit, QuestionCode
from roleplay.rubric.questions.loaded import faults, joined
from roleplay.rubric.table import Table

_OR = re.compile(r"[,;]?\s+or\s+")
_SHAMES = (
    r"\b(?:just|only|merely|simply) (?:(?:a|an|the) )?(?:<judgement>|<feeling_down>|not <w>"
    r"|<w>ing (?:time|it|them|up))"
    r"|\b(?:whatever"
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
# "…, or am I wrong?" asks for a nod and offers no choice; "or what", "or not" end a menu.
_NO_OPTION = (
    r"or (?:am i|is it (?:just )?me|was (?:it|that) (?:just )?me|have i|did i|are we|what|whatever"
    r"|something|anything|nah"
    r"|is there)\b"
)
# The other option is made small ("or did it just slip?"), but "or just Mondays" only counts.
_MADE_SMALL = (
    r"just only simply merely :: \bor (?:(?:is|was|are|were|did|do|does|have|has) )?(?:it|that|this|they"
    r"|you|she|he|we) (?:more that (?:they|you|it)|(?:more |sort of )?(?P<small>(?:just|only|simply"
    r"|merely) "
    r"(?!come\b|came\b|the (?:one|first|two)\b|<day>|<count_word>|\d|me\b|some\b|now\b|today\b|here\b"
    r"|them\b)(?:an? )?)<w>)"
)
_VALUED = (
    r"(?:(?:and|so|but) )?(?:(?:is|was) (?:that|this|it|the <w>(?: <w>)? there) (?:a|an|differentiation"
    r"|good|to|something)|(?:is|was) that (?:good|differentiation)|would you (?:say|call))\b"
)
_NAMES_IT = (
    r"(?:(?:would|do|shall|should|can) (?:you|we) (?:really |honestly )?(?:call|say|name)(?: (?:that|it"
    r"|this|thats|that's|it's|it was))?) (?:[\w'-]+ ){1,4}?or (?P<other>(?:(?:would|shall|do) (?:you"
    r"|we) call (?:it|that)|just) <w>)"
)
_ENDS = (
    r"want are teaching here after :: (?:(?:do|are) (?:you|we) (?:actually "
    r"|really )?(?:want (?:them (?!at\b|in\b)|to be |kids |thinkers|to teach )|teaching |here to |after "
    r"|growing |going to teach |aiming )(?:[\w'-]+ ){0,9}?or (?P<end>(?:do|are) (?:you|we) (?:actually "
    r"|really |just )?(?:want|teaching|after|going to teach|getting|minding|filling)"
    r"|to be |(?:just )?to (?:pass|teach)|(?:their|a|more of a) <w>$))"
)
_CANT_OR_WONT = (
    r"that :: (?:is|was) it that (?:you|they|he|she|nobody|no one)(?: <w>){1,8}? or (?:is it "
    r"|was it )?(?P<blamed>(?:that )?(?:you|they|he|she|nobody|no one)(?:'d|'re|'ve)? (?:<w>n't|not"
    r"|never|won't|ran|rather|like|had|just|don't))"
)
_COACH_ASKS = r"(?:shall|should|can|could) i\b|(?:do|would) you (?:want|like) me\b"
_THREAT = (
    r"\b(?:principal|headteacher|head teacher|superintendent|evaluation|write (?:you|it"
    r"|this) up|report|in trouble|lose your|on record|parents complain)"
)


def find(ask: Ask, table: Table) -> Hit | None:
    """The option that no teacher would choose aloud, the second fix, the second date, the threat."""
    clause = ask.clause
    parted = _OR.search(clause)
    if parted is None or ask.is_wh or starts(_NO_OPTION, clause[parted.start() :].lstrip(" ,;")):
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
    if starts(_COACH_ASKS, clause):
        return _same_fix(ask, table)
    if re.search(r"\bor (?:what|something)$", clause) or table.teacher_named(clause[: parted.start()]):
        return None
    return _made_small(ask) or _disgraced(ask, table, parted) or _same_fix(ask, table)


def _made_small(ask: Ask) -> Hit | None:
    """One option is belittled, its name is a verdict, or the choice is between ends nobody may refuse."""
    for written, group in (
        (_MADE_SMALL, "small"),
        (_NAMES_IT, "other"),
        (_ENDS, "end"),
        (_CANT_OR_WONT, "blamed"),
    ):
        match = finds(written, ask.clause)
        if match is not None:
            start, end = ask.clause_span(match, group if match[group] else 0)
            valued = ask.words_of("poor", "lacking", "judgement", start=ask.clause_start + match.start())
            if written is _CANT_OR_WONT and not finds(r"\byou(?:'d|'re|'ve)?\b", ask.clause):
                continue
            if written is _MADE_SMALL and not (valued or starts(_VALUED, ask.clause)):
                continue
            return Hit(
                ((start, end - (len(match[group] or "") - len((match[group] or "").rstrip()))),),
                modifiers=_unsafe(ask.clause),
            )
    return None


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
        return Hit(spans, sure=_of_her(clause) or _both_bad(ask, spans, parted), modifiers=_unsafe(clause))
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


def _of_her(clause: str) -> bool:
    """Whether what is shamed is hers; a fault of the work may be a plain fact to sort out."""
    return bool(
        finds(
            r"\b(?:you|your|yourself)\b|\b(?:that|it|this|lesson) (?:<w> )?(?:a|an|just|confusing)\b", clause
        )
    )


def _both_bad(ask: Ask, spans: tuple[tuple[int, int], ...], parted: re.Match[str]) -> bool:
    """Whether each option is a fault of its own: "confused or bored"."""
    middle = ask.clause_start + parted.start()
    sides = [
        {ask.said[start - ask.start : end - ask.start] for start, end in spans if (start < middle) is before}
        for before in (True, False)
    ]
    return bool(sides[0] and sides[1]) and sides[0].isdisjoint(sides[1])


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
    suggest="How would you describe {topic}?",
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
