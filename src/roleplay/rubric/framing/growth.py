"""GROWTH: the part of practice or learning that matters, on the table in plain words, with no blame."""

import re
from collections.abc import Iterable

from roleplay.language.pattern import finds, starts
from roleplay.rubric.codes import Frame, Span
from roleplay.rubric.framing.frame_code import Example, FrameCode
from roleplay.rubric.framing.sense.moment import Moment

Found = re.Match[str] | None
_GOAL = (
    "after aftered aim aiming aiminged goal hope hoped hopeded hopeed hoping hopinged toward "
    "towarded vision want wanted wanteded wish :: "
    r"\byou(?:'re| are| were)? (?:want|wanted|hoped|aiming|hoping|after|working toward"
    r"|told me you want|said you want|hope)(?:ed)?(?: for| to)?\b"
    r"|\byour (?:goal|aim|hope|vision|wish) (?:is|was|for)\b"
    r"|\b(?:thinking|talk|learning|voices?) you(?:'re| are) after\b"
    r"|\bgiven what you (?:want|hope)\b"
)
_RAISED = (
    "books bring can't come concerns data deserve essays explore gloss i'd keep leave let "
    "look name notes owe pass put raise raising rush say share show skip slide slips "
    "something spend stay stays strikes table talk tell there's thing think troubles walk "
    "work worries :: "
    r"\b(?:put|place|lay) (?:something|this|one thing|it|a number) on the table\b"
    r"|\b(?:don't|do not) want to (?:skip|rush|slide|walk|pass|gloss)\b"
    r"|\bi(?:'d| would) like (?:us )?to (?:name|say|show|tell|spend|raise|look at|talk about|stay with"
    r"|bring|explore|think about|come back|put)\b"
    r"|\b(?:there's|there is) (?:one thing|something) (?:i|that|in my)\b|\bi(?:'m| am) raising this\b"
    r"|\bi want to (?:raise|name|bring|talk about|come back)\b"
    r"|\bi think (?:the|it|that|this|they|we)\b[^.?!]{0,90}\b(?:could (?:ask|do|go|reach|invite|hold)"
    r"|matters?|more of)\b|\bi can't let (?:this|it|that)\b|\bcan't let slide\b"
    r"|\b(?:this one )?i can't let\b"
    r"|\bwhat i (?:see|saw|notice|noticed) in the (?:work|slips|data|notes|books|essays)\b"
    r"|\bwhat (?:worries|concerns|stays with|troubles|strikes) me\b"
    r"|\bi want to (?:bring up|raise|talk)\b"
    r"|\bsomething (?:i|we) (?:need to|have to|must|should) (?:talk|look|face)\b"
    r"|\bi can't stop (?:thinking|seeing|hearing)\b"
    r"|\bi want to (?:look at|stay with|show|think about|name|share)\b"
    r"|\bi keep (?:coming back|thinking about|returning)\b|\bwhat stays with me\b"
    r"|\bi don't want to (?:leave|let)\b|\bi(?:'d| would) rather tell\b|\bi owe you\b"
    r"|\byou deserve\b"
)
_SHORT = (
    "answer asked blank couldn't count didn't eleven few handing haven't landed left "
    "listening missing never nine no none nothing now only waiting with packing passed quiet reached read "
    "safe spoke spoken stopped ten unanswered unfinished without wrote yet zero zeros :: "
    r"\b(?:few can|few could|few say|few of them|count one|have none|has none|have no [a-z]+"
    r"|has no [a-z]+|without an answer|no (?:child|student|pupil|one|kid) (?:read|wrote|spoke|asked"
    r"|had|said|answered)|can't read|missing|blank|zeros?|packing up|hasn't landed|haven't (?:landed"
    r"|reached|spoken|had)|hasn't (?:reached|spoken)|wrote nothing|nothing to (?:test|do)|had nothing"
    r"|never (?:spoke|reached|got|had)|without the idea|stopped (?:handing|working)|never (?:opened"
    r"|wrote|read)|wrote (?:no )?more than one|left out|not yet|(?<!you )didn't (?:ask|reach|get|finish|hand)"
    r"|couldn't see|don't feel safe|reached the last|right now it's|only (?:nine|ten|eleven|\w+) of"
    r"|asked you \w+(?:-\w+)? questions|listening for|quiet half|no turn|unanswered|unfinished"
    r"|passed that|with nothing (?:on|in|written|at)|(?:was|were|is|are) (?:still )?waiting for)\b"
)
_TASK = (
    "activity assignment closing launch plan poster prompt question slide task text worksheet :: "
    r"\b(?:the|this|that) (?:task|(?:exit |first |last )?question|prompt|poster|slide|plan|text"
    r"|activity|assignment|exit question|worksheet|closing|launch) (?:didn't|doesn't|could|asked for"
    r"|has them|asks? (?:for|them)|had them|leaves?|left|does not"
    r"|may not)\b[^.?!]{0,90}\b(?:explain\w*|reason\w*|thinking|think|talk|show|listening|why|more|see"
    r"|choose|idea|copy|fill|recall|list|couldn't (?:tell|see|know|hear))\b"
)
_BLAMED = (
    r"\b(?:failed|fails|failing|failure|problem is|real problem|management problem|too much|too many"
    r"|wrong with"
    r"|isn't aligned|aren't aligned|not aligned|only (?:give|gave)|missed opportunity|is too)\b"
)
_STATED = 12  # characters ahead of a question that are a statement of their own
_FUZZY = (
    "kind maybe something sometime sort stuff thing :: "
    r"\b(?:some stuff|something at|maybe|sometime|a little thing|kind of|sort of)\b"
)
_RATIO = r"\b(?:of the|of your|of)\b"


