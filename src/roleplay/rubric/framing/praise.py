"""PRAISE: a good word with nothing observable left once the adjective is gone."""

import re
from collections.abc import Iterable
from itertools import islice

from roleplay.language.pattern import every, finds, pattern, starts
from roleplay.rubric.codes import Frame
from roleplay.rubric.framing.frame_code import Example, FrameCode
from roleplay.rubric.framing.sense.moment import Moment
from roleplay.rubric.framing.sense.polarity import goods

_GOOD = (
    r"awesome|amazing|wonderful|fantastic|great|excellent|brilliant|superb|terrific|fabulous"
    r"|incredible|outstanding|lovely|beautiful|perfect|stellar|solid|super|marvell?ous|magnificent"
    r"|magical|delightful|impressive|splendid|exceptional|phenomenal|gorgeous|spectacular|sublime"
    r"|stunning|nice|good|strong|inspiring|sensational|remarkable|extraordinary|tremendous|fine|fun"
    r"|better|best|strongest|favou?rite|adorable|sweet|engaging|engaged"
    r"|top-notch|bang on|spot on|immaculate|ace|fab|grand|cracking|gutsy|brave|joyful|slick|epic|unreal"
    r"|hilarious"
    r"|satisfactory|mint|beaut|class act|charming|sweethearts?|well prepared"
)
_SO = (
    r"(?:so|really|just|truly|absolutely|such|a|an|the|pretty|very|quite|much|one of (?:our|my|the)"
    r"|our|always|totally)"
)
_WHOLE = (
    rf"^(?:[a-z]+, )?(?:well,? |overall,? |honestly,? |wow,? |oh,? |and |so |yeah,? |i'll be honest,? "
    rf"|i have to say,? ){{0,6}}(?:what )?(?:{_SO} ){{0,6}}(?:{_GOOD})(?: (?:[a-z-]+)){{0,4}}[.!]*$"
)
_SAID_OF = (
    rf"\b(?:that|it|this|everything|today|you|they|(?:the|that|your|this) (?:[a-z-]+ )?[a-z-]+)(?:'s"
    rf"|'re| was| were| is| are| went| looked| felt| sounded| sounds) (?:{_SO} ){{0,6}}(?:{_GOOD})\b"
    rf"|\byou(?:'re| are) doing (?:{_SO} ){{0,6}}(?:{_GOOD}|well)\b"
    rf"|\byou(?:'re| are| have) (?:{_SO} ){{0,6}}(?:{_GOOD} )?(?:rock ?star|natural|superstar|gem|star"
    rf"|legend|hero|pro|treasure|gift|born \w+|gifted|talented)\b"
    rf"|(?<!said )(?<!say )\b(?:{_GOOD}) (?:job|work|lesson|class|effort|progress|start)\b"
)
_LOVES = r"^\W{0,4}(?:love|loved|loving|adore|adored) (?:your|the|how|it|that|this)\b"
_IDIOM = (
    "sure such teacher person colleague soul "
    "aced acing adore adores are blown bravo children class congrats congratulations crushed "
    "crushing daughter day delight delighted did do done easy enough excited fire first-class "
    "gift glad goes going gone good got group handled happy hats hit i impressed impressive "
    "joy keep kid kids killed killing knack knocked kudos lesson love loves lucky magic "
    "morning nailed nailing park pleased pleasure praise privilege proud pupils rocked "
    "rocking room run smashed smashing son students such talent teacher took touch treat "
    "watch way went wish you're :: "
    r"\byou(?:'re| are) (?:just |really |always )?(?:such |so |a |an |very "
    r"|really ){1,3}(?:thoughtful|caring|kind|warm|dedicated|patient|wise"
    r"|clever|smart|creative|devoted|gentle) (?:teacher|person|colleague|soul|woman|man)\b"
    r"|\bi'm (?:quite |pretty )?sure (?:it|that|this|they|you)(?:'ll| will) (?:be|go|turn out) (?:so "
    r"|really |just )?(?:gorgeous|great|lovely|wonderful"
    r"|beautiful|fine|well|amazing)\b|\bkeep (?:doing what you're doing|it up|up the|going like|at it"
    r"|on doing)\b"
    r"|\byou should be (?:so |very |really )?(?:proud|pleased)\b|\bwell done\b|\bcongratulations\b(?! on "
    r"(?:the|your) (?:baby|wedding|new|house|engagement))"
    r"|\bcongrats\b(?! on (?:the|your) (?:baby|wedding|new|house|engagement))|\bbravo\b|\bkudos\b|\bgood for "
    r"you\b|\bhats off\b|\bblown away\b"
    r"|\byou have (?:such )?an? (?:\w+ )?(?:gift|talent|way with|touch|knack|magic)\b"
    r"|\b(?:went|goes|going|gone) (?:so |really |very ){0,6}(?:well|great|beautifully"
    r"|perfectly)\b(?!.{0,90}\b(?:if|when|what)\b)"
    r"|\byou(?:'re| are) (?:killing|crushing|rocking|nailing|smashing|acing) (?:it|this)\b"
    r"|\ba (?:real |pure |true )?(?:joy|delight|pleasure|privilege|treat) to (?:watch|see|visit|be)\b"
    r"|\blucky to have you\b"
    r"|\b(?:nailed|killed|crushed|smashed|aced|rocked) (?:it|that|this|the \w+)\b"
    r"|\bmake it look (?:so )?easy\b|\bwish i(?:'d| had) had you\b"
    r"|\b(?:so |very |really )?impress(?:ed|ive)\b|\bout of the park\b"
    r"|\bwhat a (?:\w+ )?(?:group|lesson|class|teacher|morning|room|joy|treat|pleasure|day)\b"
    r"|\byou(?:'re| are) (?:a |so |such a |really ){0,6}(?:inspiration|joy|blessing|delight|force"
    r"|wonder|pleasure)\b|\bcan't (?:say enough|praise)\b|\b(?:hit|knocked) it\b|\bon fire\b"
    r"|\bfirst-class\b|\bi(?:'d| would) want my (?:own )?(?:kids?|children|son|daughter)\b"
    r"|\bi (?:really |just )?(?:like|liked) (?:your|how you)\b"
    r"|\bi'm (?:so |very |really )?proud of you\b"
    r"|\bi(?:'m| am) (?:so |very |really )?(?:glad|happy|excited|pleased|delighted"
    r"|impressed)\b(?! to (?:see you|meet|be|help|talk|share|answer|work|do|come|let))"
    r"|\bi (?:just |really |absolutely )?(?:loved?|adored?) (?:it|that|this|your|how you"
    r"|the (?:way you|lesson|hook|opening|activity|energy|start|idea|discussion|class))\b(?! to\b)"
    r"|(?<!will )\b(?:adores?|loves?) you\b|\bi know you can do it\b|\byou've got this\b"
    r"|\byou (?:did|do|have done|handled|took|run) (?:\w+ ){0,3}?(?:so well|really well|great"
    r"|beautifully|brilliantly|well\b|a (?:\w+ )?(?:great|good|nice|fantastic|amazing|wonderful) job)"
    r"|\byou have such a (?:great|lovely|wonderful|good)\b"
    r"|\bthe (?:kids|students|class|children|pupils) (?:were|are) (?:so |really |just "
    r"|very ){0,6}(?:lovely|wonderful|great|engaged|delightful|amazing|happy|adorable|angels)\b"
)
_WARM = (
    "10 a best big example good i looked looks lovely neat nice sweethearts ten that the they those was "
    "well went were you your :: "
    r"^\W{0,4}omg,? (?:the|that|those|your) [a-z]+(?: [a-z]+){0,3} ?!|\bi could (?:sit|listen|watch"
    r"|stay)[^.?!]{0,30}\ball day\b"
    r"|\bi (?:don't|dont) know how you do it\b|\b(?:the )?best (?:thing |lesson |one )?i(?:'ve| have) seen\b"
    r"|\bi (?:did like|liked|really liked|enjoyed) (?:it|a lot|the|that|your)\b(?! (?:visit|chat|coffee"
    r"|cake))"
    r"|\b(?:an )?example of good practice\b|\bwell prepared\b|\bneat\b(?=[ ,.]|$)(?<=work neat)|\b(?:10"
    r"|ten)(?:/| out of )(?:10|ten)\b"
    r"|\b(?:was|were|went|looked|looks) (?:so |really |dead |proper )?(?:bang on|spot on|immaculate|ace|fab"
    r"|cracking|solid|slick"
    r"|grand|lush|mint|class|unreal|epic|lit)\b|\bthat came across\b|\bgood on you\b|\bnice (?:one|save)\b"
    r"|\bthey were some good\b"
    r"|\byou were (?:so )?(?:brave|grand|brilliant|great|class|amazing|superb)\b|\bbig fan of\b|\byou "
    r"prepared very (?:much|well)\b"
    r"|\blovely (?:room|class|girls|boys|kids|group|atmosphere|feel)\b|\bthey(?:'re| are) (?:lovely"
    r"|sweethearts|a (?:delight|joy))\b"
)
_COURTESY = (
    "what distinction way phrase image picture line sentence rule word "
    "answer answers best better choice choices fine glad goal goals good great happy i'm idea "
    "ideas if lovely nice option options perfect plan plans pleased point points question "
    "questions suggestion suggestions that's thinking thinkings thought thoughts when whether "
    "wonderful :: "
    r"\b(?:nice|great|good|lovely|wonderful|pleased|glad|happy) (?:to (?:see|meet|be|have|chat|talk"
    r"|hear from)|morning|afternoon|evening|day|weekend|talking|seeing|meeting|luck|question|point"
    r"|idea|answer|thinking|thought|option|choice|plan|suggestion)\b"
    r"|\b(?:that's|that is|what) a (?:very |really )?(?:lovely|nice|good|great"
    r"|beautiful) (?:distinction|way (?:of|to)|phrase|image"
    r"|picture|line|sentence|rule|word)\b"
    r"|\b(?:that's|that is|is|be|sounds?|are) (?:all |both |really |a |an ){0,6}(?:great|good|nice"
    r"|lovely|fine|perfect|excellent|wonderful) (?:idea|question|point|answer|thinking|option|plan"
    r"|choice|thought|goal|suggestion)s?\b|\bthat's (?:fine|okay|ok|all right)\b"
    r"|\bwould be (?:\w+ )?(?:good|great|nice|lovely|fine|better|best|perfect)\b"
    r"|\b(?:if|whether|when) (?:it|that|this|you)\b|\bi'm (?:good|great|fine|well)\b"
    r"|\bgood (?:thing|enough|deal|bit|reason|for (?!you))|\bsounds good\b"
    r"|\bbest (?:way|to|for|thing|interest)\b|\bfeel(?:ing|s)? (?:\w+ )?(?:good|better|great|fine)\b"
    r"|\bbetter (?:way|to|than)\b(?! last| before| ever)"
    r"|\b(?:it's|it is) (?:a )?(?:good|great|nice|fine) to\b(?! hear)"
    r"|\b(?:not|isn't|wasn't|never|n't) (?:\w+ )?(?:good|great|nice|fine|the best|better)\b"
    r"|\bhow good\b|\bgood (?:and|or) bad\b"
)
_PROMISES = (
    r"\W{0,4}(?:(?:and|so|great|good|perfect|lovely|okay)[,.!]? )*(?:i'll (?!be honest|say"
    r"|admit)|i can|i could|i will|let me|see you|talk (?:soon|later)|until)\b"
)
_FEW = 5  # courtesies of one sentence that are looked at
_SHORT = 12  # tokens of a sentence that is only praise
_WISH = (
    "can could forward hope how i'd if let's meet might more need see should want what when "
    "would :: "
    r"\b(?:i'd|i would|would|could|might|if|want|hope|let's|can|should|how|when|what|more|need"
    r"|looking forward|to see you|to meet)\b"
)
_TARGET = (
    r"\b(?:you|your|you're|that|it|it's|that's|this|lesson|class|kids|students|them|they|room|morning"
    r"|today|work|job|watching)\b"
)
_GOOD_WORDS = frozenset(["praise_quality", "good_quality"])
_LIKING = frozenset(["best", "love", "loved", "adore", "adored", "adores", "better", "glad", "happy"])
_VISIT = (
    "class classroom room visit visiting :: "
    r"\b(?:being|sitting|spending time|to be|to visit) in your (?:room|class|classroom)\b|\bvisit(?:ing)?\b"
)


