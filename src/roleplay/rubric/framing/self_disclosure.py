"""SELF-DISCLOSURE: the coach's own story, or a story about somebody else."""

from collections.abc import Iterable

from roleplay.language.pattern import finds
from roleplay.rubric.codes import Frame
from roleplay.rubric.framing.frame_code import Example, FrameCode
from roleplay.rubric.framing.sense.moment import Moment

_OWN = (
    "back been began class classroom coach colleague cried exactly feel feels finding first "
    "had happened hardest i've job knew learned learning lesson lessons managed mentor month "
    "months never once own principal remember school somebody someone started still struggled "
    "taught teaching term took trying used was watched working worst year years :: "
    r"\b(?:in|during) my (?:first|second|third|own|early|last|fourth|fifth)(?: few"
    r"| couple of)? (?:years?|class|classroom|lessons?|term|months?|job|school|teaching)\b"
    r"|\bwhen i (?:began|started|taught|was (?:a|new|teaching|in|young|at)|first|had)\b"
    r"|\bi(?:'m| am) still (?:learning|working|trying|finding|not good|practi[sc]ing)\b"
    r"|\bmy (?:first|second|third) (?:year|class|lesson|school)\b"
    r"|\bi (?:once|used to|remember|struggled|cried|taught for|taught in|never learned"
    r"|learned the hard way|still remember|still catch)\b"
    r"|\bi (?:know exactly|know) how (?:you|that) feels?\b"
    r"|\b(?:someone|somebody|a colleague|a coach|my mentor|my principal) (?:once "
    r"|a long time ago )?(?:watched|told|asked|counted|said|showed|visited|filmed) me\b"
    r"|\bwatched me teach\b|\bhappened to me\b|\bi(?:'ve| have) been (?:there|through)\b"
    r"|\bit took me (?:years|months|a long|a while|ages|my whole)\b"
    r"|\bmy (?:own )?(?:mentor|coach|hardest|worst|first) (?:\w+ )?(?:year|class|told|was|taught"
    r"|lesson)\b|\bback when i\b"
    r"|\bmy own (?:first|last|worst|class\w*|lessons?|teaching|observation)\b"
    r"|\bi never (?:knew|managed|got|was)\b|\bi had a (?:class|student|pupil|year|group)\b"
    r"|\bi was there (?:too|once)\b|\bi've (?:had|done|made) (?:that|the same|those)\b"
)
_STORY = (
    "brother class coach coaches colleague colleagues cousin friend friends head man mentors "
    "neighbor neighbour principal school sister somebody students teacher teachers used woman :: "
    r"\b(?:a|another|one|this) (?:teacher|colleague|friend|woman|man|coach|principal|head"
    r"|maths teacher) (?:i|who|that) (?:\w+ )?(?:know|knew|worked|taught|met|coached|once|visited|kept"
    r"|had|used|shared|said)\b"
    r"|\b(?:a|one) (?:friend|colleague|teacher|cousin|sister|brother|neighbour|neighbor) (?:who"
    r"|of mine|i|down|at)\b"
    r"|\bone of my (?:\w+ )?(?:colleagues|teachers|friends|students|mentors|coaches)\b|\bi used to\b"
    r"|\bsomebody i (?:know|knew|worked)\b"
    r"|\ba (?:teacher|colleague|friend) (?:of mine|once|down the)\b"
    r"|\bthere (?:was|once was) (?:once )?a (?:teacher|class|school)\b"
)
_SAME_HERE = (
    "been i i'd i've me mine my never same when :: "
    r"^\W{0,4}(?:(?:haha|ha|lol|yeah|yes|oh|aw|no|well|i know),? ){0,4}(?:same(?: here)?|me too|mine too"
    r"|mine (?:did|does|do|are|were) (?:too|the same))\b"
    r"|\bmine (?:too|does too|did too|do too|had the|just wanted|never|always)\b|\bi (?:still )?do (?:that|it"
    r"|the same) (?:too|myself|half|all the time|as well)\b"
    r"|\bi've (?:got|had) the same (?:problem|thing|issue|class|kids)\b|\bi (?:taught|was teaching) "
    r"(?:kinder\w*|year|grade|reception|\w+ for)\b"
    r"|\bi was a [a-z]+ in (?:that|this|your|a)\b|\bmy (?:own )?(?:room|class|lessons?) (?:was|were) (?:worse"
    r"|the same|always|like that)\b"
    r"|\bi(?:'ve| have) never (?:actually )?(?:done this|had (?:him|her|them)|taught)\b|\bi can't watch "
    r"myself\b|\bi moved (?:over|here) from\b"
    r"|\bi(?:'ve|ve| have)? been on that side\b|\bi was (?:kinda |kind of |a bit |so )?(?:dying|itching) to\b"
    r"|\bi got (?:a bit )?lost (?:about|at|around|on|myself)\b"
    r"|\bi had a class (?:just )?like\b|\bi shouted\b|\bi'd (?:not|never) have dared\b|\bwhen i did (?:it"
    r"|that)\b|\bi (?:always|never) (?:could|got the hang)\b"
)
_RECIPE = (
    "always could embarrassed should so try why works :: "
    r"\b(?:and it works|it works|you should|you could|try|always used|that's why you|so you)\b"
    r"|\bwould be embarrassed\b"
)


def hear(moment: Moment) -> Iterable[Frame]:
    """A short story without a recipe in it."""
    own = moment.own
    if (moment.asks and moment.sentence.mark == "?") or moment.has("UNSAFE", "ADVICE", "REPAIR"):
        return ()
    story = finds(_STORY, own)
    m = story or finds(_OWN, own) or finds(_SAME_HERE, own)
    if m is None or finds(_RECIPE, own):
        return ()
    topic = moment.context.growth(moment.raw)
    return (moment.frame("SELF-DISCLOSURE", m, story=story is not None, growth=topic, confidence=0.85),)


CODE = FrameCode(
    label="SELF-DISCLOSURE",
    definition="Tells something of the coach's own life or practice, or a story about somebody else.",
    source="rubric 2.27",
    why="{words} tells a story; what she takes from it is hers.",
    suggest="A short story leaves the most room when the talk goes back to her with it.",
    hear=hear,
    finds=(
        Example("In my first year I lost my voice every Thursday."),
        Example("A teacher I knew kept a list of the names she had called.", expect=(("story", True),)),
        Example("I'm still learning to wait after a question."),
    ),
    leaves=(
        Example("In my class I always used a bell, and it works."),
        Example("I'd be embarrassed if that were my room."),
        Example("I was in the back row."),
    ),
)