_PUT_PLAINLY = (
    "answer answers can didn't does found i it's not speak speaks that's this was wasn't we without you "
    ":: "
    r"\b(?:that's|it's|this is) something (?:we|i|you and i) (?:need|want|have|ought) to (?:look at|talk "
    r"about|think about)\b"
    r"|\bwe (?:gotta|need to|have to|should|ought to) (?:talk|look|think) (?:about|at) (?:that|this|it|the"
    r"|how)\b"
    r"|\bi (?:couldn't|could not|can't) follow what (?:they|the kids|the children|we)\b|\bfound it hard to "
    r"follow what (?:they|the)\b"
    r"|\b(?:wasn't|was not|not) sure what (?:they|the kids|the children) were (?:meant|supposed|going) to\b"
    r"|\bdidn't know if we were still on\b"
    r"|\bwithout knowing what (?:they|the kids) (?:had|were)\b|\byou tend to\b|\bi (?:timed|counted) (?:it"
    r"|you|the|your|[a-z]+'s)\b"
    r"|\b(?:answers?|speaks?|does it) (?:for|before) (?:him|her|them|the pupils?|[a-z]+),? (?:every time"
    r"|each time|always)\b"
    r"|\bcan we have (?:\d+|ten|five) min\w* on (?:what|how|who)\b"
)


def hear(moment: Moment) -> Iterable[Frame]:
    """Topic with evidence, goal or a pupils' reason; a hint or a blame word is none."""
    if _something_else(moment):
        return ()
    own = moment.own
    plainly = None if moment.has("STRENGTH", "REFLECT") else finds(_PUT_PLAINLY, own)
    if plainly is not None and not moment.leads:
        return (moment.frame("GROWTH", plainly, evidence=bool(moment.evidence.hard), confidence=0.7),)
    if moment.questions and not _statement(moment):
        return _asked(moment)
    if len(moment.shared) * 2 >= len(moment.stems) > 0 and not finds(_RAISED, own):
        return ()  # her own words, given back
    topic = moment.context.growth(moment.raw)
    goal, raised, short, task = finds(_GOAL, own), finds(_RAISED, own), finds(_SHORT, own), finds(_TASK, own)
    if not (topic or goal or raised or short or task):
        return ()
    evidence = moment.evidence
    data = bool(evidence.hard or evidence.times or (evidence.things and short))
    if finds(_FUZZY, own) and not evidence.hard:
        return ()
    if topic:
        sure = data or bool(goal and short) or bool(raised)
        if not sure or (moment.has("STRENGTH") and not short):
            return ()
    elif not (task or _put_on_the_table(moment, goal, raised, short, data=data)):
        return ()
    return (
        moment.frame(
            "GROWTH",
            goal,
            raised,
            short,
            task,
            *(() if goal or raised or short or task else _topic_words(moment)),
            growth=True if topic else not moment.context.ground.growth.phrases,
            evidence=data,
            confidence=0.85 if topic or raised or goal else 0.7,
        ),
    )


