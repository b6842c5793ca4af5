"""AUTON: makes her authority plain, or asks leave."""

import re
from collections.abc import Iterable

from roleplay.language.pattern import finds, starts
from roleplay.rubric.codes import Frame
from roleplay.rubric.framing.frame_code import Example, FrameCode
from roleplay.rubric.framing.sense.moment import Moment

_HERS = (
    "alone as begin best call came choice class classroom could decides decision expert fine "
    "fits free go hands hear if ignore it's judge kids knows leave lesson look many may might "
    "no not only pace plan read ready room see set several start stay stays students suits "
    "them unless up ways whenever works yours :: "
    r"\byou know (?:this|these|that|your|the|them|best|yourself|him|her)\b[^.?!]{0,90}\bbest\b"
    r"|\byou know (?:them|this class|these kids|your (?:class|students|kids|room))\b(?! (?:how|what"
    r"|that|who))"
    r"|\b(?:it's|that's|this is|it is) (?:\w+ )?(?:your (?:room|class|call|choice|decision|lesson"
    r"|classroom|plan)|up to you|yours(?: to)?)\b"
    r"|\byou(?:'re| are) the (?:expert|one who (?:knows|decides))\b"
    r"|\bfree to (?:ignore|say|leave|disagree|choose|stop|skip|pass)\b"
    r"|\byou(?:'ll| will| would)? (?:best )?know (?:best|what (?:fits|works|suits))\b"
    r"|\bor we can (?:start|begin|go|stay|look)\b|\b(?:whenever|if|as) you (?:like|wish|prefer)\b"
    r"|\bup to you\b|\byours to\b|\bin your hands\b|\bif (?:any|either|at all|anything)\b"
    r"|\b(?:there's|there is) no (?:one )?(?:right|single|wrong) (?:way|answer)\b"
    r"|\b(?:it's|it is|that's) (?:fine|okay|ok|all right) (?:if it doesn't|not to|to say no"
    r"|if you'd rather|if not|to leave|if that doesn't)\b"
    r"|\byou (?:might|may|could|can) (?:see|read|hear) (?:[a-z]+ ){0,3}(?:completely |quite "
    r"|very )?(?:differently|another way|otherwise)\b"
    r"|\bonly (?:share|say|show|do) [^.?!]{0,90}\bif you\b"
    r"|\b(?:many|several|more than one|lots of|different) (?:good |right |possible )?ways\b"
    r"|\bno pressure\b|\btake it or leave it\b|\bfeel free\b|\bor (?:not at all|leave it)\b"
    r"|\b(?:both|all|that|it) (?:of (?:them|those) )?came from you\b|\byou judge\b|\bunless you wish\b"
    r"|\bto open or to leave\b|\bstays (?:with|between) (?:the two of us|us)\b"
    r"|\bfor you (?:only|alone)\b|\bthen not right now\b|\bwhen you're ready\b|\byour pace\b"
    r"|\byou set the\b"
)
_YOU_DECIDE = (
    "choose decide pick :: "
    r"(?<!do )(?<!did )\byou (?:get to )?(?:choose|decide|pick)\b(?! (?:that|which|what to|to put"
    r"|the pairs|the text|two|three|the lesson))"
)
_OFFERED = (
    "could bit bits can do does focus from get half halfs help land look me one ones part parts "
    "piece pieces shall should sit sound start talk use want where which work would :: "
    r"\bwhat would you like (?:from me|me to|to (?:get|talk|focus|work|look|start|do|take|explore))\b"
    r"|\bwhat would (?:be )?(?:help|helpful|useful|most useful|be of use)\b"
    r"|\bwhere (?:would you like|should we|shall we|do you want|would you want) (?:to|us|our)\b"
    r"|\bwhat (?:do|would) you want (?:me to|to (?:focus|work|talk|get|start|use))\b"
    r"|\bhow would you like (?:to|me)\b"
    r"|\b(?:what|which) (?:part|bit|piece|one|half)s? of (?:this|these|it|that|those)\b"
    r"|\bwhat (?:do|would) you (?:want|like) to (?:do|try|take|leave|keep)\b"
    r"|\bhow does that (?:sit|sound|land|feel)\b"
    r"|\bwhich (?:of (?:those|these|them)|one|feels?)\b[^.?!]{0,90}\b(?:you|for|right|closer|fits?"
    r"|if)\b|\bwould you (?:rather|prefer)\b|\bdo you prefer\b|\bwhich day\b"
    r"|\bwhere should we (?:put|start|begin|focus)\b|\bwhat should we\b"
    r"|\bwhat would make this (?:time|conversation)\b"
    r"|\bhow can i (?:help|be|support)\b|\bwhat (?:could|can) i do (?:that would |to )?(?:help"
    r"|be of use|be useful)\b"
)
_LEAVE = (
    "add ask be begin check eyes if is may offer permission put raise read share show start "
    "suggest tell want would :: "
    r"\b(?:would|is|will) (?:it|that) be (?:okay|ok|all right|alright|fine|useful|helpful)\b"
    r"|\bis it (?:okay|ok|all right|alright|fine) (?:if|to|with you)\b|\bmay i\b"
    r"|\bcan i (?:share|ask|offer|suggest|tell you|show|raise|read|put|add)\b"
    r"|\bcould i (?:share|ask|offer|show|raise|add)\b|\bdo you mind if\b|\bwould you mind if\b"
    r"|\bwould you (?:like|want) (?:to hear|it\b|to see|to know)\b|\bwith your permission\b"
    r"|\bif (?:that's|it's) (?:okay|ok|all right) with you\b|\bwould hearing\b"
    r"|\bwould you like to (?:start|begin|visit|see)\b|\bdo you want to (?:start|begin|think)\b"
    r"|\byou'd like eyes on\b"
)
_CANCELLED = (
    "but care choose long mind otherwise whatever why :: "
    r"\bbut\b|\bso why\b|\bwhy ask\b|\bwhatever (?:you|'s)\b|\bdon't (?:care|mind)\b|\bchoose:"
    r"|\bas long as\b|\botherwise\b"
)


