"""Sentences that only together are one question: "It saves time. OK?", "Same slides? Or new ones?"."""

from collections.abc import Iterator
from typing import NamedTuple

from roleplay.language.pattern import pattern
from roleplay.language.utterance import Sentence

_TAG = (
    r"(?:(?:and|so|but),? )?(?:ok|okay|yes|yeah|right|agree|agreed|correct|no|fair|true|deal|hey|eh|huh|all"
    r" right"
    r"|alright|isn't it)\W*$"
)
_OR = r"or\b(?! (?:else|maybe not|something)\b)"
_POINTER = (
    r"(?:(?:and |so )?(?:you|him|her|them|now)\W*$|(?:and |so |ok |okay )?(?:do )?you know (?:when|how"
    r"|where|that (?:bit|part|moment))\b.{8,}\?)"
)
_MENU = (
    r"(?!(?:and|but|so|because|if|when|what|how|why|where|who|which|i|i'm|i'd|i've|i'll|we|you|you're|they"
    r"|he|she"
    r"|it|it's|that|that's|there|there's|tell|or|don't|let's|in|on|at|for|with)\b(?! or\b))"
    r"(?:<w>,? ){1,8}?or (?:<w>,? ){0,8}?<w>\W*$"
)
_WH = r"(?:(?:and|so|but|ok|okay|um|uh|well),? )*(?:<w> )?(?:what|who|which|where|when|how|why)\b"
_LONGEST = 140  # characters of what is joined to a question
_ENDS = " .?!\u2026\n\t"


class Stretch(NamedTuple):
    """One sentence or several read as one. `first` and `last`: their numbers in the turn."""

    sentence: Sentence
    first: int
    last: int


def stretches(sentences: tuple[Sentence, ...]) -> Iterator[Stretch]:
    """The sentences of a turn, in order, those that are one question together joined."""
    at = 0
    while at < len(sentences):
        joined, last = sentences[at], at
        while last + 1 < len(sentences) and _belongs(sentences[last], sentences[last + 1]):
            last += 1
            joined = _one(joined, sentences[last])
        if not (last + 1 < len(sentences) and _points_on(sentences[last], sentences[last + 1])):
            yield Stretch(joined, at, last)
        at = last + 1


def _belongs(sentence: Sentence, following: Sentence) -> bool:
    if following.end - following.start > _LONGEST:
        return False
    said = following.own.lstrip()
    if sentence.mark != "?":
        return sentence.mark != "!" and following.mark == "?" and pattern(_TAG).match(said) is not None
    if pattern(_OR).match(said):
        return pattern(_WH).match(sentence.own) is None
    return bool(pattern(_MENU).match(said) and pattern(_WH).match(sentence.own[-_LONGEST:].lstrip()))


def _points_on(sentence: Sentence, following: Sentence) -> bool:
    """As in "And you? Where do you come down on it?": the question comes behind."""
    return following.mark == "?" and pattern(_POINTER).match(sentence.own) is not None


def _one(first: Sentence, second: Sentence) -> Sentence:
    """Two sentences read as one, a comma for the mark between them; every offset stays."""
    gap = " " * (second.start - first.end)
    return Sentence(
        start=first.start,
        end=second.end,
        plain=_open_ended(first.plain) + gap + second.plain,
        own=_open_ended(first.own) + gap + second.own,
        mark="?" if "?" in (first.mark, second.mark) else second.mark,
        tokens=first.tokens + second.tokens,
        classes=first.classes | second.classes,
    )


def _open_ended(text: str) -> str:
    stem = text.rstrip(_ENDS)
    return (stem + ",").ljust(len(text)) if len(stem) < len(text) else text
