"""Classroom words that stand for one another: pairs and partners, the slip and the exit ticket."""

import re
from functools import cache

from roleplay.language.plain import plain
from roleplay.language.roots import root
from roleplay.language.word_files import lines_of

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")

Phrase = tuple[str, ...]


def stem_phrase(text: str) -> Phrase:
    """The stems of a phrase's words, in order; little words are kept."""
    return tuple(root(word) for word in _WORD.findall(plain(text)))


@cache
def _neighbours() -> dict[Phrase, tuple[Phrase, ...]]:
    found: dict[Phrase, tuple[Phrase, ...]] = {}
    for line in lines_of("thesaurus.txt"):
        if line and not line.startswith("#"):
            group = tuple(dict.fromkeys(stem_phrase(part) for part in line.split(",")))
            for phrase in group:
                found[phrase] = tuple(dict.fromkeys((*found.get(phrase, ()), *group)))
    return found


_LONGEST = 4  # words of the longest entry


def near_phrases(phrase: Phrase) -> tuple[Phrase, ...]:
    """What else the phrase may be called: one part of it at a time replaced by a neighbour."""
    neighbours = _neighbours()
    near: dict[Phrase, None] = {}
    for start in range(len(phrase)):
        for end in range(start + 1, min(len(phrase), start + _LONGEST) + 1):
            for other in neighbours.get(phrase[start:end], ()):
                near[(*phrase[:start], *other, *phrase[end:])] = None
    near.pop(phrase, None)
    return tuple(near)
