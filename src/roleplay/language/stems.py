"""Content stems: what two sentences share when one takes up the other (rubric 3.8).

A light suffix stripper, not a linguist's stemmer: it has to be fast, the same everywhere, and good
enough that "strips" meets "strip" and "waiting" meets "waited".
"""

import re
from functools import lru_cache

from roleplay.language.word_files import lines_of

_WORD = re.compile(r"[a-z']+|\d+")
_SUFFIXES = ("ings", "ing", "edly", "ed", "ies", "es", "s", "ly", "ion")
_SHORTEST = 3

STOP_WORDS = frozenset(line for line in lines_of("words/stop.txt") if not line.startswith("#"))


def stem(word: str) -> str:
    """The stem of one lower-case word."""
    word = re.sub(r"'s?$", "", word)
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= _SHORTEST:
            word = word[: -len(suffix)]
            break
    return word.rstrip("e")


@lru_cache(maxsize=4096)
def stems(text: str) -> frozenset[str]:
    """The content stems of a text: words of three letters and more that are not stop words."""
    words = _WORD.findall(text.lower().replace("\u2019", "'"))
    return frozenset(stem(w) for w in words if w not in STOP_WORDS and len(w) >= _SHORTEST)
