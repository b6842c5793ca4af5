"""LEADING:BETTER: a yes/no question whether the coach's alternative would improve things."""

from roleplay.language.asks import Ask
from roleplay.language.pattern import finds, starts
from roleplay.rubric.questions.code import Example, Hit, QuestionCode
from roleplay.rubric.table import Table

_MODAL = r"\b(?:would|could|might|may|will|can|'d|would've|might've|could've)\b"
_GAIN = (
    r"(?:worth <w>ing|make sense|calm(?:ed)?|motivate[d]?|keep|kept|ease|free up|speed up"
    r"|better|best|help|helped|helps|helpful|useful|easier|smoother|calmer|quieter|clearer"
    r"|faster|quicker|stronger|shorter|slower|simpler|safer|deeper|further|more <w>|improve\w*"
    r"|solve[ds]?|fix(?:ed)?|prevent(?:ed)?|avoid(?:ed)?|reduced?|boost(?:ed)?|benefit(?:ed)?"
    r"|suit(?:s|ed)?|hold|held|work(?:ed)?|engage[d]?|settle[d]?|make a difference"
    r"|made a difference|changed?|save[d]?|get (?:further|more)|pay off|more)"
)
_WITH_GAIN = rf"{_MODAL} (?:<w> ){{0,7}}?{_GAIN}\b"
# What is said to get better by degrees, or to be relieved.
_DEGREES = (
    r"(?:(?:fair|kind|happi|liveli|neat|likeli|nic|smart|tight|soon|hard|long|brav|warm|light|calm|quiet"
    r"|clear|fast|quick|strong|short|slow"
    r"|simpl|saf|deep|easi|smooth|firm|tru)er|less (?:of a )?<w>|fewer <w>|more <w>|more nicely|cope"
    r"|coped|managed?|free you up|settled?"
    r"|(?:take|took|taken) (?:some of |a bit of )?(?:the )?(?:sting|pressure|heat|weight|edge|stress"
    r"|fear|less)|(?<!be )cut (?:that |it |this |the <w> )?down|bring (?:the )?<w> (?:in|down|round)"
    r"|(?:be|is) (?:the answer|what unlocks)|(?:give|buy|save) (?:you|them) (?:back|a|some|your|half|an)"
    r"|sort (?:it|that|out)|served? them|go(?:es)? down|come down|protect|unlock)"
)
_BY_DEGREES = (
    r"(?:(?:would|could|might|will|do (?:we|you) (?:think|feel|reckon|see)|if|whether"
    r"|wonder) (?:[\w',-]+ ){0,16}?"
    + _DEGREES
    + r"|(?:is there (?:any|a)|any|is it|could it be|would you (?:buy|say)|does it (?:strike you|seem)"
    r"|are they(?= likel)|is that something)"
    rf" (?:[\w',-]+ ){{0,16}}?(?:{_DEGREES}|{_GAIN})|(?:would|could"
    rf"|might) (?:[\w',-]+ ){{1,12}}?be (?:a |any )?(?:nicer|use to them|kinder))\b"
)
_PUT_FIRST = r"(?:(?:and|so|but|well|right|okay) )*(?:if|with|were|had|in|suppose) "
_SET_BESIDE = (
    r"\b(?:with (?!you\b|me\b|that\b|this\b|it\b)<w>|if (?!i\b|any\b|at all\b)<w>|by <w>ing|without <w>"
    r"|instead|when (?:every|each|you)|than in|rather than|in (?:threes|pairs|smaller))\b"
)
_ITS_OWN = r"(?:(?:and|so|but) )*(?:would|could|might|will) (?:that|this|it|you|they|he|she|we|i|there)\b"
_IF_YOU = (
    r"if :: (?:would|could|might|will) (?:they|students|kids|the <w>|your <w>"
    r"|more <w>) (?:<w> ){0,6}?if (?:you|they|we)\b"
)
_NAMED = (
    r"\b(?:if (?:you|they|we|the|your|students|it were|there)|by <w>ing|to (?:have|let|give"
    r"|use|put|try|start|slow|ask|group|pair|split|move|make)|with (?!you\b|me\b|us\b|them\b"
    r"|him\b|her\b|that\b|this\b|it\b)<w>"
    r"|instead|than|rather)\b"
)
_COACH_ACTS = (
    r"\b(?:if i|i (?:could|can|might)|for me to|help (?:you )?if (?:i|we)|to (?:hear"
    r"|see what i|look at|talk|discuss|read|know|go over|think (?:about|through)|start (?:with"
    r"|by|here)|hear about))\b"
)
_ASKS_HER = r"(?:can|could|will|would) you (?!have\b|get\b|be\b|agree\b|say\b)"


