"""IMPACT: what pupils said, did, wrote or made, as a bystander could have noted it."""

from collections.abc import Iterable
from typing import Literal

from roleplay.language.pattern import finds, starts
from roleplay.rubric.codes import Frame, Span
from roleplay.rubric.framing.frame_code import Example, FrameCode
from roleplay.rubric.framing.sense.moment import Moment

_NUMBER = (
    r"(?:\d+%?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty"
    r"|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?"
)
_STATE = (
    rf"\b(?:{_NUMBER}|half|most|both|every|each|all (?:of )?(?:the )?\w*|none|a third"
    rf"|a quarter)(?: (?:more|of|the|different|your|them|out|other|these|those|exit|whole|my"
    rf"|all)){{0,6}}(?: {_NUMBER})?(?: (?:[a-z-]+ )?"
    r"(?:students?|kids?|pupils?|children|child|learners|readers|writers|boys|girls|pairs?|groups?"
    r"|tables?|slips?|hands|papers|notebooks|teams|class|essays|answers|journals|rows?|trios?"
    r"|stations?))? (?:were|was|are|is|had|have|has|left|kept|never|can|could|got|still|raised"
    r"|use[ds]?|show(?:s|ed)?|say|said|reached|finished"
    r"|(?:\w+ing))\b"
)
_RATIO = (
    "answers essays grades has of papers slip slips tickets zero zeros :: "
    rf"\b{_NUMBER} (?:out )?of (?:the |your |them |my |all )?(?:{_NUMBER})\b"
    rf"|\b(?:{_NUMBER}|half|most|every|each|all)(?: of)? (?:the )?(?:exit |blank )?(?:slips?|zeros?"
    rf"|papers|essays|answers|grades|tickets) (?:were|are|is|was|had|use|used|in|for|of)\b"
    r"|\bgrades (?:moved|went|dropped|rose|fell|slid|climbed)\b|\bthe grade ?book has\b"
)
_QUOTED_FROM = (
    "answered asked call called calls heard replied said shouted told whispered :: "
    r"\bi heard\s+(?:from\b|[^a-z]*(?:from|at|in)\b)|\b(?:told|asked) me\b|\bcall(?:s|ed)? you\b"
    r"|\b(?:said|asked|answered|shouted|whispered|replied) [a-z]+\b"
)
_THEIR_WORK = (
    "changed grew had has have kept now said say says show showed shows used uses :: "
    r"\b[a-z]+(?:'s|s') (?:\w+ ){0,2}(?:draft|essay|poem|notebook|slip|paper|answer|sentence|journal"
    r"|paragraph|graph|project|table|group|claim|model|sketch|work|explanation) (?:has|had|have|shows?"
    r"|showed|says?|said|used|uses|now|changed|grew|kept)\b"
)
_SEEN = (
    "catch hear notice see :: "
    r"^\W{0,4}(?:and |so )?(?:did|do) you (?:see|notice|hear|catch)\b(?! that\b)"
)
_BARE = (
    "kids minute minutes of pupils second seconds slips students times voices :: "
    rf"^\W{{0,4}}(?:{_NUMBER})(?: full| whole)? (?:minutes?|seconds?|times|students|kids|pupils|voices"
    rf"|slips)(?:, (?:{_NUMBER}) (?:times|minutes|days|rotations|seconds))?\W{{0,4}}$"
    rf"|^\W{{0,4}}{_NUMBER} of {_NUMBER}\b"
)
_PER = (
    "lasted minutes no nothing seconds took waited :: "
    rf"\b(?:took|lasted|waited|had) (?:about |around |almost |nearly )?{_NUMBER} (?:minutes|seconds)\b"
    rf"|\bhad (?:nothing|no \w+) to\b|\bthat's {_NUMBER} minutes\b"
)
_WANTED = (
    "again asked because bell didn't hands herself himself his name own pupils students "
    "themselves voices without :: "
    r"\bbecause (?:you|of (?:your|how you))\b|\bwithout (?:being asked|you|help|prompting)\b"
    r"|\bby (?:himself|herself|themselves|name)\b|\bon (?:his|her|their) own\b|\bthrough the bell\b"
    r"|\bmore (?:hands|students|voices|pupils)\b|\bthe first one didn't\b"
    r"|\bagain\b"
)


def hear(moment: Moment) -> Iterable[Frame]:
    """Evidence about pupils, valued or neutral, on the growth topic or not."""
    if moment.classes.isdisjoint(_HINTS) and not moment.evidence.hard:
        return ()
    if (
        (moment.questions and not _told(moment) and not _statement_part(moment))
        or moment.had("SELF-DISCLOSURE")
        or finds(r"\bparents? (?:wrote|said|called|asked)\b", moment.own)
    ):
        return ()
    spots = _spots(moment)
    if not spots or _label(moment):
        return ()
    context = moment.context
    fact = context.note(moment.raw)
    positive = _positive(moment) or (fact is not None and fact.kind == "bright")
    growth = not positive and (context.growth(moment.raw) or (fact is not None and fact.kind == "growth"))
    polarity: Literal["positive", "neutral"] = "positive" if positive else "neutral"
    return (
        moment.frame(
            "IMPACT",
            *spots,
            polarity=polarity,
            growth=growth,
            evidence=growth,
            note=fact.id if fact is not None else None,
            confidence=0.9 if moment.evidence.hard else 0.7,
            sure=bool(moment.evidence.hard or moment.evidence.times),
        ),
    )


