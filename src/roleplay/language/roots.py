"""Roots: what the forms of one word share when an author's cue meets what somebody typed.

Blunter than a stem, since a cue that misses is worse here than one that also meets a neighbour:
"transition" meets "transitions", "story" meets "stories", "plan" meets "planned".
"""

from functools import lru_cache

from roleplay.language.stems import stem

_SHORTEST = 3
_DOUBLED = frozenset("bdfglmnprst")


@lru_cache(maxsize=8192)
def root(word: str) -> str:
    """The root of one lower-case word."""
    if word.endswith("y") and len(word) > _SHORTEST and (word.endswith("ily") or not word.endswith("ly")):
        word = word[:-1]
    found = stem(word)
    if found.endswith("ion") and len(found) - _SHORTEST >= _SHORTEST:
        found = found[:-3]
    if len(found) > _SHORTEST and found[-1] == found[-2] and found[-1] in _DOUBLED:
        found = found[:-1]
    return found