def hear(moment: Moment) -> Iterable[Frame]:
    """Her say over goals, meaning, data, pace or next step; or leave asked for."""
    own = moment.own
    if moment.leads or moment.has("UNSAFE", "DIRECT", "SERVICE"):
        return ()
    m = (
        finds(_HERS, own)
        or finds(_YOU_DECIDE, own)
        or (finds(_OFFERED, own) if moment.asks else None)
        or (finds(_LEAVE, own) if moment.asks else None)
    )
    if m is None and "CLOSED:LOG" in moment.labels:
        m = finds(r"\b[a-z']+,? or (?:would |do |shall |should |is )?(?:\w+)", own)
    if m is None and moment.labels & {"CLOSED:PERM"}:
        m = finds(r"\b(?:would|may|can|could|do|is|shall|should)\b[^?]{0,30}", own)
    if m is None or (finds(_CANCELLED, own) and not finds(r"\bunless\b", own)) or _her_report(moment, m):
        return ()
    return (moment.frame("AUTON", m, confidence=0.85),)


def _her_report(moment: Moment, m: re.Match[str]) -> bool:
    return (bool(starts(r"\bif (?:any|at all)", m.group())) and not moment.asks) or (
        m.group().startswith("which") and "CLOSED:FACT" in moment.labels
    )


CODE = FrameCode(
    label="AUTON",
    definition="Makes the teacher's say over goals, meaning, data, pace and next step plain; or asks "
    "leave and waits.",
    source="rubric 2.10",
    why="{words} leaves the say with her.",
    suggest=None,
    hear=hear,
    finds=(
        Example("I have two numbers here. It's your call.", says="It's your call."),
        Example("It's your room."),
        Example("Would it be all right if I shared a number from my notes?"),
        Example("Which of these would you like to try, if any?"),
        Example("You know these children best."),
        Example("What would you like from me today?"),
    ),
    leaves=(
        Example("It's your choice, but the principal will ask."),
        Example("Do whatever you want."),
        Example("You can do it!"),
        Example("Which page was the question on?"),
    ),
)
