"""Cues: the words and phrases an author gives a topic, found in free text by their stems.

Exact wording decides nothing: "the slips" meets the cue "exit ticket" by the thesaurus, "transtions"
meets "transitions" as a slip, and a phrase may have one word between its parts.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from roleplay.language.pattern import pattern
from roleplay.language.plain import plain
from roleplay.language.roots import root
from roleplay.language.thesaurus import Phrase, near_phrases, stem_phrase

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_BREAK = r"[.?!;:\u2026](?=\s)|\n"  # "9:14" is no break
_KEPT = 32  # texts whose hits are kept
_LONG = 6  # letters a word needs before one slip in it is forgiven


class Hit(NamedTuple):
    """Where a cue of `key` was found. `words`: how many words the cue has; `near`: by the thesaurus."""

    key: str
    start: int
    end: int
    words: int
    near: bool


class Spot(NamedTuple):
    """One word of a text: where it is, how it is written in lower case, and its stem."""

    start: int
    end: int
    word: str
    stem: str


@dataclass(frozen=True, slots=True)
class Cues:
    """Words and phrases, each a tuple of stems in order. `long` keeps long words whole, for slips."""

    phrases: tuple[Phrase, ...] = ()
    long: tuple[str, ...] = field(default=(), compare=False, repr=False)
    _finder: "Finder | None" = field(default=None, init=False, compare=False, repr=False)

    @classmethod
    def of(cls, text: str) -> "Cues":
        """Cues from an author's list, separated by commas or line ends."""
        parts = [part.strip() for part in re.split(r"[,\n]", text)]
        words = _WORD.findall(plain(text))
        return cls(
            tuple(dict.fromkeys(phrase for part in parts if (phrase := stem_phrase(part)))),
            tuple(dict.fromkeys(word for word in words if len(word) >= _LONG)),
        )

    def found(self, text: str) -> tuple[tuple[int, int], ...]:
        """The spans where a cue occurs in the text, in order; empty when none does."""
        if self._finder is None:
            object.__setattr__(self, "_finder", Finder({"": self}))
        return tuple(sorted({(hit.start, hit.end) for hit in (self._finder or Finder({})).hits(text)}))


class Finder:
    """Looks for the cues of many topics in one pass over a text."""

    def __init__(self, cues: Mapping[str, Cues]) -> None:
        self._phrases: dict[str, list[tuple[Phrase, str, bool]]] = {}
        self._stems: set[str] = set()
        self._slips: dict[str, list[str]] = {}
        self._found: dict[str, tuple[Hit, ...]] = {}
        for key, these in cues.items():
            for phrase in these.phrases:
                self._add(phrase, key, near=False)
                for other in near_phrases(phrase):
                    if other not in these.phrases:
                        self._add(other, key, near=True)
        for word in sorted({word for these in cues.values() for word in these.long}):
            for shorter in _shortened(word):
                self._slips.setdefault(shorter, []).append(word)

    def hits(self, text: str) -> tuple[Hit, ...]:
        """Every place where a cue occurs, in the order of the text; a text of the turn is looked up once."""
        if text not in self._found:
            if len(self._found) >= _KEPT:
                self._found.clear()
            self._found[text] = self._hits(text)
        return self._found[text]

    def _hits(self, text: str) -> tuple[Hit, ...]:
        spots = [self._corrected(spot) for spot in spots_of(text)]
        hits: dict[Hit, None] = {}
        for i, spot in enumerate(spots):
            for phrase, key, near in self._phrases.get(spot.stem, ()):
                last = _follow(phrase, spots, i, text)
                if last is not None:
                    hits[Hit(key, spot.start, spots[last].end, len(phrase), near)] = None
        return tuple(hits)

    def _add(self, phrase: Phrase, key: str, *, near: bool) -> None:
        self._phrases.setdefault(phrase[0], []).append((phrase, key, near))
        self._stems.update(phrase)

    def _corrected(self, spot: Spot) -> Spot:
        if len(spot.word) < _LONG or spot.stem in self._stems:
            return spot
        for shorter in _shortened(spot.word):
            for word in self._slips.get(shorter, ()):
                if one_slip(spot.word, word):
                    return spot._replace(stem=root(word))
        return spot


def _follow(phrase: Phrase, spots: list[Spot], at: int, text: str) -> int | None:
    """The index of the spot where the phrase ends when it starts at `at`, one word between allowed."""
    last = len(spots)
    for wanted in phrase[1:]:
        if at + 1 < last and spots[at + 1].stem == wanted:
            step = at + 1
        elif at + 2 < last and spots[at + 2].stem == wanted:
            step = at + 2
        else:
            return None
        if pattern(_BREAK).search(text, spots[at].end, spots[step].start):
            return None
        at = step
    return at


@lru_cache(maxsize=256)
def spots_of(text: str) -> tuple[Spot, ...]:
    """The words of a text with their stems, by the offsets of the text as given."""
    return tuple(Spot(m.start(), m.end(), m.group(), root(m.group())) for m in _WORD.finditer(plain(text)))


@lru_cache(maxsize=4096)
def _shortened(word: str) -> tuple[str, ...]:
    """The word and the word with any one letter after the first left out."""
    return (word, *(word[:i] + word[i + 1 :] for i in range(1, len(word))))


def one_slip(typed: str, meant: str) -> bool:
    """Whether a single slip (a letter changed, added, left out or swapped with the next) lies between.

    The first letter has to be right: a slip there makes another word more often than not.
    """
    if typed == meant or abs(len(typed) - len(meant)) > 1 or typed[0] != meant[0]:
        return False
    i = next((n for n, (a, b) in enumerate(zip(typed, meant, strict=False)) if a != b), None)
    if i is None:
        return True
    swapped = typed[i : i + 2] == meant[i : i + 2][::-1] and typed[i + 2 :] == meant[i + 2 :]
    return (
        typed[i + 1 :] == meant[i + 1 :]
        or typed[i + 1 :] == meant[i:]
        or typed[i:] == meant[i + 1 :]
        or (len(typed) == len(meant) and swapped)
    )