def hear(moment: Moment) -> Iterable[Frame]:
    """A good word that carries nothing a bystander could see."""
    if moment.has("STRENGTH", "UNSAFE", "EVAL") or starts(_PROMISES, moment.own):
        return ()
    own = moment.own
    if moment.asks:
        m = _ahead_of_the_question(moment)
        return () if m is None else (moment.frame("PRAISE", m, confidence=0.75),)
    m = _praise(moment, own) or _good_word(moment)
    if m is None:
        return ()
    if finds(_NOT_SAID, own):
        return ()
    if any(c.start() <= m.end() and c.end() >= m.start() for c in _courtesies(own)):
        last = max(c.end() for c in _courtesies(own))
        m = _praise(moment, own[last:])
        if m is None:
            return ()
        return (moment.frame("PRAISE", (m.start() + last + moment.start, m.end() + last + moment.start)),)
    if finds(_VISIT, own) and "your" not in own[m.start() : m.end()] and "ador" not in m.group():
        return ()
    if moment.context.her_words and moment.shared and own.startswith(("so ", "you ", "it ")):
        return ()  # her own good word, given back
    return (moment.frame("PRAISE", m, confidence=0.85),)


def _ahead_of_the_question(moment: Moment) -> re.Match[str] | None:
    """A good word said before the sentence turns to asking."""
    stated = moment.own[: moment.stated]
    if len(stated) < _SHORT or any(True for _ in every(_COURTESY, stated)) or finds(_VISIT, stated):
        return None
    return finds(_SAID_OF, stated) or finds(_WARM, stated) or finds(_IDIOM, stated) or finds(_LOVES, stated)


