"""WE: shared work, shared inquiry, shared not-knowing."""

import re
from collections.abc import Iterable

from roleplay.language.pattern import finds
from roleplay.rubric.codes import Frame
from roleplay.rubric.framing.frame_code import Example, FrameCode
from roleplay.rubric.framing.sense.moment import Moment

_LETS = (
    "let's us :: "
    r"\b(?:let's|let us)(?: both| each| also| just| first| maybe"
    r"| all)? (?P<verb>[a-z]+)(?P<rest>[^.?!]{0,90})"
)
_WORKING = frozenset(
    [
    "look", "think", "put", "pick", "explore", "compare", "read", "choose", "sort", "plan", "design",
    "try", "see", "find", "work", "pause", "study", "count", "test", "watch", "dig", "figure", "learn",
    "wonder", "imagine", "lay", "set", "map", "share", "write", "build", "keep", "gather", "ask", "create",
    "list", "notice", "check", "stay", "make", "borrow", "sit", "bring", "take", "open", "consider",
    "trace", "go",
]
)  # fmt: skip
_TOGETHER = (
    "can could did do else figure find i if look me might plan puzzle shall should side sort "
    "think together us we'll which will with work would :: "
    r"\byou and i\b(?! are both)|(?<!just )(?<!only )(?<!between )(?<!for )\b(?:you and me|the two of us"
    r"|both of us)\b(?! stays?| only)|\b(?:look|work|think|plan|read|mark|sort|do|figure|design|watch|puzzle"
    r"|count|try|learn|go|map|write|build|teach|choose|find"
    r"|see|talk|compare|come)\w*\b[^.?!]{0,60}\btogether\b(?! again)|\btogether,? (?:we|you and i)\b|\bside "
    r"by side\b"
    r"|\b(?:could|can|might|shall|would|should|how (?:could|might|would|can|will)|what (?:could|might"
    r"|would|can|do|did|else)|where (?:could|might|do|can)|when (?:shall|could|can|do|might)|which) (?:\w+ "
    r"){0,2}?we"
    r"(?: (?:both|all|maybe|just|also|each))? (?:do (?!it\b)|look|think|figure|plan|try|compare|work|read"
    r"|sort|learn|find|design|see|explore|build|make|use"
    r"|know|test|count|help|notice|write|change|move|put|ask|give|keep|set|dig|take|mark|puzzle|want|need"
    r"|watch|bring|share|get to|apply|extend"
    r"|create|check)\b"
    r"|\bwe(?:'ll| will| could| can| might) (?:look|think|find|figure|read|try|see|learn|both|each"
    r"|plan|get to|sort|watch|work|explore|count|know|compare)\b|\bwith you about\b"
    r"|\b(?:figure|work|think|sort|puzzle|find|plan|look) (?:\w+ ){0,3}(?:out |through )?with you\b"
    r"|\bthink (?:with you|alongside|beside)\b"
)
_UNSURE = (
    "answer answers differently don't either missing neither still us yet :: "
    r"\bi (?:don't|do not) (?:have|know) (?:the|an|any) answers?\b"
    r"|\bi don't know (?:either|the answer|yet)\b|\bi don't know,? (?:and )?i(?:'m| am) curious\b|\bi don't "
    r"have that one\b"
    r"|\bwasn't sure either\b|\bi also had that\b|\bi(?:'m| am) trying to work out\b|\bi(?:'m| am) not sure "
    r"either\b"
    r"|\bi see (?:it|this|that) differently\b[^.?!]{0,90}\byou\b"
    r"|\bi(?:'m| am) still (?:wondering|puzzled|trying to)\b|\bneither of us knows\b"
    r"|\bi(?:'d| would) like us to\b|\bi may be missing\b"
)
_TAKING_PART = (
    "bring co-teach collect come coteach count counting film i'll join listen look map me "
    "note notes notice observe plan read record script sit tally teach there time track watch "
    "will write :: "
    r"\bi(?:'ll| will| can| could|'d be glad to|'d happily) (?:happily )?(?:count|tally|script|take notes"
    r"|track|time (?!off)|map|record|film|co-?teach|collect"
    r"|write down|look for|look (?:at|with) [a-z]+ with|(?:watch|listen|note|see|read|observe)(?: for| to| "
    r"out)? (?:who|how|which|what|where|when|the|them|for|your"
    r"|their|[a-z]+'s)|sit (?:with|beside|by|next)|join (?:you|in)|plan (?:it|that|this|with)|teach (?:it"
    r"|that|the first|the other|beside|with)"
    r"|bring (?:my|the|a|three|two|some) (?:tally|notes|counts?|slips|samples|script|list|sheet|recording"
    r"|clip|video|numbers|data)|come (?:and|back|in and)"
    r" (?:watch|count|see|look|listen))\b(?! all day)|\blike me to (?:look for|count|track|tally|notice"
    r"|script|note)\b|\bback row, counting\b"
)
_NOT = (
    "address attitude behavior behaviour let's management must need we :: "
    r"\blet's (?:get straight|start over|move on|leave|hear|be honest|face it|stop|not|talk about your"
    r"|say\b)|\blet's (?:fix|address|solve|deal|sort (?:this|it|that|out)|tackle)\b"
    r"|\bcreate a plan to address\b|\bwe (?:all )?(?:need|must|have to|expect|should)\b"
    r"|\bour (?:classroom |\w+ )?(?:behaviou?r|management|attitude)\b"
)
_TROUBLE = (
    "address fix let's solve tackle :: "
    r"\blet's (?:fix|address|solve|tackle|sort (?:this|it|that|out)|deal|create a plan to address)\b"
)
_SETTLES = r"\bshall we (?:do|say|meet|have|get|grab|go for|make it)\b"
_CHORE = (
    "cake coffee copies lunch paper scissors tea write :: "
    r"\b(?:bring|come) (?:the|some|over|by|you)\b[^.?!]{0,90}\b(?:scissors|lunch|coffee|tea|copies"
    r"|paper|cake)\b|\bnothing to write\b"
)


