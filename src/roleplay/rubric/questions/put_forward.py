"""An idea laid on the table first and asked about then: "Sand timers, would you be up for that?"."""

from roleplay.language.asks import Ask, Span
from roleplay.language.pattern import finds, starts
from roleplay.rubric.questions.loaded import joined
from roleplay.rubric.table import Table

_TAKES_TO = (
    r"(?:(?:would|could|can|will) you (?:be (?:up for|open to|ok with|okay with|happy with|game for"
    r"|ok doing|okay doing|happy doing|willing to try) (?:that|it|this)"
    r"|(?:give|have) (?:that|it|this) a (?:go|try|whirl)|(?:do|try|live with|manage|commit to|stick to"
    r"|start) (?:that|it|this|(?:on )?<day>|tomorrow|next week))"
    r"|(?:please )?(?:can|could|will) you (?:commit to|stick to|try|do) (?:that|it|this)|fancy (?:doing "
    r"|trying )?(?:that|it|this)"
    r"|(?:is|would) (?:that|it|this) (?:be )?(?:something (?:for you|you(?:'d|'ve| could| would| might"
    r"| have))|a possibility|feasible|an option|possible|doable|realistic|workable|a goer)"
    r"|do you think you could (?:start|do that|try that|do it|try it)|can you see any reason not to"
    r"|how does that grab you|what's your view)"
)
_STANDS_ON = (
    "fan feel feeling on reckon say stop take thoughts view :: "
    r"(?:where (?:do|are) you (?:stand )?on|how (?:do|would) you feel about|what (?:do|would) you say to"
    r"|what do you reckon to"
    r"|what's your (?:feeling|view|take) (?:on|about)|thoughts on|are you a fan of|what(?:'s| is|'d"
    r"| would|s)(?: there)?(?: to)? stop you(?: from)?) (?:like )?(?:(?:a|an|some|any) <w>"
    r"|(?:<w>ing (?:them|him|her|the|it|a|one|each|some)\b|trying|using|having|putting|letting|giving"
    r"|getting|making|doing|adding|moving|swapping|splitting|pairing|starting|flipping|narrating|setting"
    r"|building)\b|<technique>)"
)
_ADVISED = (
    r"\b(?:i'd|i would|you could|you should|you can|you might|you must|you need to|you're allowed|let's"
    r"|encourage you|suggest|recommend|what i need"
    r"|the policy|the action step|i'm thinking you|could <w> it|to try|i wondered about"
    r"|just wondered about)\b"
)
_QUESTION = r"(?:(?:and|so|but|well|right|okay) )*(?:<wh>|<aux>) "
_MAYBE = r"(?:maybe|perhaps|possibly)"
_ACT = (
    r"(?:do|have|let|give|put|get|make|take|go|try|start|use|ask|show|split|swap|move|cut|leave|pair"
    r"|keep|hold|skip|add|read|write|tell|set|bring)"
)
_THING = r"(?:(?:a|an|some|one|two|little|mini|small|quick) |<technique>)"
_VERBLESS = (
    rf"{_MAYBE},? (?:(?:just|next time|tomorrow|also|even|then|only|like|we|you) )*(?:{_ACT} (?!it was\b"
    rf"|they\b)<w>|{_THING}(?!bit (?:of )?both\b)<w>)"
    rf"|{_MAYBE} (?:tomorrow|next time|next week|on <day>) <w> "
)
_BEHIND = rf"^(?:and |or |so )?(?:{_THING}|<w>ing |<w>s ).*\b{_MAYBE}$"


def put_forward(ask: Ask, table: Table) -> tuple[Span, ...]:
    """The words that ask her to take to an idea of the coach's; empty where it is hers or none."""
    taken = starts(_TAKES_TO, ask.clause)
    if taken is not None:
        idea = ask.intro.strip(" ,") or ask.before
        plainly = (
            ask.intro.strip(" ,") and len(ask.intro.split()) > 1 and not starts(_QUESTION, ask.intro.lstrip())
        )
        advised = plainly or finds(_ADVISED, ask.before) or _technique_before(ask, table)
        if (
            not advised
            or table.teacher_named(idea)
            or finds(r"\b(?:i (?:can|could|will)|i'll|me|my|visit|meet)\b", ask.said)
        ):
            return ()
        return (ask.clause_span(taken),)
    stands = starts(_STANDS_ON, ask.core) or starts(_STANDS_ON, ask.clause)
    if stands is not None:
        rest = ask.clause[stands.end() - 1 :]
        if finds(r"\b(?:me|my|i|i'm|us|this class|this year)\b", ask.clause) or table.teacher_named(rest):
            return ()
        return (ask.clause_span(stands),)
    return _named(ask, table)


def _technique_before(ask: Ask, table: Table) -> bool:
    """Whether the coach has named a technique in this turn: "Roles. Is that something you'd do?"."""
    tokens = (t for sentence in table.utterance.sentences for t in sentence.tokens if t.end <= ask.start)
    return any("technique" in t.classes and not table.teacher_named(t.plain) for t in tokens)


def _named(ask: Ask, table: Table) -> tuple[Span, ...]:
    """A thing or an act with "maybe", or a technique alone, and a question mark."""
    if (
        ask.is_wh
        or table.teacher_named(ask.clause)
        or " or " in ask.clause
        or finds(r"\bi\b|\bme\b", ask.clause)
    ):
        return ()
    verbless = starts(_VERBLESS, ask.clause) or finds(_BEHIND, ask.clause)
    if verbless is not None:
        return (ask.clause_span(verbless),)
    fragment = (
        ask.mood == "fragment"
        and ask.mark == "?"
        and not finds(r"^(?:still|only|just|then)\b|\b(?:you|was|were|is|are|did|had)\b", ask.clause)
    )
    named = joined(t for t in ask.words_of("technique") if not table.teacher_named(t.plain))
    return named if fragment and named and finds(r"\b(?:a|an|some|for|on|before|with)\b", ask.clause) else ()
