"""AUTON: makes her authority plain, or asks leave."""

import re
from collections.abc import Iterable

from roleplay.language.pattern import finds, starts
from roleplay.rubric.codes import Frame
from roleplay.rubric.framing.frame_code import Example, FrameCode
from roleplay.rubric.framing.sense.moment import Moment

_OPEN_HANDED = (
    "all alright doesn't don't fine goes good happy i if it no none not nothing ok okay say shall shout "
    "start stop take tell this whenever whichever yell you your :: "
    r"\b(?:tell me|stop me|yell|shout|say|shout up) if (?:i'm|im|i've|ive|i am|that|thats|that's|it|you)\b"
    r"|\b(?:totally |absolutely |completely |also )?(?:fine|okay|ok|all right|alright) if you (?:don't|dont"
    r"|'d"
    r"|would|can't|cant)\b|\bif you(?:'d| would) (?:rather|prefer|like)\b|\bno (?:rush|stress|pressure"
    r"|hurry)\b"
    r"|\btake (?:it )?or leave\b|\b(?:either|both)(?: one| way)?(?: is|'s| are| r)? (?:fine|good|okay|ok)\b"
    r"|\bhappy (?:with|w/?|w) (?:either|both)\b|\bwhichever\b|\bwhenever(?:,| suits| you|$)"
    r"|\bif (?:that's|thats|it's|its|that is|it is) (?:okay|ok|all right|alright|useful|easier|helpful) "
    r"?(?:with|for|by)?\b"
    r"|\bif (?:you|u) want(?: (?:it|them|me to|to)\b|(?= ?[.,!?]|$))|\bshall i\b|\byour call\b|\bif (?:you"
    r"|u) (?:don't|dont) mind\b|\byou can have (?:the|them|it|my)\b[^.?!]{0,20}\bif you want\b"
    r"|\bstart with whatever you\b|\bhappy to change\b|\bdon't want to talk you into\b"
    r"|\bi(?:'m| am) not here (?:to (?:evaluate|judge|check|inspect|assess|grade|mark)|for (?:an? "
    r")?(?:appraisal|evaluation"
    r"|inspection))|\b(?:none of (?:this|it)|nothing(?: i write)?|it doesn't|this doesn't) goes? (?:to|there"
    r"|in|anywhere|into)\b"
    r"|\byou and me only\b|\bgoes home with me\b|\bdoesn't get (?:my |any |the )?notes\b|\bnot an "
    r"assessment\b"
    r"|\byou know (?:your|these|those|this|them|the)\b[^.?!]{0,30}\bbetter than (?:me|i)\b"
    r"|\bi don't have (?:that one|the answer)\b"
)
_ASKED = (
    "all alright anything did do first is it like maybe me ok okay or rather shall something the them to "
    "wanna want was what where which would :: "
    r"\b(?:is|was|would) (?:that|it|this) (?:okay|ok|all right|alright|fine)\b"
    r"|^\W{0,4}(?:(?:and|so|or|but|um|uh) ){0,3}(?:do )?(?:you|u) (?:want|wanna) (?:me to|to (?:talk|start|go"
    r"|look|do|see|read"
    r"|know|hear|know)|just look|i tell|to just)\b|\b(?:do|did) (?:you|u) want (?:me to|to (?:talk about|go "
    r"first|do the|see the"
    r"|hear|read|know))\b|^\W{0,4}want (?:me to|them|it|the notes|to see)\b"
    r"|\b(?:alright|all right|okay|ok) (?:if i|to (?:pop|come|sit|drop|visit))\b"
    r"|\b(?:is there )?(?:anything|something|a bit|a part|one thing|one bit)(?: of (?:it|that|this))?(?: "
    r"else)? (?:that )?you"
    r"(?:'d| would)?(?: actually| really)? (?:rather|want|like)\b"
    r"|\bwhat(?:'s|s| is) the (?:one )?(?:bit|thing|part) (?:that )?you(?:'d| would) (?:want|like)\b"
    r"|\bwhat (?:do|would) (?:you|u) (?:actually |really |most )?(?:want|like) (?:to (?:talk|get|look|work on"
    r"|start|focus)|me to)\b"
    r"|\bwhich of (?:these|those|them) (?:shall|should) we\b|\bwhere (?:shall|should) we (?:start|begin)\b"
    r"|\bdo you actually want me\b|\bwhich (?:\w+ ){1,2}(?:you'd|would you) like me to\b"
    r"|\bshall we (?:just |maybe )?(?:start|begin|listen|watch|look|leave it|talk about)\b"
    r"|\bsomething you want to take on\b|\banything i should look out for\b|\bmaybe we start there\b"
    r"|\b(?:first you tell|or first you)\b|\bwould (?:that|it) (?:help|suit|work)(?: you)? if\b"
)
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
    r"|(?<!if )\byou set the (?:pace|agenda|time|day)\b"
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
    r"|\b(?:what|which) (?:part|bit|piece)s? of (?:this|these|it|that|those) (?:would|do|shall|feels)\b"
    r"|\bwhat (?:do|would) you (?:want|like) to (?:do|try|take|leave)\b"
    r"|\bhow does that (?:sit|sound|land|feel)\b"
    r"|\bwhich (?:of (?:those|these|them)|ones?|feels?)\b(?: (?:would|do) you (?:like|want|rather|prefer"
    r"|feel)"
    r"|[^.?!]{0,40}\b(?:feels?|seems?|looks?|fits?|if any|closer|right for)\b)|\bwould you (?:rather"
    r"|prefer)\b|\bdo you prefer\b|\bwhich day\b"
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
    r"|\bcan i (?:share|ask (?:you )?(?:something|if|one)|offer|suggest|tell you|show you (?:a|two|the|what)"
    r"|raise|read|put|add)\b"
    r"|\bcould i (?:share|offer|show|raise|add)\b|\bdo you mind if\b|\bwould you mind if\b"
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


_MAY_I = (
    "can could do may might mind shall would :: "
    r"\b(?:may|can|could|shall|might) i (?!(?:just )?(?:check|ask|grab|get|be honest))[^?]{0,30}"
    r"|\b(?:would|do) you (?:like|want|mind)\b[^?]{0,30}|\bmind if\b[^?]{0,30}"
)
_WH = r"\b(?:how|where|what|why)\b"


def hear(moment: Moment) -> Iterable[Frame]:
    """Her say over goals, meaning, data, pace or next step; or leave asked for."""
    own = moment.own
    if moment.leads or moment.has("UNSAFE", "DIRECT", "SERVICE"):
        return ()
    m = (
        finds(_HERS, own)
        or (finds(_YOU_DECIDE, own) if not finds(_WH, own) else None)
        or finds(_OPEN_HANDED, own)
        or (finds(_ASKED, own) if moment.asks or not moment.sentence.mark else None)
        or (finds(_OFFERED, own) if moment.asks else None)
        or (finds(_LEAVE, own) if moment.asks else None)
    )
    if m is None and "CLOSED:LOG" in moment.labels:
        m = finds(r"\b[a-z']+,? or (?:would |do |shall |should |is )?(?:\w+)", own)
    if m is None and moment.labels & {"CLOSED:PERM"}:
        m = finds(_MAY_I, own)
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
