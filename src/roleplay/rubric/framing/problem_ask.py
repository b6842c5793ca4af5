"""PROBLEM-ASK: an open question for what is hard or missing, with no fault supplied."""

import re
from collections.abc import Iterable

from roleplay.language.pattern import finds
from roleplay.rubric.codes import Frame
from roleplay.rubric.framing.frame_code import Example, FrameCode
from roleplay.rubric.framing.sense.moment import Moment

_TROUBLE = (
    r"\b(?:isn't|wasn't|aren't|weren't|not|didn't|doesn't|hasn't|don't)(?: \w+)? (?:\w+ )?(?:working"
    r"|work|go (?:so |as |very )?(?:well|as)|going (?:so |as |very )?well|happen|feel right|sit right"
    r"|quite right|land|landing|click|clicking|connecting|sticking|flowing)\b"
    r"|\b(?:was|is|felt|feels|been|being|get|gets|got|getting|it|find|found|most"
    r"|more) (?:\w+ )?(?:hard|harder|hardest|difficult|tough|tougher|toughest|tricky|trickiest|stuck"
    r"|challenging|frustrating|rough|rocky|messy|stressful|painful|draining)\b"
    r"|\b(?:hardest|toughest|trickiest|worst|weakest|roughest|stickiest|most (?:difficult|challenging"
    r"|frustrating))\b|\bgot? in (?:the|your|their) way\b|\bgets? in (?:the|your|their) way\b"
    r"|\b(?:in the way|holding (?:you|them|it) back)\b"
    r"|\bleast (?:happy|pleased|satisfied|proud|sure|confident|comfortable|successful|favou?rite)\b"
    r"|\bless (?:happy|pleased|satisfied|sure|confident)\b"
    r"|\b(?:the|your|biggest|main|a|any|some) (?:struggles?|challenges?|obstacles?|barriers?"
    r"|difficult(?:y|ies)|problems?|frustrations?|worr(?:y|ies)|trouble|hurdles?|snags?|concerns?"
    r"|issues?|sticking point)\b"
    r"|\b(?:bothers?|bothered|worries|worried|frustrates?|frustrated|troubles?|troubled|drains?|nags?"
    r"|nagging|annoys?|concerns|stresses|stops?|blocks?) (?:you|them|at you)\b"
    r"|\b(?:are|were|do) you (?:\w+ )?(?:struggling|struggle|worried about|stuck|unhappy|dissatisfied"
    r"|worry about)\b"
    r"|\bwhat(?:'s| is| was| do you feel is| feels?) (?:still )?(?:missing|lacking|off)\b"
    r"|\bfall(?:s|ing)? short\b|\b(?:had|have|went|gone|go) (?:gone )?differently\b"
    r"|\bwould you change\b(?=.{0,90}\bgo\b)|\bnot so well\b|\bslip(?:s|ped|ping)? away\b"
    r"|\bcould have gone better\b|\bpain points?\b"
    r"|\bwhat (?:else )?(?:didn't|isn't|wasn't|hasn't|did not|doesn't)\W{0,4}$"
)
_FAULT = r"\byou (?:did|do|got|get|went|go) wrong\b"


def hear(moment: Moment) -> Iterable[Frame]:
    """Trouble as the topic of an open question; a fault inside would be a presupposition."""
    if (
        not moment.asks
        or moment.leads
        or (moment.questions and not moment.open and "CLOSED:FACT" not in moment.labels)
    ):
        return ()
    own = moment.own
    m = finds(_TROUBLE, own)
    if m is None or finds(_FAULT, own) or _own_word(moment, m) or moment.has("DEFICIT"):
        return ()
    if finds(r"\b(?:visible to me|that isn't yours|hard(?:er)? (?:question|for you to see))\b", own):
        return ()
    late = moment.had("STRENGTH") or moment.context.strength_told or moment.context.opened
    return (
        moment.frame(
            "PROBLEM-ASK",
            m,
            growth=moment.context.growth(moment.raw),
            confidence=0.85,
            why=_LATE if late else "",
            suggestion="" if late else None,
        ),
    )


def _own_word(moment: Moment, m: re.Match[str]) -> bool:
    """Her own word for it, asked about: she opened it."""
    key = max(m.group().split(), key=len)[:5]
    return bool(moment.context.her_words) and key in moment.context.her_words.lower()


_LATE = (
    "{words} asks for what is hard, in her own words, with her strengths or her trouble already on the table."
)

CODE = FrameCode(
    label="PROBLEM-ASK",
    definition="Asks openly for what is hard, missing or not working; no fault is supplied.",
    source="rubric 2.18",
    why="{words} opens with the trouble; ahead of any strength it can sound as if something was wrong.",
    suggest='The same door opens a little wider from the other side: "When did it go the way you '
    'hoped, and what was different?"',
    hear=hear,
    classes=frozenset(["trouble"]),
    finds=(
        Example("What isn't working yet?"),
        Example("Where did it get tricky?"),
        Example("What got in the way of the debate?"),
        Example("What's the biggest challenge with this unit?"),
        Example(
            "What gets in the way of that?",
            coach_before="At 9:12 you asked Omar why, and he counted again.",
            teacher_before="I wanted him to see it.",
            expect=(("suggestion", None),),
        ),
    ),
    leaves=(
        Example("What surprised you?"),
        Example("What makes it a zoo?", teacher_before="Clean-up is a zoo.", marks=("problem",)),
        Example("What did you hope they would take away?"),
        Example("What gets them started in the mornings?"),
    ),
)
