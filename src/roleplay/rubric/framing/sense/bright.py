"""A bright note of what pupils did by the teacher's doing: data that becomes a strength (rubric 2.1)."""

from roleplay.language.pattern import finds
from roleplay.rubric.codes import Span
from roleplay.rubric.framing.sense.moment import Moment
from roleplay.rubric.framing.sense.polarity import faults

_ASKED_ABOUT = (
    r"\bwhat (?:did|do) you (?:do|say|see|make of)\b|\bwhat (?:made|helped|was behind|were you"
    r"|went (?:on|into|through)"
    r"|happened|do you put)\b|\bhow did (?:you|that|they|it)\b|\btell me (?:about|more|how)\b|\bsay more\b"
    r"|\bwhat did (?:that|this|it) (?:tell|show|take|ask)\b|\bwhere did (?:that|it)\b|\bwhat (?:do"
    r"|would) you want to keep\b"
)
_VALUES = (
    r"\bi (?:really )?(?:loved|love|liked|like|enjoyed|admired|noticed how|was struck|was moved)\b"
    r"|\bstruck me\b"
    r"|\bthat(?:'s| is| was) (?:all |entirely )?(?:your|because of you|you\b)|\bthanks to you\b"
    r"|\bworth keeping\b"
)


def bright_data(moment: Moment) -> tuple[str, tuple[Span, ...]] | None:
    """A bright note of what pupils did by her doing, once it is valued or asked about (rubric 2.1)."""
    fact = moment.context.note(moment.raw, "bright")
    best = moment.context.note(moment.raw)
    if fact is None or fact is not best or not moment.evidence.hard or faults(moment.tokens):
        return None
    later = moment.following
    asked = (
        later is not None
        and any(q.family == "open" for q in later.questions)
        and finds(_ASKED_ABOUT, later.own)
    )
    if not asked and not finds(_VALUES, moment.own):
        return None
    theirs = tuple((d.start, d.end) for d in moment.deeds if d.by == "pupils")
    counted = tuple((t.start, t.end) for t in moment.evidence.counts[:2])
    spots = theirs or counted or tuple((t.start, t.end) for t in moment.evidence.names[:1])
    return ("S2", spots) if spots else None
