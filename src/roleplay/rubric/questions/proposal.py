"""A proposal in the form of a question: something to do, put to the teacher to take or leave."""

from typing import NamedTuple

from roleplay.language.asks import Ask, Span
from roleplay.language.pattern import finds, starts

_SOFT = (
    r"(?:(?:maybe|perhaps|possibly|just|please|also|at least|even|then|like|try and|go and|i don't know"
    r"|i mean|um|now)[, ]+)*"
)
_DOES = (
    "can could will would might shall should can't couldn't won't :: "
    r"(?:please )?(?:can|could|would|will|might|shall|should|can't|couldn't|won't),? (?:you"
    r"|we),? (?:all |both )?" + _SOFT + r"(?P<verb>[a-z-]+)\b"
)
_WONDERED = r"(?:if |whether )(?:you|we) (?:could|can|might|should) " + _SOFT + r"(?P<verb>[a-z-]+)\b"
_WILLING = (
    "would are will fancy want wanna care :: (?:(?:would|are|will) you (?:be )?(?:ok|okay|alright|up"
    "|happy|willing|open|able|game|keen|"
    r"comfortable|prepared|ready)(?: (?:to|with|for|doing))|(?:do )?(?:you )?(?:fancy|wanna"
    r"|want to)(?: doing| trying)?|would you care to) " + _SOFT + r"(?P<verb>[a-z-]+)\b"
)
_THINKS = (
    "think reckon feel see :: (?:do|could|can) you (?:(?:think|reckon) (?:you|we)(?:'d| could| can"
    "| might| would)?(?: be able to)?"
    r"|feel like|see yourself) " + _SOFT + r"(?P<verb>[a-z-]+)\b"
)
_EVER = (
    r"ever :: (?:(?:do|would|had|have) )?(?:you )?ever (?:(?:think|thought) (?:of|about)|use|let|run|try"
    r"|tried|post|model|script|swap|mix"
    r"|film|record|play|played with|had a go at|fancy|give (?:them|him|her|each|the|your)|put (?:them|up"
    r"|a|the|your)|get (?:them|a|one|the)"
    r"|have (?:them|one|a|the)|do (?:a|an|any|like|it)|do,|ask (?:them|one|a|the) to|send|read)\b"
)
_THEY = (
    r"(?:they|she|he|it|one of (?:them|the <w>)|(?:a|an|some|any) <w>|(?:the|your|those|these|each"
    r"|every)(?: <w>){1,3}?"
    r"|<student>(?:'s <w>)?|[a-z]+s)"
)
_THIRD = (
    "could can might :: " + rf"(?:could|can|might) {_THEY},? " + _SOFT + r"(?:could they )?(?P<verb>[a-z]+) "
)
# Their doing, and no power of theirs: "could they read it?" asks what they were able to.
_DOING = (
    r"(?:have|go|sit|start|lead|take|run|live|record|make|share|swap|teach|choose|pick|give|use|try|mark"
    r"|carry|move)$"
)
_INSTEAD = r"\b(?:instead|themselves|himself|herself|next time|rather than|from now on)\b"
_CASE = (
    "any is would there could might case reason feasible doable possible mad worth idea can :: "
    r"(?:(?:is there |would there be |might there be |could there be |can you see )?(?:any |a |some "
    r"|maybe |perhaps )*"
    r"(?:case(?: to be made)?,?(?: do you think,?| d'you think,?)? for|reason (?:not to|you (?:wouldn't"
    r"|couldn't|can't|don't))"
    r"|scope (?:to|for|in)|(?:room|space|place|time)(?: in (?:there|that|it))? (?:for (?:a|an|some"
    r"|<w>ing)|to (?:<w> ){1,2}(?:a|an|the|them)) |mileage in|appetite for|chance (?:you could|you can"
    r"|you'd|they could|they can|of you|of (?:a|an|<w>ing))"
    r"|way (?:to|of|you could|you|they|(?:<w> )?<w> gets?)|world (?:where|in which)|value in <w>ing"
    r"|point in (?:them|having|giving|letting))\b"
    r"|(?:could|might) there be (?:maybe |perhaps )?(?:a|an|some) (?!reason\b|link\b|connection\b"
    r"|pattern\b|cause\b|problem\b)<w>"
    r"|(?:would|is) (?:it|that) (?:be )?(?:mad|crazy|daft|silly|worth|possible|feasible|doable|an idea"
    r"|too much|realistic|a stretch|a possibility"
    r"|manageable|an option|time)(?: for you)?(?: (?:to|that you|<w>ing)\b)? ?(?P<verb>[a-z-]+)?"
    r"|worth (?:a|an|<w>ing)|(?:any|a) thoughts on <w>ing)\b"
)
# What asks for an answer, a memory or a sight, and not for anything to be done in the lesson.
_ASKS_FOR_TALK = (
    r"(?:tell|say|describe|explain|share|walk|talk|show|give|remind|name|list|speak|clarify|repeat|call"
    r"|think|see|hear|remember|recall|imagine|picture|guess|notice|feel|know|find|believe|like|prefer"
    r"|mind|rather|want|be|have|help|let|read|look|send|email|text|bring|meet|come|stop|wait|go|start"
    r"|sit|hang|pop|agree|expect|um|uh|er|understand|follow|count|rate|identify|point|draw|sum"
    r"|summarise|put|take|begin|do|make|need|get|ever|trace|buy|consider|spot|work|cope|manage|carry"
    r"|live|trust|accept|ask|asking|a|an|the|this|that|it|they|he|she|i|we|you|not|been)$"
)
_IN_A_LESSON = (
    r"\b(?:them|they|kids?|pupils?|students?|class|children|table|group|board|desk|lesson|next time"
    r"|tomorrow|first"
    r"|<student>|<practice>|<technique>|<lesson_part>|<classroom_thing>)\b"
)
_HABIT = (
    r"\b(?:usually|normally|generally|always|often|still|at the time|back then|yesterday|last (?:week"
    r"|time|year))\b"
)
_WAY_OUT = (
    r"\b(?:or not|only if|if not|no pressure|up to you|your call|i could|i can|i'll|if i|me|we each|a look)\b"
)
# Verbs of every kind of doing: a proposal only with something of a lesson behind them.
_COMMON = (
    r"(?:give|let|put|take|start|begin|do|make|get|have|stop|go|be|show|bring|point|draw|ask|read|send)$"
)
_AS_IT_IS = r"\b(?:as (?:they|it|he|she) (?:are|is)|the same|leave it|stick with)\b"
_MORE = r"\b(?:more|better|further|easier|calmer|quicker|faster)\b"


