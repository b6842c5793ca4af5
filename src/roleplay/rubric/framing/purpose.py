"""PURPOSE: what the conversation is for, what the coach's part is, who will hear of it."""

from collections.abc import Iterable

from roleplay.language.pattern import finds
from roleplay.rubric.codes import Frame
from roleplay.rubric.framing.frame_code import Example, FrameCode
from roleplay.rubric.framing.sense.moment import Moment

_PURPOSE = (
    "report evaluates two "
    "aim alone between came coach coaching colleague coming conversation doesn't evaluate "
    "evaluation evaluator every everyone everything goes has hears here hour idea job leaves "
    "meet meeting minutes my nobody notes nothing only our part partner point purpose reads "
    "remain remains role say see sees stay stays talk this time today until us visit work :: "
    r"\b(?:this|everything|what you say|what we say|these notes|the notes|our talk"
    r"|all of this) (?:all )?(?:stays?|remains?|is) (?:just )?(?:between (?:us|you and me"
    r"|the two of us)|here|with (?:us|the two of us|you)|confidential|private)\b"
    r"|\bwhat you say (?:stays|here)\b"
    r"|\b(?:this|it|these|the) (?:\w+ )?(?:is|are|notes? is) (?:for you (?:only|alone)|only for you"
    r"|not (?:an )?evaluation|between us)\b|\bdoesn't go to\b"
    r"|\b(?:nothing|none of this) (?:goes|leaves|here)\b|\bnobody (?:else )?(?:will )?(?:see|hear)s?\b"
    r"|\bi'm (?:only |just )?here (?:for|to)\b"
    r"|\bmy (?:job|role|part|work) (?:here |today |as (?:a|your) coach )?is (?!to (?:fix|make sure"
    r"|judge|check))\b|\byour evaluation is\b|\bi(?:'m| am) not (?:here|coming) to\b"
    r"|\bwe have (?:\w+ )?(?:minutes|half an hour|an hour|until)\b|\bwe've got (?:\w+ )?minutes\b"
    r"|\bthe (?:purpose|point|idea|aim) (?:of (?:this|today|our|these)|today|here)\b"
    r"|\bcoaching (?:here )?is (?:for|about|not)\b|\bi (?:coach|meet with|visit) everyone\b"
    r"|\bthis (?:conversation|time|hour|talk|visit) is (?:for|about)\b"
    r"|\b(?:this|our) (?:conversation|talk|time|meeting|hour) (?:is|stays|remains) (?:strictly "
    r"|completely )?(?:confidential|private|ours|between)\b|\btoday is (?:about|for) your\b"
    r"|\bnothing you (?:say|tell me|show me)\b|\bi(?:'m| am) here because\b|\bthe point of this\b"
    r"|\bi don't evaluate\b"
    r"|\bthis (?:hour|time|half hour|conversation|space) (?:is|belongs to) (?:yours|you|ours)\b"
    r"|\bi take no notes\b|\bi came (?:today )?to (?:think|listen|learn|work|hear)\b"
    r"|\b(?:our|this|the) (?:half hour|hour|time|talk|conversation|meeting|minutes) (?:today )?(?:has"
    r"|is about|is for|starts|begins|ends)\b"
    r"|\bi (?:visit|meet|coach|see|work with) (?:with )?(?:every|all|each)\b"
    r"|\bi(?:'m| am) (?:your |a )?(?:coach|thinking partner|colleague)\b"
    r"|\bnot (?:your|an|the) evaluator\b|\bdoesn't go (?:to|into|anywhere)\b"
    r"|\bwhat (?:we|you) say (?:in )?here\b|\bno one (?:else )?(?:sees|reads|hears)\b"
    r"|\bthe way i work is\b|\bgoes? to (?:nobody|no one)\b|\bi don't report to\b"
    r"|\bonly (?:for|between) the two of us\b|\bno one who (?:evaluates|decides)\b"
)
_TOLD = (
    "'cause asked because cos doesn't goes happy i just no none not nothing second share the to you :: "
    r"\b(?:i(?:'m| am)? |just )(?:only |just )?(?:came|come|popp\w+|here)(?: in| today| round| along)*(?: "
    r"only)? (?:because|'cause|cos|to (?:look|see|listen|watch|learn"
    r"|find out))\b|\bno agenda\b|\bnot (?:an |a |your )?(?:assessment|appraisal|observation|inspection"
    r"|evaluation)\b"
    r"|\bnot (?:here|there) (?:to|for)\b|\bnot (?:grading|judging|scoring|marking|assessing|evaluating)\b"
    r"|\bdoesn't get (?:my |any |the )?notes\b"
    r"|\bgoes home with me\b|\b(?:none of (?:this|it)|nothing(?: i write)?) goes\b|\byou and me only\b"
    r"|\basked me to (?:visit|see|look at|come round|meet)\b"
    r"|\bi explain why i came\b|\bjust so you know\b|\bi'?ll (?:just )?share the [a-z]+ points? first\b"
    r"|\bsecond pair of eyes\b|\bhappy to share the (?:page|notes)\b"
    r"|\bthe other pair of eyes\b|\bi was there because\b"
)
_FAULT = (
    "check correct fix help improve only sort support sure whatever :: "
    r"\bto (?:fix|correct|improve|sort out|check up|make sure|help, whatever)\b"
    r"|\bwhatever you (?:like|need|want)\b|\bonly here to (?:help|support)\b"
    r"|\bjust here to (?:help|support)\b"
)


def hear(moment: Moment) -> Iterable[Frame]:
    """A statement about the conversation itself."""
    if moment.asks or moment.has("DEFICIT", "UNSAFE"):
        return ()
    m = finds(_PURPOSE, moment.own) or finds(_TOLD, moment.own)
    if m is None or (finds(_FAULT, moment.own) and not finds(r"\bnot (?:here|there)\b", moment.own)):
        return ()
    return (moment.frame("PURPOSE", m, confidence=0.85),)


CODE = FrameCode(
    label="PURPOSE",
    definition="Says what the conversation is for, what the coach's part is, who will hear of it.",
    source="rubric 2.23",
    why="{words} says plainly what this conversation is, so that she can choose what to bring to it.",
    suggest=None,
    hear=hear,
    finds=(
        Example("What I write down goes to nobody who rates you."),
        Example("This stays between us."),
        Example("I'm here for the pupils' learning and for you."),
        Example("My role is to think beside you."),
        Example("We have twenty minutes: your hopes and one thing I saw."),
    ),
    leaves=(
        Example("I'm here to fix your transitions."),
        Example("What would you like to get from today?"),
        Example("I'm only here to help, whatever you like."),
    ),
)
