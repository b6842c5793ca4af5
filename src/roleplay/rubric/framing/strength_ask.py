"""STRENGTH-ASK: a question that sends her looking for what works."""

from collections.abc import Iterable

from roleplay.language.pattern import finds, pattern
from roleplay.rubric.codes import Frame
from roleplay.rubric.framing.frame_code import Example, FrameCode
from roleplay.rubric.framing.sense.moment import Moment

_PROUD = (
    r"\bproud(?:est)?\b|\bpleased (?:you|with)\b|\bhappi?est\b"
    r"|\bmost (?:yourself|alive|natural|at home|comfortable|confident|satisfied|satisfying)\b"
    r"|\b(?:in|out of) your element\b|\bat (?:your|their) best\b"
    r"|\b(?:feels?|felt|comes?|came) (?:most |more |really |so )?(?:naturally|natural|easily|easy"
    r"|alive)\b"
    r"|\b(?:gives?|gave|bring|brings|brought) you (?:the most |most |any |some )?(?:energy|joy|life"
    r"|pleasure|hope)\b|\b(?:do|did) you (?:most |really )?(?:enjoy|love|like (?:most|best))\b"
    r"|\bmost (?:joy|energy)\b|\bgood at\b|\bgot(?:ten)? better at\b|\bget(?:ting)? better at\b"
    r"|\b(?:better|stronger) (?:at|than) [\w ]*since\b"
    r"|\byour (?:own )?(?:strengths?|gifts?|talents?|superpowers?|best (?:moments?|days?|lessons?))\b"
    r"|\bstrengths? (?:are|do|did|have|would)\b"
    r"|\b(?:went|going|goes|gone|working|worked|works|been working|go) (?:really |so |especially "
    r"|particularly |most |quite |very ){0,6}(?:well|right|best|smoothly|here|for you|already|today)\b"
    r"|\b(?:is|was|already|that's|what's) (?:already |really ){0,6}(?:working|worked)\b"
    r"|\bin a good way\b|\bbright spots?\b|\bhighlights?\b|\bworth keeping\b|\bwant to keep\b"
    r"|\bsuccess(?:es|ful|fully)?\b"
    r"|\bhelped (?:\w+ ){1,4}?(?:get|start|begin|open|stay|find|speak|finish|join|keep|settle|go|see"
    r"|write|read|understand|so|most)\b|\bsurprised you in\b|\bbest (?:part|moment|lesson|day|thing)\b"
    r"|\bfavou?rite (?:part|moment|lesson|thing|minute|bit|question|day|class)\b|\btook off\b"
    r"|\bcame alive\b|\blit up\b|\bclicked\b|\bmade the difference\b"
    r"|\bwhen (?:it|this|that) (?:has )?(?:goes|went|gone) well\b|\bthe times? when\b"
    r"|\b(?:doing|did|do) (?:so |really )?well\b|\b(?:of your|your own) moves?\b"
    r"|\b(?:can|could|to) build on\b|\b(?:left|made|had) you (?:smiling|smile|happy|glad)\b"
    r"|\bbrings? out the best\b|\bwhat was good\b|\b(?:do|doing|did) your best\b"
    r"|\b(?:thank|thanked|praise|admire|respect|appreciate) you for\b"
    r"|\bsuch a (?:good|great|lovely|strong|rich|lively|happy)\b|\bhappi(?:est|er) (?:about|with)\b"
    r"|\b(?:already|you) (?:do|doing|did)\b[^?]{0,90}\b(?:helps?|helped|works?|worked)\b"
    r"|\bhow did you get (?:them|him|her|the \w+|those \w+|so many)\b"
    r"|\b(?:confident|comfortable|skilful|skillful|strongest|gifted|grateful|rewarding|effortless"
    r"|thriving|thrive|thrives|thrived|flourish|flourishing|flourished|shines?|shone|shining|improved"
    r"|grown|lit up|in flow|talents?|gifts?|skills?)\b"
    r"|\b(?:love|like|want) to (?:have|live|do|see|teach|keep|repeat) (?:\w+ )?(?:again|more of"
    r"|doing)\b"
    r"|\b(?:class|they|students|kids|group|everyone) (?:was|were) (?:really |most |fully "
    r"|truly )?with you\b|\b(?:has|have|had) (?:\w+ )?(?:worked|gone well|helped|clicked)\b"
    r"|\byou bring to\b|\bran? (?:so |really )?(?:smoothly|well|itself)\b"
    r"|\bcomes? (?:so )?(?:easily|naturally)\b|\bmade them want\b|\bworked (?:best|with|for|so|in)\b"
    r"|\bmade you smile\b|\b(?:most|really) (?:pleased|delighted|glad|grateful)\b"
    r"|\bpleased (?:with|by|about)\b"
    r"|\b(?:went|felt|feels) (?:\w+ )?(?:better than|the way you|as you) (?:you )?(?:hoped|expected"
    r"|wanted)\b|\bhow did you (?:get|manage|make|build) (?:\w+ ){1,4}(?:to |so |work)"
    r"|\bresources? (?:do|did|have) you\b|\bdraw(?:n)? on\b"
    r"|\bran? itself\b|\b(?:when|where) (?:did|does|has|was|is)\b[^?]{0,60}\beven (?:for "
    r"|just )?(?:one|a (?:little|moment|minute|bit))\b"
)
_BEHIND = (
    "behind did draw gave hoping led made moved noticing prompted thinking told weighing :: "
    r"\b(?:what|how) (?:was|were|is|lay) behind (?:that|the|this|your)\b"
    r"|\bwhat (?:made|led|prompted|moved|told|gave) you (?:to |ask|choose|decide|do|the idea|wait|put"
    r"|go|say|try|think of|it)\b"
    r"|\bhow did you (?:know|decide|come (?:to|up)|think|get|manage|do that|choose)\b"
    r"|\bwhat were you (?:thinking|noticing|hoping|weighing)\b|\bwhat prompted that\b"
    r"|\bwhat made (?:that|it|this)\b|\bwhat did you do\b|\bwhere did (?:that|it) come from\b"
    r"|\bwhat (?:did you|do you) draw on\b"
)
_NOT = (
    r"\b(?:isn't|wasn't|aren't|weren't|didn't|doesn't|not|never|don't|least|worse|other than"
    r"|apart from|even better|better if|differently|instead|could have|should have|would have)\b"
    r"|\bwant to be good at\b|\bgo(?:ing)? wrong\b"
    r"|\bget(?:s|ting)? in the way\b"
)
_SPLIT = (
    "could didn't hard harder isn't not wasn't :: "
    r"\b(?:and|or) what (?:didn't|wasn't|isn't|was hard|was harder|could)\b|,? and what (?:not|else didn't)\b"
)
_OFF = (
    r"\b(?:colou?r|font|clip ?art|template|lunch|weekend|holiday|food|song|movie)\b"
    r"|\bwhat (?:would|does|will) (?:success|it|that) (?:look|sound|be|feel)\b"
    r"|\bevidence that it's\b"
)


