"""One note looked at: the words that need a judge, and what it seems to be (rubric 4.5, 5 SC-18)."""

import re
from dataclasses import dataclass
from functools import cache

from roleplay.language.plain import plain
from roleplay.language.quoted import blanked
from roleplay.rubric.coder import code_turn
from roleplay.rubric.codes import Coding, Frame, Span
from roleplay.rubric.ground import Ground
from roleplay.scenario.judging_words import judged
from roleplay.scenario.vocabulary import NoteKind
from roleplay.settings.catalogue import say

_TIME = re.compile(r"(?:at\s+)?[0-9]{1,2}[:.][0-9]{2}(?:\s?[ap]\.?m\b\.?)?\s*[,;:–—-]?\s+", re.IGNORECASE)
_WHO = re.compile(
    r"(?:(?:the )?teacher|t|she|he)\b(?=\s)|(?=(?:ask|tell|told|said|wait|count|point|hands|handed|gave|put"
    r"|call|move|walk|draw|drew|repeat|crouch|knelt|kneel|sat|stop|went|use|wrote|read|show|invite|let|kept)\w*\s)",
    re.IGNORECASE,
)
_THIRD = re.compile(r"(You) (\w{2,}?[^s\W])s\b")
_LACK = re.compile(
    r"\b(?:nobody|no one|none|never|nothing|not (?:yet )?(?:started|begun|finished)|blank|empty|unfinished"
    r"|stopped (?:working|writing|talking)|(?:still )?(?:waiting|waited|wait(?= for))|packing|did(?:n't| not)"
    r"|do(?:es)?n't|without (?:a|any|the)|(?:minutes?|seconds) (?:go by|went by|pass(?:ed)?|later|before"
    r"|of wait\w*)|had no\w*|already packing|on the floor)\b",
    re.IGNORECASE,
)
_UPON = re.compile(
    r"(?:[.,;:!?…\"”]|\b(?:and|until|then|so|when|as))\s+"
    r"((?:[Hh]e|[Ss]he|[Tt]hey|both|everyone|everybody|all of them|[A-Z][0-9]?\.?|[A-Z][a-z]+"
    r"|[a-z0-9-]+ (?:more |of the )?(?:pupils?|students?|kids|children|hands?|pairs?|groups?|tables?|people"
    r"|others)) [a-z]+(?: [a-z]+)?)"
)
_SURE_STRENGTHS = ("S2", "S3")


@dataclass(frozen=True, slots=True)
class Judging:
    """Words of a note that two observers might not agree on, and what would stand in their place."""

    words: str
    instead: str


@dataclass(frozen=True, slots=True)
class Looked:
    """A note with what is worth saying about it. `because` is the reason for what is suggested."""

    text: str
    judging: tuple[Judging, ...]
    suggested: NoteKind
    because: str


@cache
def look_at(text: str) -> Looked:
    """Look at one note. Quoted speech is evidence and is not judged."""
    found = sorted(judged(blanked(plain(text))), key=lambda one: one.start)
    judging = tuple(Judging(one.words, say(f"authoring.S124.{one.kind}")) for one in found)
    kind, because = _suggested(_TIME.sub("", text, count=1), bool(judging))
    return Looked(text, judging, kind, because)


def _suggested(said: str, judging: bool) -> tuple[NoteKind, str]:
    told = _as_told(said)
    coding = code_turn(told, Ground())
    frames = {frame.label: frame for frame in coding.frames}
    lack = _LACK.search(blanked(plain(said)))
    strength = frames.get("STRENGTH")
    if strength is not None and strength.level in _SURE_STRENGTHS and not lack:
        return "bright", say("authoring.notes.because.bright", words=_words(coding, strength))
    upon = _UPON.search(said) if told is not said and not (lack or judging) else None
    if upon is not None:
        return "bright", say("authoring.notes.because.bright", words=f"“{upon[1]}”")
    if lack:
        return "growth", say("authoring.notes.because.lack", words=said[lack.start() : lack.end()])
    if "GROWTH" in frames:
        return "growth", say("authoring.notes.because.growth", words=_words(coding, frames["GROWTH"]))
    if judging or "DEFICIT" in frames or "PRAISE" in frames:
        return "neutral", say("authoring.notes.because.judged")
    if "IMPACT" in frames:
        return "neutral", say("authoring.notes.because.pupils")
    return "neutral", say("authoring.notes.because.nothing")


def _as_told(said: str) -> str:
    """The note as a coach would say it to the teacher, whose deeds stand in notes without a name."""
    who = _WHO.match(said)
    if who is None:
        return said
    rest = said[who.end() :].lstrip()
    return _THIRD.sub(r"\1 \2", f"You {rest[:1].lower()}{rest[1:]}", count=1)


def _words(coding: Coding, frame: Frame) -> str:
    spans: tuple[Span, ...] = frame.matched or ((frame.start, frame.end),)
    found = dict.fromkeys(coding.text[start:end].strip(" ,.") for start, end in spans)
    return ", ".join(f"“{words}”" for words in found if words)
