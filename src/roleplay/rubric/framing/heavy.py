"""HEAVY: pupils' work, data, the demand of the task or beliefs about pupils at the centre."""

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
    rf"|show(?:ing)? (?:us|you)|respond\w*|struggl\w+ with|work|slips?|evidence|know\b|stuck"
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
    r"\bhow do you feel\b|\bwhose idea (?:was|is|were)\b|\bof me\b|\bclip ?art\b|\bfont\b"
    r"|\bdon't worry\b|\bfor another time\b|\bforget\b"
    r"|\bcould you tell, during\b"
)
_CONTENT = (
    r"\b(?:thinking|reasons?|understand\w*|learning|ideas?|evidence|explain\w*|voices?|talk|work"
    r"|slips?|data)\b"
)


def hear(moment: Moment) -> Iterable[Frame]:
    """Pupils' learning as the matter of a question, a shared look, or a statement of conviction."""
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
    finds=(
        Example("Let's look at which pupils can explain why."),
        Example("Seven slips were blank on question two. What do you make of that?"),
        Example("What would count as evidence that it works?"),
        Example("Whose ideas are heard most?"),
    ),
    leaves=(
        Example("How do you feel about the lesson?"),
        Example("You need to look at your data."),
        Example("What time does lunch begin?"),
    ),
)