def hear(moment: Moment) -> Iterable[Frame]:
    """The coach as one who will do something or does not know; a patronising or institutional we is none."""
    own = moment.own
    if moment.leads or moment.has("DEFICIT", "UNSAFE", "DIRECT", "LIGHT"):
        return ()
    m = _heard(moment, own)
    return () if m is None else (moment.frame("WE", m, confidence=0.8),)


def _heard(moment: Moment, own: str) -> re.Match[str] | None:
    trouble = finds(_TROUBLE, own)
    if trouble:
        opened = moment.context.opened or (moment.context.growth_named and bool(moment.context.her_words))
        return trouble if opened else None
    if finds(_NOT, own) or finds(_SETTLES, own):
        return None
    lets = finds(_LETS, own)
    if lets is not None and lets["verb"] in _WORKING:
        lone = lets["verb"] in ("see", "go", "take", "make", "keep", "sit", "stay") and not finds(
            r"\b(?:together|what|how|who|which|side|look|time|with)\b", lets["rest"]
        )
        return None if lone else lets
    together = finds(_TOGETHER, own)
    if together is not None and not finds(
        r"\b(?:students|kids|they|groups|pupils) (?:\w+ ){0,3}together\b"
        r"|\bget (?:it|your \w+) together\b|\bsit together\b"
        r"|\btwo together\b",
        own,
    ):
        settled = "CLOSED:LOG" in moment.labels and "together" not in together.group()
        return None if moment.leads or settled else together
    unsure = finds(_UNSURE, own)
    if unsure is not None:
        return unsure
    part = finds(_TAKING_PART, own)
    if part is not None and not finds(_CHORE, own) and not moment.has("SERVICE"):
        return part
    return None


CODE = FrameCode(
    label="WE",
    definition="Shared inquiry, shared work, shared uncertainty, with the coach as one who does "
    "something or does not know.",
    source="rubric 2.13",
    why="{words} puts the coach on the same side of the table.",
    suggest=None,
    hear=hear,
    finds=(
        Example("Let's read these drafts side by side."),
        Example("What could you and I learn from Friday?"),
        Example("I don't know the answer to that either."),
        Example("Let's fix this.", teacher_before="The sinks are a nightmare.", marks=("problem",)),
        Example("I'll count who reads aloud while you teach."),
    ),
    leaves=(
        Example("We need to work on our classroom management."),
        Example("Let's fix this."),
        Example("Let's hear what's on your mind."),
        Example("Shall we do Thursday at eight?"),
        Example("I'll bring the scissors over at lunch."),
    ),
)
