"""A cause or a fix that the coach has put inside the question, as ordinary talk puts it."""

from roleplay.language.asks import Ask, Span
from roleplay.language.pattern import finds, starts
from roleplay.rubric.questions.loaded import joined
from roleplay.rubric.table import Table

_SOFT = r"(?:(?:maybe|mainly|just|partly|all|perhaps|more|really|then|also|possibly) )*"
# A cleft names the cause before she can: "Was it the noise that tipped her over?"
_CLEFT = (
    r"it that this they :: (?:was|is|were|could|would|might) (?:it|that|this) (?:be |have been )?"
    + _SOFT
    + r"(?:that (?:you|they|the|it|he|she|there|nobody|your|<w>ing)\b"
    r"|(?:down to|on account of|owing to|thanks to|about the <w> (?:going|being|getting)|since)\b"
    r"|(?:the|your|their|her|his|a|an|too many|too much|nerves)(?: <w>){1,5}? (?:that|which|what)(?:'s"
    r"| was| is| were|'d| had| made| did| tipped| got| set| threw| put| sent| slowed| kept| stopped"
    r"| lost| held)\b)"
)
_PUTS_DOWN = (
    r"(?:(?:do|d'|did|would|could|can|might) ?(?:you|it|that|this|we) (?:be )?(?:put|trace|blame|pin"
    r"|set) (?:(?:that|it|this|all that|the <w>) )?(?:down to|back to|on|the) <w>"
    r"|.*\b(?:down to|on account of|as a result of|owing to) (?:the|a|an|it|them|him|her|you (?!to\b)"
    r"|not|nobody|no|their|your|<w>ing|how|too|poor|what|his|my)\b)"
)
_STEM = (
    r"(?:(?:and|so|but|okay|right) )*(?:what(?:,? like,?)?(?:'s| was| is)? (?:it|made|happened|caused"
    r"|kept|got|set|went|behind)|why|how come)\b"
)
_OFFERED = (
    r"(?:(?:was|is) (?:it|that|this) (?:just |maybe |like )*(?:the|your|their|because|that|too|all"
    r"|a lack|down to)"
    r"|(?:were|are) (?:they|you) (?:just|all|too)|(?:was|is) (?:he|she) (?:just|too)) <w>"
)
_INSIDE = (
    r"(?:how come|why|why so|what happened|what was it|what's it),? (?P<offer>(?:was|were|is|did) (?:it"
    r"|they|he|she|you|that) (?:just|because|that|too|all) <w>)"
)
_HOW_WOULD = (
    r"(?:(?:and|so|but) )*(?:(?:how|in (?:what|which) ways?)(?: (?:do|d'|might|would|could) ?you (?:see"
    r"|imagine|think|picture))?(?: that)? ?(?:would|could|might|will|can|'ll)? ?"
    r"(?P<thing>(?:a|an|some|more|weekly|labelled|laminated|<w>ing) <w>)|what (?:would|could|might"
    r"|will) (?P<what>(?:a|an|some|more|<w>ing) <w>)(?: <w>){0,4}? (?:do|change|mean) (?:for|to)\b)"
)
_WORKS = (
    r"\b(?:help|cut|get|make|making|bring|loosen|rescue|sort|change|take|taking|keep|keeping|solve"
    r"|improve|settle|give|free|balance|reduce|stop|fix|support|save|saving)\b"
)
_FITTED_IN = (
    r"(?:where|when|how|who) (?:could|can|might|will|would) (?:you|we) (?:fit|slot|squeeze|build|work"
    r"|bring|buddy|add|put)(?: (?:him|her|them))? (?:in |up |with )?(?:a|an|some|ten|five|more|\d+) <w>"
)
_USES = (
    r"how (?:can|could|will|might|would|do|are) (?:you|we) (?:going to |plan to )?(?:use|bring in"
    r"|introduce|add|set up|put up) (?:a|an|some|more|the) (?:[\w',-]+ ){1,8}?(?:to|so that|so) (?:they"
    r"|the|it|get|stop|solve|make|cut|keep|settle|help|bring|take)\b"
)
_HERS = (
    r"\b(?:like (?:that|this|the one)|you (?:use|used|do|did|have|had|made|gave|built|set|already|showed"
    r"|planned|described)|your|that (?:same )?<w> you)\b"
)


def cause_supplied(ask: Ask, table: Table) -> tuple[Span, ...]:
    """The one cause a yes/no question offers; empty with a choice, or where the cause is hers."""
    clause = ask.clause
    if finds(r"\bor\b", ask.said) or table.established(clause):
        return ()
    for written in (_CLEFT, _PUTS_DOWN):
        match = starts(written, clause)
        if match is not None and not table.teacher_named(clause[match.end() :] or clause):
            return (ask.clause_span(match),)
    earlier = table.asks[table.index - 1] if table.index else None
    if (
        earlier is not None
        and earlier.is_wh
        and ask.sentence - earlier.sentence <= 1
        and starts(_STEM, earlier.core)
        and starts(_OFFERED, clause)
        and not table.teacher_named(clause)
    ):
        return ((ask.clause_start, ask.clause_start + len(clause)),)
    return ()


def fix_supplied(ask: Ask, table: Table) -> tuple[Span, ...]:
    """The fix or the candidate a wh-question carries in it; empty where it is hers or left open."""
    core = ask.core
    inside = starts(_INSIDE, core)
    if inside is not None and " or " not in core and not table.teacher_named(inside["offer"]):
        return (ask.core_span(inside, "offer"),)
    if finds(_HERS, core):
        return ()
    would = starts(_HOW_WOULD, core)
    if would is not None:
        thing = "thing" if would["thing"] else "what"
        works = thing == "what" or finds(_WORKS, core[would.end(thing) :])
        if works and not table.teacher_named(would[thing]):
            return (ask.core_span(would, thing),)
    for written in (_FITTED_IN, _USES):
        match = starts(written, core)
        if match is not None and not table.teacher_named(match.group()):
            technique = joined(t for t in ask.words_of("technique", start=ask.core_start))
            return technique or (ask.core_span(match),)
    return ()
