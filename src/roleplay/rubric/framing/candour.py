"""CANDOUR: says that something will be said plainly, whose word it is, and for whose sake."""

from collections.abc import Iterable

from roleplay.language.pattern import finds
from roleplay.rubric.codes import Frame
from roleplay.rubric.framing.frame_code import Example, FrameCode
from roleplay.rubric.framing.sense.moment import Moment

_PLAIN = (
    "asked avoiding away because clearly deserve differently direct disagree dress easier "
    "face failing fair favor favors favour favours held hide holding honest i've keep kept "
    "let loud matters myself name nod nothing off open owe plain plainly pretend promised "
    "quiet rather respect silent sitting skirt slide soften stay straight sugar-coat "
    "sugarcoat there's trust unfair unkind unsaid value walk wouldn't wrong :: "
    r"\bi(?:'d| would) rather (?:tell|say|be|name|put)\b[^.?!]{0,90}\b(?:plain\w*|straight|out loud"
    r"|clear\w*|than|openly)\b|\bi owe (?:you|it to|them)\b"
    r"|\bi(?:'ve| have) (?:held|kept|been holding|been sitting on|put off|been avoiding) (?:this|it"
    r"|something|that|saying)\b"
    r"|\bi (?:disagree|see this differently)\b[^.?!]{0,90}\b(?:respect|too much|because|care)\b"
    r"|\byou deserve (?:a|to|someone|the|an)\b[^.?!]{0,90}\b(?:says?|honest|hear|truth|plain\w*"
    r"|straight|out loud|tells?)\b"
    r"|\b(?:don't|do not|can't|won't) (?:want to )?(?:leave (?:this |it )?unsaid|let (?:this|it"
    r"|that)(?: one)? (?:slide|go|pass)|look away|keep (?:this|it) (?:to myself|from you)|pretend"
    r"|walk past|stay quiet)\b|\b(?:this one|this) i can't let\b"
    r"|\bi want to (?:be (?:straight|plain|open|honest|direct) with you|say (?:this|it"
    r"|something) (?:plainly|straight|out loud|clearly)|name (?:this|it"
    r"|something))\b[^.?!]{0,90}(?:\b(?:because|so that|since|for)\b|:)"
    r"|\b(?:because|since) you asked (?:to hear|for the truth|me to be)\b"
    r"|\bit would be (?:unkind|unfair|wrong) (?:of me )?(?:not to|to keep)\b"
    r"|\b(?:doing|do) you no favou?rs?\b"
    r"|\bi(?:'ve| have) (?:been|stayed|kept) (?:too )?(?:quiet|silent)\b"
    r"|\bi(?:'m| am) (?:telling|saying to|saying) (?:you )?(?:this|it) (?:straight|plainly|out loud"
    r"|to your face)\b"
    r"|\b(?:don't|do not|won't|can't) (?:want to )?(?:hide|soften|dress|sugar-?coat|skirt)\b"
    r"|\bit would be easier (?:for me )?(?:to say nothing|not to|to keep|to look away|to leave)\b"
    r"|\bi(?:'d| would) be failing (?:you|them)\b|\bstraight out\b"
    r"|\bif i (?:kept|stayed|keep) (?:quiet|silent)\b|\bi promised (?:to |i'd |i would |you )\w*"
    r"|\byou asked (?:me )?(?:not to|to be|for)\b[^.?!]{0,90}\b(?:soften|straight|honest|truth"
    r"|plain\w*)\b|\bi (?:respect|trust|value) you (?:too much|enough)\b"
    r"|\bit matters too much (?:to|for)\b"
    r"|\bi(?:'ll| will) say (?:it|this) (?:plainly|straight|out loud)\b"
    r"|\bit wouldn't be (?:fair|honest|kind)\b"
    r"|\bthere's (?:something|one thing) i (?:don't want|owe|haven't said|have not said)\b"
    r"|\bi'm (?:going to|saying this) (?:plainly|say this plainly|because)\b"
    r"|\btoo much to nod\b"
)
_REASON = (
    "asked because better care deserve failing fair favor favors favour favours for kids long "
    "matter matters owe pay promise promised pupils rather respect since slide so soften "
    "students than them these they told too trust unsaid want :: "
    r"\b(?:because|favou?rs?|failing|soften|pay for|and these|and they|better from me|would want"
    r"|be told|too long|than have|rather|owe|deserve|fair|respect|promise[d]?|for (?:them|you|these"
    r"|the)|so that|asked|unsaid|slide|too much|since|matters?|pupils|students|kids|trust|care)\b"
)


def hear(moment: Moment) -> Iterable[Frame]:
    """Owner, plainness and reason in one sentence; a filler has no reason in it."""
    m = finds(_PLAIN, moment.own)
    if (
        m is None
        or (moment.asks and moment.sentence.mark == "?")
        or moment.has("DEFICIT", "UNSAFE", "PRAISE")
    ):
        return ()
    if not finds(_REASON, moment.own):
        return ()
    return (moment.frame("CANDOUR", m, confidence=0.85),)


CODE = FrameCode(
    label="CANDOUR",
    definition="Says in the first person that something will be said plainly, for the sake of "
    "pupils, teacher or promise.",
    source="rubric 2.21",
    why="{words} owns what comes next, and says why it is said.",
    suggest=None,
    hear=hear,
    finds=(
        Example("I'd rather say it plainly than have you guess: ten of them wrote nothing."),
        Example("I owe you what I saw, because you asked to hear it."),
        Example("I disagree, and I respect you too much to stay quiet."),
        Example("You deserve someone who says it out loud."),
    ),
    leaves=(
        Example("To be frank, your questioning is weak."),
        Example("I'll be honest, I loved it."),
        Example("Can I be honest with you?"),
    ),
)
