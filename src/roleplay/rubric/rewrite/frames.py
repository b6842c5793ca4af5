"""The sentences a matter is put into: by what the question did, by what the matter is, by its time."""

from typing import Literal

from roleplay.language.asks import Ask
from roleplay.language.pattern import finds, pattern
from roleplay.rubric.questions.code import QuestionCode
from roleplay.rubric.rewrite.phrase import Thing

Time = Literal["past", "now", "ahead"]

FIXES = frozenset(["LEADING:ADV", "LEADING:BETTER", "LEADING:WHATIF", "LEADING:EMBED", "LEADING:FORCED"])
PLANS = frozenset(["LEADING:ADV", "LEADING:BETTER", "LEADING:WHATIF"])
VERDICTS = frozenset(["LEADING:TAG", "LEADING:NEG", "LEADING:PRESUP", "LEADING:DECL", "LEADING:RHET"])
POINTED = 0  # weight of a matter that is only pointed at: "them"
_OF_THINGS = frozenset(["LEADING:TAG", "LEADING:FORCED", "CLOSED:CHO", "CLOSED:VER", "CLOSED:FACT"])
_AHEAD = r"(?:\b(?:will|going to|gonna|next|tomorrow|won't|tonight|shall|want to)\b|(?<!\bi)'ll\b)"
_PAST = r"\b(?:was|were|wasn't|weren't|did|didn't|had|hadn't|been|yesterday|<w>ed)\b|n't .*\bhave\b"
_WISHED = (
    r"(?:\b(?:should|shouldn't|would|wouldn't|could|couldn't|must(?! (?:be|have))|might|ought|need to"
    r"|have to)\b|'d\b)"
)
_TIMELESS = ("read", "put", "let", "set", "cut", "hit", "split", "shut", "cost", "hurt")
_SAY_SO = (
    r"\b(?:(?:would|do|could|wouldn't|don't) you|you'd) (?:say|call|describe|agree)\b"
    r"|\b(?:would|wouldn't) (?:that|it) be fair\b"
)
_FELT = (
    r"\b(?:you (?:<w> )?(?:felt|feel|were|are|was)|how <w> (?:were|are) you)\b"
    r"(?! (?:<w>ing|aware|able)\b)"
)
_IDEAS = "What ideas do you have for {topic}?"
_IDEAS_AT_ALL = "What ideas have you been turning over?"
_NOTICED = "What did you notice about {topic}?"
_NOTICED_AT: dict[Time, str] = {
    "past": "What did you notice {at}?",
    "now": "What do you notice {at}?",
    "ahead": "What are you hoping to see {at}?",
}
_HOPED = "What are you hoping for with {topic}?"
_HOPED_OF_PEOPLE = "What would you like to see for {topic}?"
_HOPED_THERE = "What would you like to see happening there?"
_GOING_ON = "What do you think was going on for {topic}?"
_LIKE = "What was {topic} like for you?"
_NOW = (
    ("did you", "do you"),
    ("was your", "is your"),
    ("was going", "is going"),
    ("What was", "What is"),
    ("were you", "are you"),
    ("stood out", "stands out"),
)


def about(code: QuestionCode, ask: Ask, thing: Thing) -> str:
    """An open question about a thing that the question names."""
    time = time_of(ask)
    line = in_time(_about(code, ask, thing, time), time).format(
        topic=thing.words, at=f"{thing.at} {thing.words}"
    )
    return line[:1].upper() + line[1:]


def plain_prompt(code: QuestionCode, ask: Ask) -> str | None:
    """The code's own prompt, in the time of the question."""
    if code.suggest_plain is None:
        return None
    time = time_of(ask)
    if code.label in VERDICTS and finds(_FELT, ask.clause):
        return in_time(_LIKE, time).format(topic="that")
    if code.label == "LEADING:EMBED" and ask.is_wh:
        return _IDEAS_AT_ALL
    return _HOPED_THERE if time == "ahead" and code.label in VERDICTS else in_time(code.suggest_plain, time)


def in_time(written: str, time: Time) -> str:
    """A sentence about what was, said of what is where the question is about that."""
    if time == "now":
        for past, now in _NOW:
            written = written.replace(past, now)
    return written


def time_of(ask: Ask) -> Time:
    """Whether a question is about what was, what is or what is to come."""
    said = pattern(_SAY_SO).sub("", ask.said)
    if finds(_AHEAD, said):
        return "ahead"
    could = ask.is_statement and finds(r"\bcouldn't\b", said)
    if could or finds(_PAST, said) or _told_as_past(ask):
        return "past"
    return "ahead" if finds(_WISHED, said) else "now"


def wishes(ask: Ask) -> bool:
    """Whether a question puts what might or should be in the place of what was."""
    return finds(_WISHED, pattern(_SAY_SO).sub("", ask.clause)) is not None


def _told_as_past(ask: Ask) -> bool:
    return any("irregular_past" in t.classes and t.plain not in _TIMELESS for t in ask.tokens)


def _about(code: QuestionCode, ask: Ask, thing: Thing, time: Time) -> str:
    own = code.suggest or _NOTICED
    if thing.lesson and code.label in VERDICTS and finds(_FELT, ask.clause):
        return _LIKE
    if code.label == "LEADING:EMBED":
        return _IDEAS if ask.is_wh else _GOING_ON if thing.people else own
    if code.label in PLANS:
        return own.replace("helps with", "helps") if thing.people else own
    if thing.at and not (thing.people and thing.at == "in"):
        return _NOTICED_AT[time]
    if time == "ahead":
        return _HOPED_OF_PEOPLE if thing.people else _HOPED
    pointed = thing.weight == POINTED and code.label in VERDICTS
    # What is asked of a thing would ask for a verdict when asked of a pupil.
    return _NOTICED if pointed or (thing.people and code.label in _OF_THINGS) else own
