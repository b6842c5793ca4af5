"""LIGHT: protects comfort, and lets the learning conversation go."""

from collections.abc import Iterable

from roleplay.language.pattern import finds
from roleplay.rubric.codes import Frame
from roleplay.rubric.framing.frame_code import Example, FrameCode
from roleplay.rubric.framing.sense.moment import Moment

_CLOSES = (
    r"\bdon't (?:worry|bother|stress|think) (?:too much )?(?:about|with|over)\b"
    r"|\bforget (?:i|about|it|the|that)\b|\bnever mind\b"
    r"|\blet's not (?:worry|think|talk|stress|dwell|go|look)\b"
    r"|\b(?:it's|that's|it is|you're) (?:all |totally |absolutely |perfectly )?(?:fine|okay|ok"
    r"|normal)\b[^.?!]{0,90}\b(?:everyone|everybody|we all|happens)\b"
    r"|\b(?:everyone|everybody|we all) (?:has|have) (?:days|lessons|classes|moments|weeks) like\b"
    r"|\bwhatever you (?:decide|choose|think|want|feel)\b"
    r"|\b(?:don't|needn't|wouldn't|shouldn't) (?:need to |have to )?change (?:a thing|anything)\b"
    r"|\b(?:scores|tests|data|grades|numbers|results) (?:aren't|isn't|are not) (?:everything|important"
    r"|that important)\b"
    r"|\b(?:we|you) (?:can|could|might|may) (?:just )?(?:skip|leave|drop|forget|ignore)\b"
    r"|\banother thought\b|\btoo hard on yourself\b"
    r"|\btalk about something (?:nicer|else|lighter|happier|fun)\b"
    r"|\b(?:nobody|no one|anyone|anybody) (?:could|would|can) (?:do|have done|manage) (?:better|more"
    r"|any)\b|\bwith (?:that|this) (?:group|class|lot)[.!]|\b(?:not|isn't|wasn't) your fault\b"
    r"|\bdon't sweat\b|\bnothing (?:to|needs?|you need to) (?:change|fix|work on|look at)\b"
    r"|\bkeep (?:it|things|this) (?:positive|light|simple|nice|upbeat)\b"
    r"|\b(?:it's|that's|they're) (?:only|just) (?:a|one|some) (?:test|number|bad day|tests|numbers"
    r"|lesson|quiz|slip)\b|\byou(?:'re| are) (?:totally |absolutely |just )?fine\b"
    r"|\b(?:wouldn't|don't|needn't|not) (?:be )?(?:lose (?:any )?sleep|fuss|fret|worth (?:worrying"
    r"|the worry|fussing))\b|\bgrow out of (?:it|that|this)\b"
    r"|\bnot (?:talk|think|worry|ask) about (?:the|it|that|this|those)\b"
    r"|\bworks for (?:you|me)\b[^.?!]{0,30}\bworks for (?:me|you)\b|\bit happens to\b"
    r"|\bnot (?:that )?important\b|\byou worry too much\b|\bdon't be so hard\b|\bat least they\b"
    r"|\bgive yourself a break\b|\beverything is fine\b|\bi wouldn't (?:worry|change)\b"
    r"|\blet's (?:drop|skip|forget|leave) (?:it|that|the)\b"
    r"|\b(?:leave|skip|drop|park) (?:the|that|it|this|those|these)[^.?!]{0,90}\b(?:another time"
    r"|for now|someday|some other|later|alone)\b|\byou've (?:done|got|had) enough\b|\bno notes\b"
    r"|\bi've (?:got )?nothing to add\b|\byou(?:'re| are) doing (?:just )?fine\b"
    r"|\b(?:it's|that's) (?:no big deal|not a big deal|nothing)\b|\bjust get through\b"
    r"|\bi(?:'m| am) (?:only|just) here to (?:help|support|cheer)\b"
    r"|\bwhatever you (?:need|want|like|think)\b|\bkids (?:that age|will be kids|are kids)\b"
    r"|\bjust like that\b|\bnothing (?:you|we) could (?:have )?do(?:ne)?\b|\bthe main thing is\b"
    r"|\bas long as (?:they|the kids|the children|everyone)(?:'re| are|'s| is)? (?:happy|having fun"
    r"|enjoy\w*|safe and happy)\b|\bi'll sort it\b|\bno need to (?:look|change|think|talk|worry)\b"
    r"|\bwe (?:don't have|needn't|don't need) to (?:talk about|look at|go into|do) (?:the|that|this"
    r"|it)\b|\b(?:maybe|could|might) (?:\w+ ){0,4}?sometime\b|\bsome stuff\b"
    r"|\b(?:which|what) (?:clip ?art|font|template|colou?r|border|sticker)\b|\btemplate will look\b"
    r"|\bno, you're right\b|\blet it go\b|\bdo whatever\b"
    r"|\bworks for me\b(?=.{0,90}\bwhatever\b)|\bit wasn't (?:that|so) bad\b|\bpff\b"
    r"|\bof course (?:it was|you were|you are|it is) (?:all right|fine|good|okay|great)\b"
)
_SOOTHES = (
    "a doing don't dont everyone's i'm i've im no nobody that's they they'll they're you you'll :: "
    r"\bthey(?:'re| are) (?:only |just |still )?(?:\d{1,2}|four|five|six|seven|eight|nine|ten|little|babies"
    r"|kids|kindergart\w+)(?= ?[!.,]|$)"
    r"|\bthey'll (?:get there|be fine|catch up|come round|manage)\b|\bthey always do\b|\b(?:i'm|im) sure it "
    r"(?:was|is|went|'ll be) (?:fine|ok|okay|great)\b"
    r"|\b(?:don't|dont) (?:stress|sweat it|fret)\b|\bnobody (?:would|will|'d|is going to) (?:notice|mind|care"
    r"|remember)\b|\byou'll be (?:fine|ok|okay|grand)\b"
    r"|\beveryone's first (?:term|year|week)\b|\bi've got nothing(?! for you on)\b|\byou can't teach that\b"
    r"|\boh,? that's (?:kindergarten|year \d|teenagers|kids)\b"
    r"|\byou(?:'re| are) (?:doing (?:amazing|great|brilliantly|fab)|a natural)\b|\bno need to do the\b"
    r"|\bdon't have much\b"
)
_STARTS_WITH_HERS = (
    "begin skip start talk worry :: "
    r"\b(?:start|begin|talk) (?:with |about )?whatever\b|\bskip (?:the chat|this today|today)\b"
    r"|\bworry about it, man\b"
)
_RETURN = (
    "again back before by come friday monday next on this thursday tomorrow tuesday until "
    "wednesday week :: "
    r"\b(?:on|until|by|this|next|come back|before|again|back) (?:monday|tuesday|wednesday|thursday"
    r"|friday|week|tomorrow|to (?:it|them|the))\b"
    r"|\b(?:thursday|friday|monday|tuesday|wednesday|tomorrow)\b"
)