def _statement_part(moment: Moment) -> bool:
    """A question that hands over what was seen, or a statement ahead of the question."""
    return bool(starts(_SEEN, moment.own)) or (
        not moment.leads and moment.stated > _STATED and moment.evidence.hard
    )


def _label(moment: Moment) -> bool:
    return (moment.has("DEFICIT") and not moment.evidence.counts and not moment.seen) or any(
        f.label == "DEFICIT" and f.of == "students" for f in moment.mine
    )


def _told(moment: Moment) -> tuple[Span, ...]:
    """What pupils were seen doing, told by the coach: not her own words, and not the matter of a guess."""
    if not moment.seen or (len(moment.shared) * 2 > len(moment.stems) and not moment.evidence.hard):
        return ()
    asked = [q for q in moment.questions if q.family == "leading" and q.label != "LEADING:TAG"]
    if asked:
        return tuple(s for s in moment.seen if not any(q.start <= s[0] < q.end for q in asked))
    return moment.seen


def _spots(moment: Moment) -> tuple[Span, ...]:
    own, start, evidence = moment.own, moment.start, moment.evidence
    theirs = [d for d in moment.deeds if d.by == "pupils" and (evidence.counts or d.verb not in _MOVED)]
    if theirs and (evidence.hard or evidence.times or evidence.things or moment.has("STRENGTH")):
        return tuple((d.start, d.end) for d in theirs)
    if told := _told(moment):
        return told
    if starts(_SEEN, own) and evidence.names:
        return ((evidence.names[0].start, evidence.names[0].end),)
    counted = evidence.counts or evidence.times or "grade" in own
    for written in (_RATIO, _STATE, _THEIR_WORK, _BARE) if counted else (_THEIR_WORK,):
        if (written is _STATE and moment.classes.isdisjoint(_LEARNERS)) or (
            written is _THEIR_WORK and "'" not in own
        ):
            continue
        m = finds(written, own)
        if m:
            if written is _STATE and finds(_NOT_THEIRS, m.group()):
                continue
            if written is _RATIO and finds(r"^(?:ten|10) out of (?:ten|10)$", m.group()):
                continue
            return ((m.start() + start, m.end() + start),)
    if evidence.quoted and not finds(r"\byou (?:just )?said\b", own) and finds(_QUOTED_FROM, own):
        return (evidence.quoted,)
    m = finds(_PER, own)
    if m and (moment.context.growth(moment.raw) or not moment.classes.isdisjoint(_LEARNERS)):
        return ((m.start() + start, m.end() + start),)
    m = finds(r"\bcall(?:s|ed)? you\b", own)
    if m and evidence.counts:
        return ((m.start() + start, m.end() + start),)
    return tuple(f.matched[-1] for f in moment.mine if f.code == "STRENGTH:S3")


def _positive(moment: Moment) -> bool:
    if moment.has("STRENGTH") or finds(_WANTED, moment.own):
        return True
    if any(d.by == "teacher" for d in moment.deeds) and any(
        d.by == "pupils" and d.past for d in moment.deeds
    ):
        return not finds(r"\byou (?:spoke|talked|called|told|covered)\b", moment.own)
    return not moment.classes.isdisjoint({"praise_quality"}) and not moment.has("DEFICIT")


_NOT_THEIRS = (
    r"^(?!half|most|every|each|none|one|all|a )\w+ is$|^[\w-]+ (?:reading|writing|(?:middl|mark|warn"
    r"|open)ing)$"
    r"|^every class has$|^all be\b|^all (?:three|four|five) were$"
)
_MOVED = frozenset(["sat", "stood", "came", "went", "walked", "left", "met", "ran"])  # where, and not what
_STATED = 12  # characters ahead of a question that are a statement of their own
_LEARNERS = frozenset(["pupil", "pupil_noun", "classroom_thing"])
_HINTS = frozenset(["pupil", "pupil_noun", "count_word", "classroom_thing"])

CODE = FrameCode(
    label="IMPACT",
    definition="What pupils said, did, wrote or made: a quotation, a count, a piece of work, a named "
    "pupil, a before and after.",
    source="rubric 2.11",
    why="{words}: what pupils did, as anyone in the room could have noted it.",
    suggest=None,
    hear=hear,
    finds=(
        Example("Nine of the twenty-two slips used the word 'therefore'.", expect=(("polarity", "neutral"),)),
        Example("Rosa read her poem aloud twice."),
        Example(
            "When you put the pens down, every pupil had a question within a minute.",
            expect=(("polarity", "positive"),),
        ),
        Example("Did you see how Tomas showed his partner?"),
        Example("When Amara put her ruler down, was she done?"),
    ),
    leaves=(
        Example("They loved it."),
        Example("You covered all six slides."),
        Example("How many finished?"),
        Example("Why did Noor leave?"),
        Example("Half of them were lazy."),
    ),
)
