"""REPAIR: owns a move of one's own that hurt, without excuse, and opens again."""

from collections.abc import Iterable

from roleplay.language.pattern import finds
from roleplay.rubric.codes import Frame
from roleplay.rubric.framing.frame_code import Example, FrameCode
from roleplay.rubric.framing.sense.moment import Moment

_OWNED = (
    "start meant nice me before over "
    "ahead answer answered apologise apologize asked assumed badly blame blamed business came "
    "comment comments compared cut didn't fair far fast fix harsher interrupted judged jumped "
    "labeled labelled landed leading leapt lectured listen listening made misheard misread "
    "moved no overstepped pushed question questions quickly remark rushed should shouldn't "
    "solution soon sorry sounded spoke take talked told tone took trap turned unfair verdict "
    "was wasn't went words wrong :: "
    r"\bthat (?:was (?:a |an )?(?:judg\w+|verdict|order|accusation|assumption|guess of mine)|sounded"
    r"|came (?:out|across)|landed|was|came) (?:like |as |out )?(?:a )?(?:verdict|blame|judg\w+"
    r"|harsh\w*|unfair|an order|wrong|sharp\w*|accusation|unkind|not fair|not mine|my assumption"
    r"|dismissive|a lecture|an attack)\b"
    r"|\bi (?:talked over|interrupted|cut you off|spoke over|put words in|compared you|judged|assumed"
    r"|blamed|lectured|rushed you|jumped (?:in|to|ahead)|pushed (?:you )?too|labell?ed|misheard"
    r"|misread|took over|answered for you|overstepped|got ahead of)\b"
    r"|\bi (?:answered my own|asked that (?:badly|as)|jumped|leapt|rushed|pushed you|made that about"
    r"|turned that into|told you (?:what|how)|gave you (?:my|an) (?:answer|fix|solution)"
    r"|didn't (?:listen|let you)|stopped listening|was (?:unfair|harsh|too quick|quick to|careless))\b"
    r"|\blet me start (?:over|again)\b|\bbefore (?:hearing|listening to|i'd heard|i heard) (?:a word"
    r"|anything|you)\b"
    r"|\b(?:it|that|this|my question) wasn't meant (?:as|to|that way)\b"
    r"|\b(?:that|this|it) was(?: not|n't) (?:very )?(?:nice|kind|fair|right|good|polite) of me\b"
    r"|\bthat was my (?:agenda|idea|plan|question), not yours\b"
    r"|\bi was (?:telling|lecturing|rushing|judging|pushing|blaming|interrupting|deciding|answering"
    r"|selling|fishing) (?:you|for|it|what|on|an?)?\b|\bharsher than\b"
    r"|\bmy (?:last |first |own )?(?:questions?|comments?|words|tone|remark) (?:was|were|sounded"
    r"|came) (?:a |an |too |more )?(?:trap|verdict|leading|unfair|harsh\w*|sharp|unkind|trick"
    r"|accusation|of a)\b|\bi (?:spoke|moved|went|pushed|jumped) too (?:soon|fast|quickly|far|hard)\b"
    r"|\bi took (?:your turn|over|the floor)\b|\bi got (?:that|it|you) wrong\b"
    r"|\bi (?:was|am) wrong (?:to|about|there)\b"
    r"|\bthat question (?:had|was|held|carried)\b[^.?!]{0,90}\b(?:answer|leading|verdict|trap|mine"
    r"|guess)\b|\bthat wasn't listening\b|\bi had no (?:business|right)\b"
    r"|\bi should(?:n't have| not have)\b|\bi shouldn't\b"
    r"|\bthat wasn't (?:fair|kind|right|mine to|my place|a question)\b"
    r"|\bthat was (?:unfair|unkind|not fair|wrong|out of line|my (?:assumption|judgement|judgment"
    r"|mistake)) ?(?:of me|to say)?\b|\bi (?:take|want to take|'d like to take) (?:that|it) back\b"
    r"|\blet me take that back\b|\bi apologi[sz]e for (?:\w+ing|what|how|the|my|that)\b"
    r"|\b(?:i'm|i am) sorry(?: for (?:\w+ing|what i|how i|my|that)|[,.] (?:that|i\b(?! ?'?ve| have| never| "
    r"know| can))| i (?:said|put|cut"
    r"|made|compared|called|talked|pushed|asked|told))\b"
)
_MY_BAD = (
    "crossing i i've just my scrap started talking that that's wanted when :: "
    r"\bmy (?:bad|mistake|fault)\b|\bi (?:think i )?gave you (?:bad|poor|the wrong) advice\b|\bmy advice "
    r"(?:didn't|was|wasn't)\b|\bi(?:'m| am) talking over you\b"
    r"|\bscrap (?:that|what i)\b|\b(?:started|i've been|i was) judging\b|\bi(?:'m| am) crossing it out\b"
    r"|\b(?:wanted to|just) (?:um )?say sorry\b"
    r"|\bnever ?mind my (?:last|earlier)\b|\bthat's on me\b|\bi misspoke\b|\bi walked in (?:halfway|late) "
    r"and\b|\bi jumped the gun\b|\bthat was (?:me|on me)\b"
    r"|\bwhen i wasn't supposed to\b"
)
_NOT_OWNED = (
    "'re are feel felt had have if misunderstood took were :: "
    r"\b(?:if|that) you (?:felt|took|feel|were|are|misunderstood|had|have|'re)\b"
    r"|\bif (?:i|that|it|anything|what i)\b"
)
_FAULT_NEXT = r"\byour \w+ problem\b"


def hear(moment: Moment) -> Iterable[Frame]:
    """The coach's own move, named as what it was; only where such a move came before."""
    m = finds(_OWNED, moment.own) or finds(_MY_BAD, moment.own)
    if (
        m is None
        or moment.leads
        or (moment.sentence.mark == "?" and not finds(r"\blet me start\b", moment.own))
        or finds(_NOT_OWNED, moment.own)
        or finds(_FAULT_NEXT, moment.own)
        or moment.had("REPAIR")
        or (finds(r"\blet me start\b", moment.own) and not moment.context.hurt)
    ):
        return ()
    context = moment.context
    return (
        moment.frame(
            "REPAIR",
            m,
            confidence=0.9 if context.hurt else 0.6,
            sure=context.hurt or not context.coach_spoke,
        ),
    )


CODE = FrameCode(
    label="REPAIR",
    definition="Owns a move of one's own that hurt: names what it was, without excuse, and opens again.",
    source="rubric 2.20",
    why="{words} takes back what was the coach's own, and opens the talk again.",
    suggest=None,
    hear=hear,
    finds=(
        Example("That came out as blame. I'm sorry. What did you see?"),
        Example("I interrupted you just now. Please go on."),
        Example("It wasn't meant as a test."),
        Example("That was not nice of me."),
        Example("I shouldn't have compared you with the room next door."),
    ),
    leaves=(
        Example("I'm sorry if you took it that way."),
        Example("I'm sorry you had such a rough morning."),
        Example("I'm sorry, which page was it?"),
    ),
)
