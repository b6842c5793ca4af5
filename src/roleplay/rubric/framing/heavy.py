"""HEAVY: pupils' work, data, the demand of the task or beliefs about pupils at the centre."""

import re
from collections.abc import Iterable

from roleplay.language.pattern import finds
from roleplay.rubric.codes import Frame
from roleplay.rubric.framing.frame_code import Example, FrameCode
from roleplay.rubric.framing.sense.moment import Moment

_LEARNERS = (
    r"(?:students?|kids?|pupils?|children|they|them|learners|readers|writers|class|groups?|tables?"
    r"|pairs?|each of them|everyone|he|she|eight|these|those)"
)
_FOCUS = (
    rf"\b(?:which|what|who|whose|how many of|how(?: \w+)? do|how did|how will|how would)(?: of)?(?: the"
    rf"| your| these| those| different)? ?{_LEARNERS}\b[^.?!]{{0,40}}\b(?:explain\w*|understand\w*"
    rf"|understood|learn\w*|thinking|think\b|reason\w*|ideas?|voices?|talk(?:ing)?|airtime|able to do"
    rf"|show(?:ing)? (?:us|you)|respond\w*|struggl\w+ with|work(?! out)|slips?|evidence|know\b|stuck"
    rf"|gets? to (?:speak|explain|talk)|ready|spoken|heard)\b"
    r"|\b(?:what|which|how much|whose)(?: [a-z]+){{0,4}} (?:thinking|learning|reasoning|understanding"
    r"|talk)\b[^.?!]{{0,40}}\b(?:students?|kids?|pupils?|them|they|for whom|happening|visible"
    r"|going on)\b|\bwho (?:did|does|is doing|was doing) the (?:thinking|talking|work)\b"
    r"|\bwho (?:in|of|among) \b"
    r"|\b(?:blank|wrong|short|right|half) (?:answers?|slips?|pages?)\b[^?]{0,90}\b(?:tell|mean|say)\b"
    r"|\bable to do\b"
    r"|\b(?:which|what) (?:\w+ )?(?:students?|kids?|pupils?|children|learners|voices?"
    r"|names?)\b[^?]{0,90}\b(?:haven't|hasn't|not|never|talked about|heard|missing|left|need)\b"
    r"|\blook at what (?:[a-z]+) (?:wrote|said|made|did|drew|left|meant)\b"
    r"|\bhad (?:really )?(?:understood|learned|learnt|got it)\b"
    r"|\b(?:about|in|into|of|from|see) (?:their|his|her|the students'|the pupils'"
    r"|each other's) (?:thinking|understanding|reasoning|work|learning|ideas|writing)\b"
    r"|\bcount as evidence\b|\bevidence (?:that|of|would|from|for)\b"
    r"|\bhow (?:would|will|do|could|can|might) (?:we|you) (?:know|see|tell|be able to tell)\b"
    r"|\bwhose (?:ideas?|voices?|thinking|turn|work|hand)\b"
    r"|\bassum\w+ (?:are |do )?(?:we|you|about|i)\b|\bbelie(?:fs?|ve) about\b|\btelling you with\b"
    r"|\bstudents? telling\b|\bwhat (?:thinking|learning|reasoning) would\b"
    r"|\bbe able to do (?:with|by|after|when|on)\b"
    r"|\b(?:slips?|samples?|work|essays?|drafts?|notebooks?|data|tally|grades|papers|responses"
    r"|answers)\b[^.?!]{0,90}\b(?:tell|show|say|see|read|make of|notice|look|bring|side by side"
    r"|together|compare|mean|chooses?|pick)\b"
    r"|\b(?:look|looking|bring|read|sort|compare)(?: back)? (?:at|through|for"
    r"|with)?\b[^.?!]{0,90}\b(?:slips?|samples?|student work|essays?|drafts?|notebooks?|data|tally"
    r"|grades|papers|responses|who|which students|how students)\b"
    r"|\bwho (?:has|hasn't|gets?|got|is|isn't|was|reads?|speaks?|talks?|explains?) (?:\w+ )?(?:spoken"
    r"|explain|to speak|the airtime|stuck|learning|talking|doing the|left|reading|aloud|at table"
    r"|on line|ready|a turn)\b"
    r"|\bmatters? (?:too much )?for these (?:readers|kids|students|pupils|children|learners)\b"
    r"|\bwatching who\b|\bcount who\b|\bhere's what i (?:wrote|noted|counted|heard|scripted)\b"
    r"|\bhow did (?:the )?(?:students|kids|they|pupils|children|class) (?:respond|react|take|do)\b"
    r"|\bstudents responded\b|\bfraction slips\b"
    r"|\bquestion about the\b"
)
_MEANING = (
    "does make mean means notice read reading say says see sense sit stands suggest take tell "
    "tells :: "
    r"\bwhat do you (?:make of|see in|notice|read in|think (?:that|it|this) (?:means|tells|says))\b"
    r"|\bwhat(?:'s| is) your (?:read|take|sense|reading)\b"
    r"|\bwhat (?:does|do) (?:that|this|it|these|those) (?:tell|say|mean|suggest)\b|\bhow do you read\b"
    r"|\bwhat do you see\b|\bwhat stands out\b"
    r"|\bhow do those two sit\b"
)
_CONVICTION = (
    "asking bringing hasn't haven't keep kids leaving left let raising saying still walking "
    "without :: "
    r"\bi(?:'m| am) (?:raising|bringing|asking|saying) (?:this|it) because\b"
    r"|\b(?:kids|students|pupils|children|readers|learners|ones) (?:are |were )?(?:leaving|walking out"
    r"|still|without|haven't|hasn't|left)\b|\bdon't want to let go of\b"
    r"|\bkeep coming back to\b"
)
_OFF = (
    r"\bhow do you feel\b|\bwhose idea\W*$|\bwant (?:\w+ ){1,3}to be able\b|\bwho in that\b|\bwhose idea "
    r"(?:was|is|were)\b|\bof me\b|\bclip ?art\b|\bfont\b"
    r"|\bdon't worry\b|\bfor another time\b|\bforget\b"
    r"|\bcould you tell, during\b"
)
_CONTENT = (
    r"\b(?:thinking|reasons?|understand\w*|learning|ideas?|evidence|explain\w*|voices?|talk|work"
    r"|slips?|data)\b"
)


