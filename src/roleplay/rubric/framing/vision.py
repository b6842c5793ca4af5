"""VISION: asks what she wants for pupils, why it matters, or what it would look like."""

from collections.abc import Iterable

from roleplay.language.pattern import finds, starts
from roleplay.rubric.codes import Frame
from roleplay.rubric.framing.frame_code import Example, FrameCode
from roleplay.rubric.framing.sense.moment import Moment

_PUPILS = (
    r"(?:them|they|students?|kids?|pupils?|children|learners?|readers?|writers?|\w*graders?|class"
    r"|everyone|every (?:kid|child|student|voice)|families|mathematicians?|scientists?|thinkers?"
    r"|group)"
)
_WANT = (
    "are aspiration aspirations believe care carry children citizen citizens class community "
    "did do dream dreaming dreams drew hope hopeful hopes ideal important june kid kids "
    "learner learners mathematician mathematicians matter matters mean means people proud "
    "pupil pupils reader readers remember scientist scientists stand student students them "
    "they thinker thinkers value vision walk were wish wishes worth would writer writers :: "
    rf"\b(?:do|would|did|are|were) you (?:most |really |ultimately ){{0,6}}(?:want|wish|hope|hoping"
    rf"|dream|dreaming|love|like)\b(?: for| that|ing)?[^?.]{{0,90}}\b{_PUPILS}\b"
    rf"|\b(?:dream|dreams|dreaming) of\b|\bmost hopeful\b|\bhopeful about\b"
    rf"|\b(?:hopes?|dreams?|wish(?:es)?|vision|aspirations?|ideal)\b[^?.]{{0,90}}\b(?:for|about|of|with"
    rf"|class|year|lesson|students|kids|look|sound|seminar)\b"
    rf"|\byour (?:own )?(?:hopes?|dream|vision|ideal)\b"
    r"|\bmatters?(?: the)? most\b|\b(?:matters?|important|means?) to you\b"
    r"|\byou (?:most )?(?:value|care about|believe)\b|\b(?:you )?value could be\b"
    r"|\bworth (?:it|your|a \w+)\b|\ball worth it\b|\bstand for\b"
    r"|\bproud of (?:them|in june|in may|at the end)\b"
    r"|\bwhat kind of (?:readers?|writers?|thinkers?|people|learners?|citizens?|mathematicians?"
    r"|scientists?|community|class)\b|\bwhy (?:does )?(?:this|it) matters?\b|\bwhat drew you\b"
    r"|\bwalk (?:out|away) with\b|\bcarry (?:out|away|with them)\b"
    r"|\bremember (?:about|from) (?:this|your)\b"
)
_PICTURE = (
    "when want like you'd "
    "december do does dream envision goes if imagine june may met might months paint picture "
    "suppose ten term unit visualise visualize well went will would year years years' :: "
    r"\bwhen you (?:picture|imagine) (?:it|them|that|the)\b|\bwhat do you want the [a-z]+ to (?:do"
    r"|make|ask|start|be)\b"
    r"|\byou(?:'d| would) like (?:a|an|one|every|each|any|the|your) [a-z]+(?: \w+){0,4}? to (?:ask"
    r"|say|do|think|write|know|see)\b"
    r"|\b(?:picture|imagine|suppose|paint|dream|envision|visuali[sz]e)\b[^?]{0,90}\b(?:working|goal|met"
    r"|june|may|year|day|ideal|best|hope|reached|friday|visitor|flies|sings|thriv\w+|miracle)\b"
    r"|\b(?:would|will|does|might|do) (?:\w+ ){1,8}?(?:look|sound|feel) like\b"
    r"|\bwould (?:be different|you see|success|we see|they be (?:doing|saying)|tell you)\b"
    r"|\b(?:would|do) you (?:most )?(?:love|like|want|hope) to see\b"
    r"|\b(?:a year|ten years|six months|five years) from now\b|\bin (?:\w+ )?years' time\b"
    r"|\bif (?:the|this|everything|it|all|a visitor|one thing)\b[^?]{0,90}\b(?:went|goes|is|were"
    r"|walked|could) (?:\w+ )?(?:well|met|perfect\w*|right|in|be|working)\b"
    r"|\bin (?:five years|june|may|december|ten years|six months)\b"
    r"|\bby (?:june|may|the end of (?:the )?(?:year|term|unit))\b"
)
_OFF = (
    r"\b(?:career|promotion|benchmark|target|test scores?|proficien\w+|number|percent\w*|principal"
    r"|for the next visit|lunch)\b|\bwhat would you like (?:from|to get|me)\b"
    r"|\bhow do you feel\b|\bof me\b|\bwant to know about\b|\bit (?:\w+ )?matters to you[:,;]"
)


def hear(moment: Moment) -> Iterable[Frame]:
    """A question that hands her the yardstick: pupils, values, a future picture."""
    own = moment.own
    inviting = moment.asks or bool(starts(r"\W{0,4}(?:and |so |now )?(?:picture|imagine|paint)\b", own))
    if not inviting or moment.leads or (moment.questions and not moment.open):
        return ()
    m = finds(_WANT, own) or finds(_PICTURE, own)
    if m is None or moment.has("PROBLEM-ASK") or _handing(own) or finds(_OFF, own):
        return ()
    return (moment.frame("VISION", m, confidence=0.85),)


def _handing(own: str) -> bool:
    """A question about the coach's part, the next step or the data: another move."""
    return bool(
        finds(
            r"\b(?:from me|me to|next step|do with|that (?:instinct|care|pause|clarity|model|question)"
            r"|could that|how might|what could)\b",
            own,
        )
    ) or bool(finds(r"\bwhat (?:would|do) you (?:want to )?(?:do|try|change|start)\b", own))


CODE = FrameCode(
    label="VISION",
    definition="Invites the teacher to say what she wants for pupils, why it matters, or what it "
    "would look like.",
    source="rubric 2.12",
    why="{words} asks for her own picture of what is worth reaching.",
    suggest=None,
    hear=hear,
    finds=(
        Example("What is the question you would like a girl in your class to ask?"),
        Example("What do you most hope these children take with them in June?"),
        Example("Picture the last week of the year when the goal is met. What are they doing?"),
        Example("What does a good debate sound like in your room?"),
        Example("What matters most to you in this unit?"),
    ),
    leaves=(
        Example("What do you think of me?"),
        Example("What's your target number for the benchmark?"),
        Example("What would you like from me today?"),
        Example("How many pages did they read?"),
    ),
)