class Proposal(NamedTuple):
    """Where the words stand that put something forward, and what they put forward."""

    span: Span
    offered: str


def proposal(ask: Ask) -> Proposal | None:
    """What is put to her to be done, None when an answer or leave is all that is asked for."""
    clause = ask.clause
    if ask.is_wh or finds(_HABIT, clause) or finds(_WAY_OUT, ask.said) or " or " in clause:
        return None
    for written in (_CASE, _EVER):
        match = starts(written, clause)
        if match is not None:
            used = starts(
                r"(?: (?:like|just|maybe))* (?:use|build on|keep|bottle) (?:that|this|it)\b",
                clause[match.end() :],
            )
            return None if used else Proposal(ask.clause_span(match), clause[match.end() :] or clause)
    case = starts(
        r"there(?:'s| is) (?:any |a |some )?(?:scope|room|mileage|a case|space|a place) (?:for|in|to)\b",
        ask.core.lstrip(),
    )
    if case is not None and ask.shells:
        return Proposal((ask.core_start, ask.core_start + len(ask.core)), ask.core)
    third = starts(_THIRD, clause)
    if third is not None and _for_them(clause, third["verb"]):
        return Proposal(ask.clause_span(third), clause[third.end() :])
    return _hers(ask)


def _for_them(clause: str, verb: str) -> bool:
    """Whether pupils are to do it: "could they see?" asks what they were able to."""
    if finds(
        r"\bhave been\b|\bbe (?:that|because|why|it|the|a|an|down to|due to)\b|\bhave (?:known|meant"
        r"|felt|seen|heard)\b",
        clause,
    ):
        return False
    if finds(
        r"^(?:can|could) (?:the|those|these|that|this) (?:<w> )?(?:<classroom_thing>|<lesson_part>"
        r"|<technique>) (?:go|be (?!that\b|because\b)|come|start)",
        clause,
    ):
        return True
    if clause.startswith("might "):
        return finds(r"\bnext time\b|\bnearer\b|\bfirst\b|\binstead\b", clause) is not None
    if finds(r"\bby (?:themselves|himself|herself)\b", clause):
        return False
    doing = not clause.startswith("can ") and starts(_DOING, verb) is not None
    arranged = finds(_INSTEAD, clause) or finds(r"^could .*\bbe <w>(?:ing|er|ed)\b", clause)
    return doing or arranged is not None


def _hers(ask: Ask) -> Proposal | None:
    tries = [
        (text, at, w)
        for text, at in ((ask.clause, ask.clause_start), (ask.core, ask.core_start))
        for w in _FORMS
    ]
    for text, at, written in tries:
        match = starts(written, text)
        if match is None:
            continue
        rest, verb = text[match.end() :], match["verb"]
        if not rest.strip() or finds(_AS_IT_IS, rest) or (text.startswith("would") and finds(_MORE, rest)):
            return None
        if starts(_ASKS_FOR_TALK, verb) and not (starts(_COMMON, verb) and finds(_IN_A_LESSON, rest)):
            return None
        if verb == "have" and starts(
            r" (?:them|him|her)\b(?! <w>)|.*\b(?:next year|every day|again)\b", rest
        ):
            return None
        return Proposal((at + match.start(), at + match.end()), rest)
    return None


_FORMS = (_DOES, _WILLING, _THINKS, _WONDERED)
