"""What makes words loaded: judgement, fault, a planted feeling, a plan put into someone's mouth.

Used by several codes. Everything on established ground (the teacher's words, neutral notes) is taken out
first, and words of the meeting or of the coach's own doing are nobody's fault.
"""

from collections.abc import Iterable

from roleplay.language.asks import Ask, Span
from roleplay.language.pattern import finds, pattern
from roleplay.language.stems import STOP_WORDS
from roleplay.language.utterance import Token
from roleplay.rubric.table import Table

_HARMLESS = (
    r"\b(?:any|the|a|this|that|math|maths|word|second|third|first|next|same) (?:problem"
    r"|problems|issue|issues)\b|\bproblem (?:\d|one|two|three|four|five|solving|set|sets)"
    r"|\bproblems? (?:they|you|she|he) (?:chose|picked|solved)|\bno problem\b|\bout loud\b"
    r"|\b(?:trial and|margin of) error\b|\berror (?:analysis|bars?)\b|\bwild ?life\b"
    r"|\bcold (?:calls?|calling|war)\b|\b(?:too|that|so|very) hard\b(?= (?:to|work))|\b(?:dry"
    r"|cold|loud|wild|flat|slow|poor|strict) (?=<w>s?\b)(?:erase|run|weather|day|motion|reader"
    r"|voice)|\bslow(?:ed|ing)? down\b|\bshallow (?:end|water)\b|\bwhatever (?:you|works|fits"
    r"|comes|else)\b"
)
_LOST = (
    r"lose losing lost lose were was got get :: (?:\b(?:lose|losing|lost) (?:them|the (?:class"
    r"|room|back row|group|students|kids|whole|thread|lesson)|half|control|focus|so many|most"
    r"|your"
    r"|<w> minutes|<w> students)\b(?: (?:class|room|back row|group|students|table))?"
    r"|\b(?:students|they|kids|half|most|them) (?:were|was|got|get|are) (?:<softener> "
    r"|all )?(?:lost|confused|bored|restless|disengaged)\b)"
)

_NEAR = 60  # characters in which a "your" or "the" still belongs to the noun
_KNOWN = r"\byour (?:<w> ){0,3}$|\b(?:the|those|these|that|this|their|his|her) (?:<w> )?$"
_HERS_ONLY = ("mistake", "error", "struggl", "forg", "miss", "fail", "neglect", "ignor", "overlook")
_HER_DOING = (
    r"you your you'd you've you're :: \b(?:mistakes?|errors?) (?:did|have|do) you\b"
    r"|\byour (?:<w> )?(?:mistake|error|fail)|\byou(?:'d|'ve|'re)? (?:(?!when\b|if\b|who\b"
    r"|as\b|while\b|that\b)<w> ){0,4}?"
    r"(?:mistake|error|struggl|forg|miss|fail|neglect|ignor|overlook)"
)


def faults(ask: Ask, table: Table, start: int | None = None) -> tuple[Span, ...]:
    """Spans of judging and faulting words that neither teacher nor notes have brought in."""
    tokens = ask.words_of("judgement", "fault", "label", start=start)
    fresh = [t for t in tokens if not (table.teacher_named(t.plain) or _harmless(ask, t))]
    if all(t.plain in STOP_WORDS for t in fresh):
        fresh = []
    lost = finds(_LOST, ask.clause)
    if lost is None or table.teacher_named(lost.group()) or ask.clause_span(lost)[0] < (start or 0):
        return joined(fresh)
    span = ask.clause_span(lost)
    return (*joined(t for t in fresh if not span[0] <= t.start < span[1]), span)


def blames(ask: Ask, table: Table) -> bool:
    """Whether the question holds a fault of the teacher's practice."""
    return bool(faults(ask, table)) and bool(
        finds(r"\b(?:you|your|they|them|students|kids|lesson|class)\b", ask.clause)
    )


def already_there(ask: Ask, start: int) -> bool:
    """Whether what begins at `start` is spoken of as hers or as known: "your greeting", "the exit slips"."""
    at = start - ask.start
    return finds(_KNOWN, ask.said[max(0, at - _NEAR) : at]) is not None


def joined(tokens: Iterable[Token]) -> tuple[Span, ...]:
    """Spans of tokens, neighbours made one."""
    spans: list[Span] = []
    for token in tokens:
        if spans and token.start - spans[-1][1] <= 1:
            spans[-1] = (spans[-1][0], token.end)
        else:
            spans.append((token.start, token.end))
    return tuple(spans)


def _harmless(ask: Ask, token: Token) -> bool:
    """Whether a faulting word blames nobody here: a maths problem, a pupil's slip."""
    if token.plain.startswith(_HERS_ONLY) and not finds(_HER_DOING, ask.clause):
        return True
    spans = (ask.clause_span(match) for match in pattern(_HARMLESS).finditer(ask.clause))
    return any(start <= token.start < end for start, end in spans)
