"""Evidence in a sentence: times, quotations, counts, names, things and events a bystander could check."""

from bisect import bisect_right
from typing import NamedTuple

from roleplay.language.pattern import every, pattern
from roleplay.language.utterance import Sentence, Token
from roleplay.rubric.codes import Span
from roleplay.rubric.framing.sense.names import given_names

_TIME = (
    r"\b\d{1,2}[:.h]\d{2}\b"
    r"|\bminutes? (?:one|two|three|four|five|six|seven|eight|nine|ten|\w*teen|twelve|eleven|\w*ty"
    r"|\d+)\b"
    r"|\b(?:within|in|for|after|the (?:first|last)) (?:the )?(?:first |last )?(?:about |almost "
    r"|a )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty"
    r"|half)(?:-\w+)? (?:full )?(?:seconds?|minutes?)\b"
    r"|\b(?:first|second|third|fourth|fifth|sixth|last) (?:period|minutes?|lesson|hour)\b"
)
_EVENT = (
    r"\b(?:when|as|after|once|before|the moment|every time) (?:the |that |a "
    r"|your )?(?:[a-z'-]+ )?[a-z'-]+ (?:stopped|rang|ended|began|started|broke|went|came|left|asked"
    r"|said|raised|cried|passed|dropped|switched|used|gave|modelled|modeled|waited|moved|put|read"
    r"|wrote|held|knelt|sat|stood|walked|handed|paused|lowered|opened|closed|\w{3,}ed)\b"
    r"|\b(?:during|after|before) (?:the|that|your|this) [a-z-]+(?: [a-z]+)?\b"
)
_COUNTED_OUT = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth)[ -]grad(?:e|er|ers)\b"
    r"|(?:one|two|three|both) (?:things?|ideas?|ways?|of us|minds?|sides?|cents)\b|^one\b"
)


class Evidence(NamedTuple):
    """What was found. `counts` leaves out clock times; `quoted` says that talk was quoted."""

    times: tuple[Span, ...]
    counts: tuple[Token, ...]
    names: tuple[Token, ...]
    things: tuple[Token, ...]
    events: tuple[Span, ...]
    quoted: Span | None

    @property
    def instance(self) -> bool:
        """Whether it pins down one occasion: a time, a quotation, a count, a name or an event."""
        return bool(self.times or self.counts or self.names or self.events or self.quoted)

    @property
    def hard(self) -> bool:
        """Whether a count, a name or a quotation is in it."""
        return bool(self.counts or self.names or self.quoted)


def evidence(sentence: Sentence, tokens: tuple[Token, ...], raw: str) -> Evidence:
    """All evidence in one sentence."""
    own, start, classes = sentence.own, sentence.start, sentence.classes
    digits = any(map(str.isdigit, own))
    times = _times(own, start) if digits or "clock_word" in classes else ()
    counts = _counts(tokens, own, start, times) if digits or "count_word" in classes else ()
    return Evidence(
        times=times,
        counts=counts,
        names=given_names(tokens, raw, start),
        things=tuple(t for t in tokens if "classroom_thing" in t.classes)
        if "classroom_thing" in classes
        else (),
        events=_events(own, start) if "event_word" in classes else (),
        quoted=_quoted(sentence),
    )


def _times(own: str, start: int) -> tuple[Span, ...]:
    return tuple((m.start() + start, m.end() + start) for m in every(_TIME, own))


def _events(own: str, start: int) -> tuple[Span, ...]:
    return tuple((m.start() + start, m.end() + start) for m in every(_EVENT, own))


def _counts(tokens: tuple[Token, ...], own: str, start: int, times: tuple[Span, ...]) -> tuple[Token, ...]:
    starts = [a for a, _ in times]
    return tuple(
        t
        for t in tokens
        if ("count_word" in t.classes or t.plain[0].isdigit())
        and not _inside(t.start, times, starts)
        and not pattern(_COUNTED_OUT).match(own, t.start - start)
    )


def _inside(place: int, times: tuple[Span, ...], starts: list[int]) -> bool:
    """Whether a place lies in one of the spans, which are in order and apart."""
    i = bisect_right(starts, place) - 1
    return i >= 0 and place < times[i][1]


def _quoted(sentence: Sentence) -> Span | None:
    if sentence.own == sentence.plain:
        return None
    spots = [i for i, (a, b) in enumerate(zip(sentence.own, sentence.plain, strict=True)) if a != b]
    return sentence.start + spots[0], sentence.start + spots[-1] + 1