def find(ask: Ask, table: Table) -> Hit | None:
    """An improvement word under a modal, and an alternative that is not the teacher's."""
    if (
        not ask.is_polar
        or finds(_COACH_ACTS, ask.clause)
        or starts(r"(?:(?:is there )?any way|(?:can|could|may|might) i)\b", ask.clause)
        or (starts(_ASKS_HER, ask.clause) and not finds(r"\b(?:if|by)\b", ask.clause))
    ):
        return None
    graded = _graded(ask, table)
    if graded is not None:
        return graded
    match = finds(_WITH_GAIN, ask.core) or finds(_WITH_GAIN, ask.clause) or starts(_IF_YOU, ask.core)
    if match is None:
        return None
    if not _alternative(ask) or table.established(_inside(ask)) or _hers(ask, table):
        return None
    inside = ask.core if match.string == ask.core else ask.clause
    span = ask.core_span(match) if inside is ask.core else ask.clause_span(match)
    return Hit((span,), sure=not table.teacher_named(_inside(ask)))


def _graded(ask: Ask, table: Table) -> Hit | None:
    """Something would go better by degrees, with a change named beside it or as what would do it."""
    match = starts(_BY_DEGREES, ask.core) or starts(_BY_DEGREES, ask.clause)
    if match is None or " or " in ask.clause or finds(r"\brather\b(?! than)", ask.clause):
        return None
    beside = finds(_SET_BESIDE, ask.clause) or starts(_PUT_FIRST, ask.intro.lstrip())
    subject = not starts(_ITS_OWN, ask.clause) and starts(r"(?:would|could|might|will) ", ask.clause)
    framed = not starts(r"(?:would|could|might|will) ", ask.clause) and finds(_MODAL, ask.core)
    if (
        not (beside or subject or framed)
        or table.established(_inside(ask))
        or table.takes_up(ask.clause)
        or _hers(ask, table)
    ):
        return None
    known = finds(r"\bthe (?P<thing><w> <w>)", ask.clause)
    if known is not None and table.teacher_named(known["thing"]):
        return None
    inside = match.string == ask.core
    return Hit((ask.core_span(match) if inside else ask.clause_span(match),))


def _hers(ask: Ask, table: Table) -> bool:
    """Whether every technique in the question is one the teacher has named."""
    named = ask.words_of("technique")
    return bool(named) and all(table.teacher_named(token.plain) for token in named)


def _alternative(ask: Ask) -> bool:
    """Something is put forward: an if-clause, a gerund, a technique, a subject that is no bare pronoun."""
    if finds(_NAMED, ask.clause) or ask.words_of("technique", "practice"):
        return True
    bare = starts(r"(?:whether |if )?(?:it|that|this|they|you|we|there)\b", ask.core) or starts(
        r"<w> (?:it|that|this|they|you|we|there)\b", ask.core
    )
    return bare is None and finds(r"\b(?:<w>er|<w>ing|more <w>) ", ask.core) is not None


def _inside(ask: Ask) -> str:
    alternative = finds(r"\b(?:if|by|with|whether)\b", ask.core)
    return ask.core[alternative.end() :] if alternative else ask.core


CODE = QuestionCode(
    label="LEADING:BETTER",
    severity=1,
    definition="A yes/no question whether the coach's alternative would improve things.",
    litmus="Replace the question mark by a full stop: is it now advice?",
    why="“{words}” asks for agreement that your alternative would be an improvement.",
    suggest="What have you noticed helps with {topic}?",
    suggest_plain="What would make the biggest difference, in your view?",
    steps=((13, find),),
    source="rubric 1.9",
    find_these=(
        Example("Would it be better if they sat in pairs?", ("Would it be better",)),
        Example("Do you think it would help if you slowed down?", ("would help",)),
        Example("I wonder whether a seating chart would help.", ("would help",)),
        Example("Could a stronger hook have changed how it started?", ("Could a stronger",)),
    ),
    leave_these=(
        Example("What would make it even better, in your view?"),
        Example("Would it help you if I took the timing data?"),
        Example("Did the timer help?"),
        Example("Would that help?"),
    ),
)
