"""Evidence credited to her class, as in "Your students thank each other by name": it honours the teacher."""

from roleplay.language.pattern import finds, pattern
from roleplay.rubric.codes import Span
from roleplay.rubric.framing.sense.moment import Moment
from roleplay.rubric.framing.sense.polarity import faults, phrase_fault

_CLASS = (
    "your :: "
    r"\b(?:your (?:students|class|kids|pupils|children|learners|readers|writers|groups|fifth"
    r"|\w+ graders)|in your (?:room|class|classroom)\b)(?P<rest>[^.;?!]{0,90})"
)
_NO_PRAISE = (
    r"^ (?:\w+ly |always |never |all |both |still )?(?:are|were|is|was|aren't|weren't|isn't|wasn't"
    r"|don't|didn't|can't|couldn't|won't|need|needs|should|will|would|could|may|might|must|have to"
    r"|struggle|never|seem|seemed|feel|felt|and|or|to|in|at|with|want|might|deserve|who|that|best|say"
    r"|said|about|only|face|door|neighbour|file|learn\b|learning)"
)


def of_her_class(moment: Moment) -> tuple[str, tuple[Span, ...]] | None:
    """S1 for a pattern, S2 for an instance, with its span; None where it is not credited (rubric 2.1)."""
    m = finds(_CLASS, moment.own)
    if (
        m is None
        or moment.questions
        or faults(moment.tokens)
        or phrase_fault(moment.own)
        or pattern(_NO_PRAISE).match(m["rest"])
    ):
        return None
    spot = (m.start() + moment.start, m.end() + moment.start)
    if "praise_quality" in moment.classes and not moment.evidence.instance:
        return None
    if moment.evidence.names or moment.evidence.times or moment.evidence.events or moment.evidence.quoted:
        return "S2", (spot,)
    return ("S1", (spot,)) if len(m["rest"].split()) > 2 else None