def hear(moment: Moment) -> Iterable[Frame]:
    """Reassurance that closes, retreat, abdication or a hint; care with a day to return is none."""
    own = moment.own
    m = finds(_CLOSES, own)
    soothes = None
    if m is None and moment.context.her_words and not _asks_on(moment):
        m = soothes = finds(_SOOTHES, own)
    if m is None or moment.has("UNSAFE", "DIRECT") or moment.leads or finds(_STARTS_WITH_HERS, own):
        return ()
    if soothes is None and (
        moment.has("AUTON", "SELF-DISCLOSURE") or (_asks_on(moment) and moment.has("REFLECT"))
    ):
        return ()
    if moment.turn.says(_RETURN) and not finds(r"\bgrow|whatever|nothing\b", m.group()):
        return ()
    if moment.had("HEAVY", "GROWTH", "HELD") and not m.group().startswith(("forget", "never mind")):
        return ()
    if m.group().startswith("whatever") and moment.shared:
        return ()
    return (moment.frame("LIGHT", m, confidence=0.7),)


def _asks_on(moment: Moment) -> bool:
    """Whether the turn goes on to a question about the teaching, and so closes nothing."""
    return any(q.counted and not q.neutral for m in moment.turn.moments for q in m.questions)


CODE = FrameCode(
    label="LIGHT",
    definition="Protects comfort and lets the growth area go: reassurance that closes, cosmetic "
    "focus, retreat, abdication.",
    source="rubric 2.15",
    why="{words} may close the door on the pupils' matter; it can be kindness all the same.",
    suggest='Kindness and a day fit in one breath: "Today was a lot. Could we read five slips on Thursday?"',
    hear=hear,
    late=True,
    finds=(
        Example("Don't worry about the slips, just get to the break."),
        Example("You're doing fine, no notes."),
        Example("I'm just here to support, whatever you need."),
        Example("The main thing is that they're happy."),
        Example("Oh come on, it wasn't that bad!"),
    ),
    leaves=(
        Example("You've had a heavy week. What would help before we look at the slips on Friday?"),
        Example("I can laminate those for you."),
        Example("Let's pause the numbers and come back Thursday with three samples you pick."),
    ),
)
