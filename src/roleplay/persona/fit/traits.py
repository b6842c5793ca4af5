"""What a sentence is like, whoever says it: its kind of question, its first word, what it holds."""

import re
from dataclasses import dataclass
from functools import lru_cache

from roleplay.language.match import spots_of
from roleplay.language.plain import plain
from roleplay.language.stems import STOP_WORDS

_LEAST = 3  # letters of a content word
_QUESTION_WORD = re.compile(
    r"\b(?P<many>how (?:many|much))\b|\b(?P<long>how (?:long|often|soon))\b|\b(?P<why>why|how come)\b"
    r"|\b(?P<what>what)\b|\b(?P<how>how)\b|\b(?P<who>who(?:se|m)?)\b|\b(?P<when>when|what time|which day)\b"
    r"|\b(?P<where>where)\b|\b(?P<which>which)\b"
)
_VERB_FIRST = re.compile(
    r"\W*(?:(?:and|so|but|ok|okay|well)\W+)*(?:did|do|does|is|are|was|were|have|has|had|can|could|would|will"
    r"|should|isn't|aren't|wasn't|weren't|didn't|don't|doesn't|couldn't|wouldn't|shouldn't|haven't)\b"
)
_SUPPOSES = re.compile(r"\b(?:if|would|could|might|'d|imagine|suppose|maybe)\b|\w'd\b")
_AHEAD = re.compile(r"\b(?:will|'ll|going to|gonna|next|tomorrow|plan|try|first thing)\b|\w'll\b")
_BACK = re.compile(
    r"\b(?:did|was|were|had|happened|made|said|saw|went|got|came|knew|thought|told|asked|wanted)\b"
)
_NAME = re.compile(r"(?<=[a-z,;] )[A-Z][a-z]{2,}")
_NUMBER = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|dozen|twenty|thirty|none"
    r"|most|all|both|every)\b"
)
_DAY = re.compile(
    r"\b(?:monday|tuesday|wednesday|thursday|friday|tomorrow|tonight|week|morning|afternoon|lunch|o'clock"
    r"|year|month|minute|minutes|seconds|fall|spring|summer|winter|since|before|after)\b"
)
_PLACE = re.compile(
    r"\b(?:on|in|at|by|under|behind|next to|near) (?:the|a|my|our|their|his|her)\b|\bthere\b|\bhere\b"
)
_REASON = re.compile(
    r"\b(?:because|so that|since|i wanted|i thought|i figured|i needed|that way|so they|or)\b"
)
_FEELS = re.compile(
    r"\b(?:feel|felt|tired|scared|afraid|proud|happy|relieved|sick|nervous|awful|glad|calm|lonely|worried"
    r"|ashamed|sorry|embarrassed|light|heavy|lost|fine|good|like i|like a)\b"
)
_TAKES_ON = re.compile(
    r"\b(?:i'll|i can|i could|i will|i should|do (?:it|that)|that way|change (?:it|that|them)|fix (?:it|that)"
    r"|by when|try (?:it|that)|have it ready|write (?:it|that) down|works for me|if you think|go ahead)\b"
)
_YES = re.compile(
    r"\W*(?:yes|yeah|yep|sure|of course|i think so|right|mostly|a bit|a little|sort of|kind of)\b"
)
_NO = re.compile(r"\W*(?:no|nope|not|never|i don't think|hardly|neither)\b")
_UNSURE = re.compile(
    r"\bi don't know\b|\bnot sure\b|\bi'd have to\b|\bcouldn't (?:say|tell)\b|\bi'd be guessing\b"
)
_SOFT = re.compile(r"\W*(?:oh|hm+|um|well|okay|ok|thanks|thank you|sorry|huh|honestly)\b")
_SUBJECTS = {
    "i": "i", "i'm": "i", "i'd": "i", "i've": "i", "i'll": "i", "me": "i", "my": "i",
    "you": "you", "your": "you", "you're": "you", "you'd": "you", "you've": "you",
    "we": "we", "our": "we", "us": "we", "they": "they", "them": "they", "their": "they", "they're": "they",
    "he": "one", "she": "one", "him": "one", "her": "one", "his": "one",
    "it": "it", "that": "it", "this": "it",
    "kids": "they", "children": "they", "students": "they", "pupils": "they", "everyone": "they",
}  # fmt: skip
_SHORT, _MIDDLE, _LONG = 4, 10, 22  # words


@dataclass(frozen=True, slots=True)
class Traits:
    """`signs`: what it is like, by names; `stems`: roots of its content words; `subject`: who it is of."""

    signs: tuple[str, ...]
    stems: frozenset[str]
    subject: str
    form: str
    first: str
    words: int


@lru_cache(maxsize=8192)
def traits(text: str) -> Traits:
    """The traits of a text: of the words of a question, or of a line."""
    low = plain(text).strip().lower()
    spots = spots_of(text)
    return Traits(
        signs=tuple(name for name, found in _SIGNS if found(low, text)),
        stems=frozenset(s.stem for s in spots if s.word not in STOP_WORDS and len(s.word) >= _LEAST),
        subject=next((_SUBJECTS[s.word] for s in spots if s.word in _SUBJECTS), "none"),
        form=_form(low),
        first=_first(low),
        words=len(spots),
    )


_SIGNS = (
    ("supposes", lambda low, _: _SUPPOSES.search(low)),
    ("ahead", lambda low, _: _AHEAD.search(low)),
    ("back", lambda low, _: _BACK.search(low)),
    ("names", lambda _, text: _NAME.search(text)),
    ("number", lambda low, _: _NUMBER.search(low)),
    ("day", lambda low, _: _DAY.search(low)),
    ("place", lambda low, _: _PLACE.search(low)),
    ("reason", lambda low, _: _REASON.search(low)),
    ("feels", lambda low, _: _FEELS.search(low)),
    ("unsure", lambda low, _: _UNSURE.search(low)),
    ("asks", lambda low, _: "?" in low),
    ("takes on", lambda low, _: _TAKES_ON.search(low)),
)


def _form(low: str) -> str:
    """The kind of question, by the word that asks."""
    if _VERB_FIRST.match(low):
        return "verb"
    match = _QUESTION_WORD.search(low)
    return str(match.lastgroup) if match else "none"


def _first(low: str) -> str:
    """How a line begins."""
    for name, pattern in (("yes", _YES), ("no", _NO), ("unsure", _UNSURE), ("soft", _SOFT)):
        if pattern.match(low):
            return name
    return "plain"


def size(words: int) -> str:
    """How long a line is, in four steps."""
    return (
        "short"
        if words <= _SHORT
        else "middle"
        if words <= _MIDDLE
        else "long"
        if words <= _LONG
        else "longest"
    )