_HARD = ("UNSAFE", "LIGHT", "BUT")
_THEM = (
    r"(?:he|she|they|any(?:one|body)(?: else)?|any of them|(?:the|those|these|your|that|this) (?:\w+ "
    r")?(?:kids?|boys?"
    r"|girls?|lads?|pupils?|students?|children|child|class|group|pair|table|ones?|others))"
)
_DONE_BY_THEM = (
    "are can could did do does had has have he her his how in inside into is might she their they was "
    "were what which who whose will would :: "
    rf"\b(?:did|does|do|is|are|was|were|has|have|had|can|could|would|will|might) {_THEM}\b"
    rf"[^.?!]{{0,40}}\b(?:do|doing|done|think|thinking|thought|write|writing|written|wrote"
    rf"|make"
    r"|making|made|notice|noticed|see|seeing|read|reading|use|used|using|answer|ask|asking|know|knew|explain"
    r"|learn"
    r"|learnt|learned|try|tried|trying|change|changed|finish|finished|draw|drawing|looking"
    r"|listening|talk|talking|speak|arguing|argue|mean|meant|get it|got it|solve|work|worked"
    r"|remember|mix|respond|react|show|count|counting|understand"
    r"|understood|stuck|predict|struggl\w+|practis\w+|spell|copy|copied|add)\b"
    r"|\b(?:which|how many|who|whose|what)(?: of)? (?:of )?(?:them|the \w+|those|these|\d+|words?|answers?"
    r"|mistakes?|bits?)"
    r"[^.?!]{0,40}\b(?:them|they|misread|tripped|get|got|can|could|explain|know|knew|did|had|right|wrong)\b"
    r"|\bwho (?:else )?(?:chose|got|did|do|said|tried|asked|answered|read|had|finished|went|is|was|has) "
    r"(?!you\b)"
    r"|\bhow many (?:of (?:them|the \w+) )?(?:did|could|can|got|had|do|would|finished|were|are)\b"
    r"|\bwhat (?:did|does|do|would|was|were|is|are) (?:he|she|they|(?:the|your) (?:kids|class|children"
    r"|students"
    r"|pupils|group|others)) (?:\w+ )?(?:doing|saying|thinking|say|do|think|make|write|see|notice|mean"
    r"|looking|listening)\b|\bwhat(?:'s|'re) (?:he|she|they) (?:\w+ )?(?:\w+ing)\b"
    r"|\b(?:in|into|inside) (?:his|her|their) (?:head|heads|books?|notebooks?|mind)\b"
    r"|\b(?:his|her|their) (?:books?|notebooks?|drafts?|slips?|answers?|writing|drawings?|mistakes?)\b"
    r"|\bwhat (?:happened|happens) (?:when|to the|with the|with (?:him|her|them))\b"
)
_ONLY_HER = (
    r"\b(?:what made you|what (?:all )?(?:do|did|were|are|can|could|would) you (?!think|make|see|notice"
    r"|reckon|suppose|expect|hear|hop)"
    r"|how(?:'d| did| do| would| are| were) you|what's (?:the|your) plan|where did you|what stopped you|did "
    r"you|"
    r"tell me about that|would you|was it you|is that how)\b|"
    r"\b(?:were|did|do|had|have|are|was) (?:you|u|it|that|this) (?:\w+ ){0,2}(?:plan\w*|mean(?:t)? to"
    r"|intend\w*"
    r"|deliberate\w*|on purpose|wait\w*|ch(?:oo|o)se|decide\w*|get (?:back|to|the|a)|agreed|worried|normal"
    r"|new|already)\b|\bon purpose\b|\bis (?:that|she|he|it) (?:new|always|normal|often)\b"
)