_NOT_SAID = (
    "going great just kind sort super what :: "
    r"\bgoing to say (?:well done|good)\b|\bsuper (?:quiet|loud|fast|quick|late|long|tired|busy)\b|\b(?:sort "
    r"of|kind of|just) killed\b"
    r"|\bwhat went well\b|^\W{0,4}(?:oh |ok |okay )?great,? great\W*$"
)


def _courtesies(own: str) -> list[re.Match[str]]:
    return list(islice(every(_COURTESY, own), _FEW))


def _praise(moment: Moment, own: str) -> re.Match[str] | None:
    good = not moment.classes.isdisjoint(_GOOD_WORDS)
    return (
        (finds(_WHOLE, own) or finds(_SAID_OF, own) if good else None)
        or finds(_LOVES, own)
        or finds(_IDIOM, own)
        or finds(_WARM, own)
    )


def _good_word(moment: Moment) -> re.Match[str] | None:
    """A good word in a sentence that holds nothing else: no deed, no evidence, no wish of the coach's."""
    if "praise_quality" not in moment.classes or moment.evidence.hard or moment.deeds:
        return None
    if len(moment.tokens) > _SHORT or finds(_WISH, moment.own):
        return None
    words = [t for t in goods(moment.tokens) if "praise_quality" in t.classes and t.plain not in _LIKING]
    if not words or not finds(_TARGET, moment.own):
        return None
    return pattern(r"[a-z'-]+").search(moment.own, words[0].start - moment.start)


CODE = FrameCode(
    label="PRAISE",
    definition="A good word with no teachable content: adjectives, traits, affection, cheering.",
    source="rubric 2.2",
    why="{words} is kind, and it leaves open which of her decisions it is about.",
    suggest="You have something in mind when you say this; the moment you saw can take its place.",
    hear=hear,
    finds=(
        Example("That was fantastic!"),
        Example("You're a natural."),
        Example("Lovely lesson."),
        Example("I'm so proud of you."),
        Example("The kids were wonderful today."),
    ),
    leaves=(
        Example("I enjoyed visiting your room."),
        Example("When you waited, three tables found the pattern themselves."),
        Example("What are you happiest about?"),
        Example("It would be good to start with your hopes."),
        Example("Good morning, it's nice to see you."),
    ),
)
