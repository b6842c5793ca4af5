"""What asks for a nod as a tag does: "…, didn't you, and …", "… or am I wrong?"."""

from dataclasses import replace

from roleplay.language.asks import Ask
from roleplay.language.pattern import finds, starts

_WHO = r"(?:it|you|he|she|they|we|that|there)"
_NODDED = (
    r"(?:(?:isn't|aren't|wasn't|weren't|doesn't|don't|didn't|hasn't|haven't|hadn't|can't|couldn't|won't"
    r"|wouldn't"
    rf"|shouldn't) {_WHO}(?:$|,)|isn't that (?:it|so|right)$|is (?:it|that) not(?: so| it)?$"
    r"|(?:would|is) (?:that|it) (?:be )?(?:fair|fair to say|a fair point|too harsh|unfair)$"
    r"|(?:do|don't|would|wouldn't) you (?:not )?(?:agree|say|think)(?: with (?:that|me)| so)?$"
    r"|am i (?:right|wrong)$|tell me i'm wrong$)"
)
# "…, or have I got that wrong?" checks what she meant; these only soften a verdict.
_OR_ELSE = (
    r",? or (?:am i (?:wrong|(?:just |being |too )*(?:harsh|picky|fussy|unfair|imagining|dreaming"
    r"|overthinking|seeing things|hard on)"
    r"|(?:just |being )<w>(?: <w>){0,2})(?: there| here| it)?|(?:is|was) (?:it|that) (?:just )?me)$"
)
_ASKS = r"(?:(?:and|so|but|well|right|okay) )*(?:<aux>|<wh>|<w>n't)\b"
_ASKED = r"(?:might|would|could|can|do|does|did|should) (?!not\b|have\b|be\b)<w> "
_FEWEST_WORDS = 3  # of a statement that a nod can be asked for


def nodded(ask: Ask) -> Ask | None:
    """The statement a nod is asked for, as if the nod were its tag; None where none is asked for."""
    if ask.tag is not None:
        return None if starts(_ASKED, ask.clause) else ask
    statement = ask.intro.rstrip(" ,-\u2014\u2013")
    nod = starts(_NODDED, ask.clause)
    if nod is not None and len(statement.split()) >= _FEWEST_WORDS and not starts(_ASKS, statement.lstrip()):
        return _with_tag(ask, statement, ask.start, ask.clause_span(nod))
    unless = finds(_OR_ELSE, ask.clause)
    if unless is None or starts(_ASKS, ask.clause) or unless.start() == 0:
        return None
    return _with_tag(ask, ask.clause[: unless.start()], ask.clause_start, ask.clause_span(unless))


def _with_tag(ask: Ask, statement: str, start: int, tag: tuple[int, int]) -> Ask:
    clause = statement.lstrip()
    tokens = tuple(t for t in ask.tokens if t.end <= tag[0])
    begins = start + len(statement) - len(clause)
    return replace(ask, clause=clause, clause_start=begins, tag=tag, mood="statement", tokens=tokens)