_READ_TOGETHER = (
    "evidence look looking tell what :: "
    r"\bwhat (?:do|did|would) (?:you|u) (?:make of|(?:see|notice|hear)\b(?! me)(?=,? [a-z])|figure|reckon "
    r"(?:he|she|they))"
    r"|\bwhat do (?:you|u) (?:think|reckon)(?: is|'s| was| he| she| they|(?: is)? in)\b|\bwhat did (?:that|it"
    r"|this) tell (?:you|u)\b"
    r"|\btell me what (?:you make|jumps|you see|you notice)\b|\bwhat you (?:noticed|make of|made of)\b"
    r"|\bwhat do you know about (?:each|them|him|her|the six)\b|\bevidence they\b|\bwhat jumps out\b"
    r"|\b(?:look|looking) at (?:the |their |her |his )?(?:exit )?(?:tickets|scripts|books|slips|work|essays"
    r"|drafts|samples)\b"
)


def hear(moment: Moment) -> Iterable[Frame]:
    """Pupils' learning as the matter of a question, a shared look, or a statement of conviction."""
    yield from _hear(moment)
    if not moment.has("HEAVY"):
        m = _seen_and_asked(moment) or _asks_after_them(moment)
        if m is not None and not moment.had("HEAVY"):
            yield moment.frame("HEAVY", m, growth=moment.context.growth(moment.raw), confidence=0.75)


def _seen_and_asked(moment: Moment) -> re.Match[str] | None:
    """What pupils did, put on the table with a question that leaves open what to make of it."""
    if not moment.questions or moment.leads or not moment.had("IMPACT") or moment.had(*_HARD):
        return None
    if not (moment.open or "CLOSED:CHO" in moment.labels):
        return None
    if finds(_ONLY_HER, moment.own) or finds(_OFF, moment.own) or moment.had("STRENGTH", "STRENGTH-ASK"):
        return None
    return finds(r"\S[^?]*", moment.own)


def _asks_after_them(moment: Moment) -> re.Match[str] | None:
    """A question about what pupils did, said, made or thought."""
    if not moment.questions or moment.leads or moment.had(*_HARD):
        return None
    if "CLOSED:LOG" in moment.labels or "CLOSED:PERM" in moment.labels:
        return None
    if finds(_OFF, moment.own):
        return None
    return finds(_DONE_BY_THEM, moment.own) or (finds(_READ_TOGETHER, moment.own) if moment.open else None)


def _hear(moment: Moment) -> Iterable[Frame]:
    own = moment.own
    if moment.leads or moment.has("DIRECT", "DEFICIT", "UNSAFE", "LIGHT", "BUT"):
        return ()
    m = None
    if moment.asks or _opens(own) or moment.has("WE", "GROWTH"):
        m = finds(_FOCUS, own)
    if m is None and moment.asks:
        m = finds(_MEANING, own) if moment.had("IMPACT", "GROWTH") or moment.evidence.hard else None
    if m is None and (conviction := finds(_CONVICTION, own)) is not None:
        m = conviction if moment.has("GROWTH", "IMPACT") or moment.evidence.hard else None
    if m is None or finds(_OFF, own):
        return ()
    return (moment.frame("HEAVY", m, growth=moment.context.growth(moment.raw), confidence=0.8),)


def _opens(own: str) -> bool:
    return bool(
        finds(
            r"\blet's\b|\bi'd (?:like|love|happily)\b|\bhere's what i\b"
            r"|\bi'll (?:bring|sit|plug|help)\b|\bwhat i can do\b"
            r"|\bbecause your question\b",
            own,
        )
    )


CODE = FrameCode(
    label="HEAVY",
    definition="Puts pupils' work, data, the demand of the task, beliefs about pupils or evidence of "
    "learning at the centre.",
    source="rubric 2.16",
    why="{words} keeps what pupils learn in the middle of the table.",
    suggest=None,
    hear=hear,
    late=True,
    finds=(
        Example("Let's look at which pupils can explain why."),
        Example("Seven slips were blank on question two. What do you make of that?"),
        Example("What would count as evidence that it works?"),
        Example("Whose ideas are heard most?"),
        Example("What was actually in her book?"),
    ),
    leaves=(
        Example("How do you feel about the lesson?"),
        Example("You need to look at your data."),
        Example("What time does lunch begin?"),
    ),
)