_EXCEPTION = (
    "best did different how'd what when where who would you :: "
    r"\bbest (?:minute|bit|five minutes|question)\b|\bdid they (?:actually |really |most )?(?:enjoy|love)\b"
    r"|\bhow(?:'d| did) you (?:manage (?:that|it|to)|not just|get (?:it|them|him|her|that) (?:back|going|so"
    r"|talking)|pull that|do that|keep them)\b"
    r"|\bwhere(?:'d| did) you (?:learn|get|pick up) (?:that|it|those|the idea)\b|\bwhat are you keeping\b"
    r"|\bwhat(?:'s| is) different (?:on the days|when they|when it)\b|\bwould you not (?:scrap|change|drop)\b"
    r"|\bwhen did (?:you|it|they) not\b|\bhow'd you know it was gonna\b|\bwhere did the [a-z]+ come from\b"
    r"|\bwhat did (?:you|outside|that) (?:change|give you)\b|\bwho normally won't\b"
)


def hear(moment: Moment) -> Iterable[Frame]:
    """An open question about success, ease, joy or the decision behind a success."""
    if not moment.asks or moment.leads or (moment.questions and not moment.open):
        return ()
    own = moment.own
    m = finds(_EXCEPTION, own)
    if m is not None:
        return (moment.frame("STRENGTH-ASK", m, confidence=0.75),)
    m = finds(_PROUD, own)
    if m is None and (moment.had("STRENGTH") or _just_told(moment)):
        m = finds(_BEHIND, own)
    if m is None or finds(_OFF, own):
        return ()
    split = finds(_SPLIT, own)
    if pattern(_NOT).search(own[: split.start()] if split else own):
        return ()
    return (moment.frame("STRENGTH-ASK", m, confidence=0.6 if split else 0.9),)


def _just_told(moment: Moment) -> bool:
    turns = moment.context.ground.coach_turns
    return bool(turns) and turns[-1].coding is not None and turns[-1].coding.has("STRENGTH")


CODE = FrameCode(
    label="STRENGTH-ASK",
    definition="Asks the teacher to find what works, what comes naturally, what she is proud of or drew on.",
    source="rubric 2.3",
    why="{words} asks her to find what works, in her own words.",
    suggest=None,
    hear=hear,
    finds=(
        Example("What are you happiest about in this unit?"),
        Example("When this class is at its best, what helped them get there?"),
        Example("Tell me about a lesson that went really well."),
        Example("What have you got better at this year?"),
        Example("When did it turn, even for one pair?"),
    ),
    leaves=(
        Example("What isn't working yet?"),
        Example("What's your favourite colour of marker?"),
        Example("What would make it even better, in your view?"),
        Example("How many of them finished?"),
    ),
)
