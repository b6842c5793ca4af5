"""Clauses of a question that are worth keeping: the purpose of a fix, what came about, when, the deed."""

import re

from roleplay.language.asks import Ask
from roleplay.language.pattern import finds, pattern, starts
from roleplay.language.stems import stems
from roleplay.rubric.rewrite.classes import TECHNIQUES
from roleplay.rubric.rewrite.gains import HELD_BACK, MOST_WORDS, OBJECT

_TO = (
    r"to :: \bto ((?:get|help|bring|keep|build|draw|reach|hear|see|support|encourage|check|show|find"
    r"|settle|stretch|hold|open|speed|include|engage|involve|free|calm|start|finish|hook|let|raise|lift|grow|deepen"
    r"|win|save|know|follow|understand|remember|share|talk|speak|think|write|read|listen|move|hand|tidy|line)"
    r" [^,;:.?!\u2014\u2013]+)$"
)
_NO_PURPOSE = (
    r"(?:going|want|wants|need|have|has|had|able|try|trying|used|ought|like|love|easier|harder|ready|meant"
    r"|supposed|allowed|expect|ask|told|tell|how|what|where|when|them|you|him|her|kids|children|students|pupils"
    r"|class|time|possible|worth|place|room|way|chance|point|idea|happy|keen|glad) $"
)
_SO_THAT = (
    r"so :: \bso(?: that)? "
    r"(they|(?:he|she|you|we|everyone|the <w>(?: <w>)??)(?= (?:can|could|will|would|might)\b))"
    r"(?: (?:can|could|will|would|might))? "
    r"(?!(?:are|have|do|did|were|will|can|is)(?:n't)?\b)([^,;:.?!\u2014\u2013]+)$"
)
_WAYS = r" (?:by|with|without|if|when|before|after|because|instead|rather)\b"
_CLEFT = (
    r"(?:was|is|were|could) it (?:be |have been )?(?:<w> ){1,6}?that "
    r"(?!'|(?:you|they|it|he|she|we|there|the)\b)(<w> <w>.*)"
)
_ASIDE = r"(?:[,;:\u2014\u2013(]| do you| d'you| would you)"
_WHEN = (
    r"when once while as before after :: \b(?:when|once|while|as|before|after) "
    r"(?:(?:they|he|she|it|you|i|we)(?:'d|'re|'s)?|(?:the|your|that|<w>'s|their) <w>(?: <w>)??|kids|students"
    r"|children|everyone|anyone|anybody|everybody) (?:<w> ){0,6}<w>(?=(?:,? (?:maybe|perhaps|though))?$)"
)
_WEIGHED = (
    r"\b(?:that long|so|too|all|just|only|still|even|never|not|<w>n't|like that|if|as it|as they|as you)\b"
    r"|\bas <w> as\b"
)
_DEED = (
    r"(?:so |and |but |you know how )*you (?:really |actually |basically |just |only |even |still )*"
    r"((?!(?:had|have|were|was|are|do|did|don't|can|could|will|would|need|want|know|knew|think|thought|felt|mean"
    r"|meant|see|saw|never|said|got|get|seem|seemed|liked?|loved?|enjoyed|wanted|needed|hoped|expected|planned"
    r"|realised|realized|noticed|reckoned|supposed|guessed|assumed|believed|figured|looked|used|tried|might|may"
    r"|must|should)\b)<w>(?: [\w':-]+){1,9})"
)
_PAST = ("let", "put", "set", "cut", "read", "split", "gave", "went", "told", "spent")
_DEED_ENDS = r"[,;:\u2014\u2013(]|\b(?:and|but|because|so|or|without|instead)\b"
_MINIMISERS = r"\b(?:only|just|merely|simply|still|even|again|basically|actually|really|literally|then) "
_AT_LAST = r"(?: (?:again|then|though|anyway|instead|already|at all|right|yeah|no))+$"
_UNFINISHED = r"\b(?:to|the|a|of|with|for|your)$"


def purpose(ask: Ask, text: str) -> str | None:
    """What a fix is for, as the object of "helps": "to get the quiet ones in", "them follow"."""
    match = finds(_TO, ask.clause)
    if match is not None and not _is_no_purpose(ask, match):
        aim = _kept(f"to {_as_typed(ask, match.span(1), text)}")
        if aim is not None:
            return aim
    match = finds(_SO_THAT, ask.clause)
    if match is None:
        return None
    who = _as_typed(ask, match.span(1), text)
    return _kept(f"{OBJECT.get(who.lower(), who)} {_as_typed(ask, match.span(2), text)}")


def _is_no_purpose(ask: Ask, match: re.Match[str]) -> bool:
    """Whether "to …" only goes on with the verb before it, or is a fix itself."""
    start, end = ask.clause_span(match)
    fix = any(t.classes & TECHNIQUES for t in ask.tokens if start <= t.start < end)
    return fix or pattern(_NO_PURPOSE).search(ask.clause[: match.start()]) is not None


def came_about(ask: Ask, text: str) -> str | None:
    """What is asked a cause for: "was it the mask that made them shy" as "made them shy"."""
    match = starts(_CLEFT, ask.clause)
    if match is None or finds(HELD_BACK, match.group(1)):
        return None
    aside = finds(_ASIDE, match.group(1))
    return _as_typed(ask, (match.start(1), match.start(1) + aside.start() if aside else match.end(1)), text)


def moment(ask: Ask, text: str, *, ahead: bool) -> str | None:
    """When it was or, `ahead`, would be, as a clause tells it: "when the bell rang", "before they write"."""
    match = finds(_WHEN, ask.clause)
    if match is None or finds(_WEIGHED, match.group()) or (match.group().startswith("before") and not ahead):
        return None
    return _as_typed(ask, match.span(), text)


def deed(ask: Ask, text: str) -> str | None:
    """What the teacher did, as the question tells it: "gave them the answer"."""
    match = starts(_DEED, ask.clause)
    if match is None:
        return None
    verb = match.group(1).split()[0]
    told = any(t.plain == verb and t.classes & {"irregular_past", "teacher_deed"} for t in ask.tokens)
    if not told and not verb.endswith("ed") and verb not in _PAST:
        return None
    done = _as_typed(ask, match.span(1), text)
    end = pattern(_DEED_ENDS).search(done)
    done = pattern(_MINIMISERS).sub("", f"{done[: end.start()] if end else done} ").strip()
    done = pattern(_AT_LAST).sub("", done)
    return done if " " in done and not pattern(_UNFINISHED).search(done) else None


def _kept(aim: str) -> str | None:
    way = pattern(_WAYS).search(aim)
    aim = aim[: way.start()] if way else aim
    fits = 1 < len(aim.split()) <= MOST_WORDS and len(stems(aim)) > 1
    return aim if fits and not finds(HELD_BACK, aim.lower()) else None


def _as_typed(ask: Ask, span: tuple[int, int], text: str) -> str:
    words = text[ask.clause_start + span[0] : ask.clause_start + span[1]]
    return " ".join(words.split()).strip(" .?!\"'")