def _something_else(moment: Moment) -> bool:
    """Blame, an order, a turn away from a good word, or a question that leads."""
    return (
        moment.has("BUT", "UNSAFE", "DEFICIT", "DIRECT", "ADVICE")
        or bool(finds(_BLAMED, moment.own))
        or bool(starts(r"\W{0,4}(?:so |then |now )?let's\b", moment.own))
        or (moment.leads and not _statement(moment))
    )


def _put_on_the_table(moment: Moment, goal: Found, raised: Found, short: Found, *, data: bool) -> bool:
    """Whether a matter that is no topic of the notes comes with evidence or with a pupils' reason."""
    own, evidence = moment.own, moment.evidence
    reason = "pupil" in moment.classes or "pupil_noun" in moment.classes
    if goal and data and (short or _counted(moment)) and finds(r"[;:,] \w", own[goal.end() :]):
        return True
    backed = data or reason or bool(evidence.times)
    if raised and backed and (short or evidence.hard or evidence.times or _topic(own)):
        return True
    return bool(short and data and (reason or evidence.things)) and not moment.has("STRENGTH")


def _topic_words(moment: Moment) -> tuple[Span, ...]:
    """The words that name the topic, and the count that says how much."""
    start = moment.start
    spans = moment.context.growth_spans(moment.raw)[:2]
    named = [
        (b - len(moment.raw[a:b].removeprefix("And ").removeprefix("and ")) + start, b + start)
        for a, b in spans
    ]
    counted = ((t.start, t.end) for t in moment.evidence.counts[:1])
    return (*named, *(c for c in counted if not any(a <= c[0] < b for a, b in named)))


def _counted(moment: Moment) -> bool:
    return any(
        t.plain not in ("every", "each", "all", "most", "both", "everyone") for t in moment.evidence.counts
    )


def _topic(own: str) -> bool:
    return bool(finds(r"\bcould (?:ask|do|go|reach|invite)\b|\bthe reasons\b|\bwithout the idea\b", own))


def _statement(moment: Moment) -> bool:
    return moment.stated > _STATED or not (moment.open or moment.sentence.mark == "?")


def _asked(moment: Moment) -> Iterable[Frame]:
    """An open question that itself puts on the table what a task asks of pupils."""
    if not moment.open or moment.had("GROWTH"):
        return ()
    m = finds(r"\bwhat (?:thinking|learning|reasoning) would (?:change|be|it)\b", moment.own)
    return () if m is None else (moment.frame("GROWTH", m, growth=True, confidence=0.7),)


CODE = FrameCode(
    label="GROWTH",
    definition="Puts a part of practice or learning that matters on the table, with evidence or the "
    "teacher's own goal, in neutral words.",
    source="rubric 2.6",
    why="{words} says out loud what the pupils still need, and blames no one.",
    suggest=None,
    hear=hear,
    finds=(
        Example(
            "I'd like to stay with the last eight minutes, when four were writing and twenty were packing up."
        ),
        Example("You want every voice; so far it's been seven of twenty-eight."),
        Example("There's one thing I want to raise: six of the slips were blank."),
        Example("Sixteen of them are waiting between the stations.", growth="stations, rotations"),
    ),
    leaves=(
        Example("Half the class failed the slip."),
        Example("It's a management problem: three pairs waited.", growth="waited"),
        Example("You really should use a signal: three reminders.", growth="reminders"),
        Example("There's some stuff at the end we could maybe look at sometime."),
        Example("Fix the ending."),
        Example("You lost them at the end."),
        Example("Nine students read aloud."),
    ),
)
