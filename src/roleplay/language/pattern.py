"""Patterns over plain text, written with word classes, gated by cue words, compiled when first needed.

In a pattern a space stands for any run of spaces, " ?" for one that may be missing, `<name>` for a word of
the class in `words/name.txt` (or one of the grammar classes below), and `…` for up to six words in
between. Words before " :: " are cues: where none of them occurs the pattern is neither compiled nor tried.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from roleplay.language.alternatives import Alternative, alternatives
from roleplay.language.lexicon import entries

GRAMMAR = {
    "wh": r"(?:what|how|why|when|where|which|who|whose|whom)",
    "aux": r"(?:do|does|did|is|are|was|were|am|would|could|can|will|might|may|should|shall|must|has"
    r"|have|had)",
    "modal": r"(?:would|could|can|will|might|may|should|shall|must)",
    "be": r"(?:is|are|was|were|be|been|being|'s|'re)",
    "neg": r"(?:not|never|no|n't)",
    "pron": r"(?:you|we|they|he|she|it|i|that|this|those|these|there)",
    "det": (
        r"(?:the|a|an|your|their|our|my|his|her|its|this|that|these|those|any|some|each|every|all|both|most"
        r"|more|no)"
    ),
    "w": r"[\w'-]+",
}
LONG = 1_000  # characters; a longer text holds most words, and is searched once for a whole pattern
_GATE = " :: "
_MACRO = re.compile(r"(?<!\?P)<(\w+)>")
_LOOK_BEHIND = re.compile(r"(\(\?<[=!][^()]*\))")  # of fixed width: its spaces stay as written
_CUE_WORD = re.compile(r"[\w'-]+")
# A cue may be a part of a word: "can" of "can't", "don't" of "no-don't".
_PARTS = (re.compile("-"), re.compile("['-]"))


@cache
def pattern(written: str) -> re.Pattern[str]:
    """The compiled form of a written pattern, its cues left out."""
    return re.compile(expanded(written.rpartition(_GATE)[2]))


def expanded(written: str) -> str:
    """A written pattern as a regular expression: macros filled in, spaces made any run of spaces."""
    text = _MACRO.sub(lambda m: GRAMMAR.get(m.group(1)) or _alternatives(m.group(1)), written)
    text = text.replace("\u2026", r"(?:[\w'-]+\s+){0,6}?")
    return "".join(
        part if part.startswith("(?<") else part.replace(" ?", r"\s*").replace(" ", r"\s+")
        for part in _LOOK_BEHIND.split(text)
    )


@cache
def _alternatives(name: str) -> str:
    words = sorted(entries(name), key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace("\\ ", " ") for word in words) + r")(?![\w'])"


@cache
def _cues(written: str) -> frozenset[str] | None:
    cues, gate, _ = written.rpartition(_GATE)
    if not gate:
        return None
    words: set[str] = set()
    for cue in cues.split():
        macro = _MACRO.fullmatch(cue)
        words.update((entry.split()[0] for entry in entries(macro.group(1))) if macro else (cue,))
    return frozenset(words)


@lru_cache(maxsize=256)
def _words(text: str) -> frozenset[str]:
    words = frozenset(_CUE_WORD.findall(text))
    composed = [word for word in words if not word.isalnum()]
    endings = [word[word.index("'") :] for word in composed if "'" in word]  # "'d" of "they'd"
    return words.union(endings, *(part.split(word) for word in composed for part in _PARTS))


def possible(written: str, text: str) -> bool:
    """Whether a cue of the pattern occurs in the text; a pattern without cues is always possible."""
    cues = _cues(written)
    return cues is None or not cues.isdisjoint(_words(text))


def starts(written: str, text: str) -> re.Match[str] | None:
    """A match at the beginning of `text`."""
    tried = (pattern(part).match(text) for part in _parts(written, text, first=True))
    return next((match for match in tried if match), None)


def finds(written: str, text: str) -> re.Match[str] | None:
    """The first match anywhere in `text`; of two that begin at the same place, the one written first."""
    found = [match for part in _parts(written, text) if (match := pattern(part).search(text))]
    return min(found, key=lambda match: match.start()) if found else None


def every(written: str, text: str) -> Iterator[re.Match[str]]:
    """All matches in `text`, from left to right, none overlapping another."""
    parts = [pattern(part) for part in _parts(written, text)]
    at = 0
    while parts and at <= len(text):
        found = [match for part in parts if (match := part.search(text, at))]
        match = min(found, key=lambda match: match.start(), default=None)
        if match is None:
            return
        yield match
        at = max(match.end(), match.start() + 1)


def _parts(written: str, text: str, *, first: bool = False) -> list[str]:
    cues, words = _cues(written), _words(text)
    if cues is not None and cues.isdisjoint(words):
        return []
    if len(text) > LONG:
        return [written]
    gate, parts = _plan(written, first)
    if gate is not None and gate.isdisjoint(words):
        return []
    return [part.written for part in parts if part.possible(words)]


@cache
def _plan(written: str, first: bool) -> tuple[frozenset[str] | None, tuple[Alternative, ...]]:
    """The alternatives of a pattern, and words of which a text must hold one where each has such words."""
    parts = alternatives(written.rpartition(_GATE)[2], first=first)
    gated = all(part.needs for part in parts)
    return frozenset().union(*(part.needs[0] for part in parts)) if gated else None, parts
