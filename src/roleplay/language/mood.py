"""The mood of a clause by its beginning: question word, inversion, invitation, statement or fragment."""

import re
from typing import Literal

from roleplay.language.pattern import pattern
from roleplay.language.shells import Kind, shell_at

Mood = Literal["wh", "polar", "invited", "statement", "fragment", "none"]

_PAUSE = re.compile(r"[,;:\u2014\u2013]")
_NEAR = 400  # characters: how far ahead a beginning is looked at
AUX_HEAD = (
    r"(?:do|does|did|is|are|was|were|am|would|could|can|will|might|may|should|shall|must|has|have|had"
    r"|isn't|aren't|wasn't|weren't|doesn't|don't|didn't|hasn't|haven't|hadn't|can't|couldn't|won't|wouldn't"
    r"|shouldn't|mustn't|mightn't)"
)
_PRONOUN = (
    r"(?:you|u|we|they|he|she|it|i|that|this|those|these|there|anyone|anybody|someone|everyone"
    r"|everybody|anything|something)"
)
_INVERTED = (
    rf"{AUX_HEAD}(?: (?:not|also|ever|really|just|then))? (?:{_PRONOUN}\b|<det> <w>|students\b|kids\b)"
)
_ELLIPTIC = (
    r"(?:any|anything|anyone|anybody|ever|want|wanna|mind|ready|sound|sounds|make sense"
    r"|makes sense|need|care to"
    r"|willing to|open to|okay (?:if|to|with)|ok (?:if|to|with)|got|seen|tried|notice|noticed"
    r"|remember|possible|worth)\b"
)
_WH = (
    r"(?:(?:in|for|to|at|on|by|with|from|about|since) (?=wh))?(?:what|how|why|when|where|which"
    r"|who|whose|whom)(?:'s|'re|'d|'ll|'ve|s)?\b"
)
_WH_ASKS = (
    rf"{_WH}(?:(?<=[a-z]'s)|(?<=[a-z]'re)|(?<=[a-z]'d)|(?<=[a-z]'ve)|(?: (?:else|exactly"
    rf"|on earth|specifically|then|now|next))?"
    rf"(?: <w>){{0,6}}? {AUX_HEAD} (?:{_PRONOUN}\b|<det>\b|students\b|kids\b|<w>ing\b)"
    rf"|(?: else)? (?:happened|happens|made|makes|caused|helped|helps|stopped|stops|prompted"
    rf"|led|went|changed|worked|works|stood|stands"
    rf"|surprised|matters|feels|felt|drew|brought|gave|gives|keeps|kept|comes|came|brings)\b)"
)
_TERSE = r"(?:what|why) you (?:think|see|want|feel|notice|like|plan|need)\b"
_EXCLAIMS = (
    r"(?:what (?:an?|such)\b|how (?:lovely|nice|wonderful|great|exciting|interesting|funny|kind)[ ]?[.!]?$)"
)
_CLEFT = r"what(?:'s)? (?:<w> ){1,6}?(?:is|was) (?:that|how|the|your|when|a)\b"
_VERBAL = (
    r"\b(?:is|are|was|were|am|has|have|had|do|does|did|would|could|can|will|might|may|should"
    r"|must|<w>'(?:s|re|m|ll|ve|d)"
    r"|<w>n't|<w>ed|goes|went|means|wants|needs|gets|got|gave|made|took|felt|thought|knew|saw"
    r"|said|put|let|lets|waits|just <w>s)\b"
)
_SUBJECT = r"(?:i|you|we|they|he|she|it|that|this|there|those|these|who)(?:'<w>)?(?: (?:<w>))"
_PERSONAL = r"(?:me|you|he|she|they|we|i|it)\b"


def interrogative(own: str, at: int, mark: str) -> Mood:
    """`wh` or `polar` when a question clause begins at `at`, else `none`.

    With a question mark any question word at the head will do; without one the word order has to show it.
    """
    if pattern(_WH).match(own, at):
        if pattern(_EXCLAIMS).match(own, at) and mark != "?":
            return "none"
        if pattern(_WH_ASKS).match(own, at):
            return "none" if mark != "?" and pattern(_CLEFT).match(own, at) else "wh"
        terse = (
            mark == ""
            and pattern(_TERSE).match(own, at)
            and not pattern(r"\b(?:is|was|are|were)\b").search(own, at)
        )
        return "wh" if terse or (mark == "?" and not _subordinate(own, at)) else "none"
    if pattern(AUX_HEAD).match(own, at):
        if mark != "?" and pattern(r"(?:had|were i|may you|have(?! (?:you|we|they)))\b").match(own, at):
            return "none"
        if pattern(_INVERTED).match(own, at):
            return "polar"
        return "polar" if mark == "?" else "none"
    if mark == "?" and pattern(_ELLIPTIC).match(own, at):
        return "polar"
    return "none"


def _subordinate(own: str, at: int) -> bool:
    """As in "When you paused, …" and "how you circled back — …" are no questions by themselves."""
    return bool(
        pattern(rf"(?:(?:when|where|how|why|who|which) {_SUBJECT}|when (?!{AUX_HEAD} )<w> <w>)").match(
            own, at
        )
    ) and bool(_PAUSE.search(own, at, at + _NEAR))


def mood_at(own: str, at: int, kind: Kind | None = None) -> Mood:
    """The mood inside an invitation: handed over, a question, or no question at all."""
    rest = own[at : at + _NEAR]
    if kind == "wonder":
        return "none" if pattern(_PERSONAL).match(rest) else "invited"
    if pattern(r"(?:you|you're|you've|you'll|i'm|i)\b").match(rest):
        return "none"
    return "invited"


def asks_at(own: str, at: int, mark: str) -> Mood:
    """The mood of the clause that begins at `at`; `statement` and `fragment` are no questions by form."""
    shell = shell_at(own, at)
    if shell is not None and _hands_over(own, at, shell.kind, shell.end):
        return "invited"
    found = interrogative(own, at, mark)
    if found != "none":
        return found
    return "statement" if pattern(_SUBJECT).match(own, at) or pattern(_VERBAL).search(own, at) else "fragment"


_BARE = r"(?:<w> ){0,2}?(?:explain|share|name|show|give|think|expand|unpack|put|describe|paint|take|let)\b"
_GIVEN = (
    r"(?:what|how|why|when|where|which|who|your|that|more|about|it|us|me|one|a|an|some"
    r"|the (?:moment|part|thinking|reasoning))\b"
)


def _hands_over(own: str, at: int, kind: Kind, inside: int) -> bool:
    """Whether an imperative gives the floor: "Explain your thinking" does, "Explain the task" does not."""
    if kind not in ("invitation", "wonder"):
        return kind in ("courtesy", "permission") and bool(
            pattern(r"(?:if|maybe|perhaps|you|want|wanna|care|mind|happy|got|any|some|have)\b").match(own, at)
        )
    if kind == "wonder":
        return mood_at(own, inside, kind) != "none" or own.startswith("if ", inside)
    if pattern(r"(?:i|what|let's|let us)\b").match(own, at) or pattern(
        r"[^,.;]{0,24}\b(?:me|us|say|talk|speak|elaborate)\b"
    ).match(own, at):
        return mood_at(own, inside, kind) != "none"
    return bool(pattern(_BARE).match(own, at) and pattern(_GIVEN).match(own, inside)) or not own[
        inside : inside + _NEAR
    ].rstrip(" .?!")
