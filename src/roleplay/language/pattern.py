"""Patterns over plain text, written with word classes, gated by cue words, compiled when first needed.

In a pattern a space stands for any run of spaces, " ?" for one that may be missing, `<name>` for a word of
the class in `words/name.txt` (or one of the grammar classes below), and `…` for up to six words in
between. Words before " :: " are cues: where none of them occurs the pattern is neither compiled nor tried.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from roleplay.language.alternatives import ANY, Alternative, Need, alternatives
from roleplay.language.lexicon import entries
from roleplay.language.stems import STOP_WORDS

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
_OFTEN = 8  # uses of a pattern after which it is worth entering
_ALWAYS = 1  # a bit that is set for every text
_SIZE = " "  # no word: how many bits are taken
_HINTS = {_SIZE: 1}  # for each word, the bits of the alternatives that need it
_GATE = " :: "
_LITTLE = STOP_WORDS | ANY
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
def _cues(written: str) -> frozenset[str]:
    cues, gate, _ = written.rpartition(_GATE)
    if not gate:
        return ANY
    words: set[str] = set()
    for cue in cues.split():
        macro = _MACRO.fullmatch(cue)
        words.update((entry.split()[0] for entry in entries(macro.group(1))) if macro else (cue,))
    return frozenset(words)


@lru_cache(maxsize=256)
def _words(text: str) -> frozenset[str]:
    """The words of a text and their parts; the empty word is among them, for what needs no other."""
    words = frozenset(_CUE_WORD.findall(text))
    composed = [word for word in words if not word.isalnum()]
    endings = [word[word.index("'") :] for word in composed if "'" in word]  # "'d" of "they'd"
    return words.union(ANY, endings, *(part.split(word) for word in composed for part in _PARTS))


def possible(written: str, text: str) -> bool:
    """Whether a cue of the pattern occurs in the text; a pattern without cues is always possible."""
    return not _cues(written).isdisjoint(_words(text))


def starts(written: str, text: str) -> re.Match[str] | None:
    """A match at the beginning of `text`."""
    plan = _starting(written)
    bits = _hints(text) >> plan.shift
    bits &= bits >> plan.count & plan.full
    if bits:
        for part in plan.possible(bits, _words(text)):
            match = pattern(part.written).match(text)
            if match:
                return match
    return None


def finds(written: str, text: str) -> re.Match[str] | None:
    """The first match anywhere in `text`; of two that begin at the same place, the one written first."""
    plan = _anywhere(written)
    bits = _hints(text) >> plan.shift
    bits &= bits >> plan.count & plan.full
    found = None
    if bits:
        for part in plan.possible(bits, _words(text)):
            match = pattern(part.written).search(text)
            if match and (found is None or match.start() < found.start()):
                found = match
    return found


def every(written: str, text: str) -> Iterator[re.Match[str]]:
    """All matches in `text`, from left to right, none overlapping another."""
    plan = _anywhere(written)
    bits = _hints(text) >> plan.shift
    bits &= bits >> plan.count & plan.full
    parts = plan.possible(bits, _words(text)) if bits else []
    found = [match for part in parts if (match := pattern(part.written).search(text))]
    while found:
        first = min(found, key=lambda match: match.start())
        yield first
        at = max(first.end(), first.start() + 1)
        if at > len(text):
            return
        later = (match if match.start() >= at else match.re.search(text, at) for match in found)
        found = [match for match in later if match]


class _Plan:
    """A pattern as its alternatives, and what tells which of them can match at all.

    Each alternative of a pattern that is often looked for has two bits in `_HINTS`, in two rows of `count`:
    each is set for the words of which one must be said. What a text rules out is then seen at a glance: its
    hints, moved by `shift`, hold both rows.
    """

    __slots__ = (
        "_calls",
        "_cues",
        "_first",
        "_gate",
        "_parts",
        "_rest",
        "_written",
        "count",
        "full",
        "shift",
    )

    def __init__(self, written: str, *, first: bool) -> None:
        self._written, self._first = written, first
        self._cues, self._gate = _cues(written), ANY
        self._parts: tuple[Alternative, ...] = ()
        self._rest: list[tuple[Need, ...]] = []
        self._calls = 0
        self.shift, self.count, self.full = 0, 0, _ALWAYS

    def possible(self, bits: int, words: frozenset[str]) -> list[Alternative]:
        """The alternatives that can match where these bits are set and these words are said."""
        if self.shift:
            found = []
            while bits:
                last = bits.bit_length() - 1
                bits ^= 1 << last
                if all(not need.isdisjoint(words) for need in self._rest[last]):
                    found.append(self._parts[last])
            return found[::-1]
        self._calls += 1
        if self._calls == _OFTEN:
            self._enter()
        if self._cues.isdisjoint(words):
            return []
        self._read()
        return [] if self._gate.isdisjoint(words) else [part for part in self._parts if part.possible(words)]

    def _read(self) -> None:
        if not self._parts:
            self._parts = alternatives(self._written.rpartition(_GATE)[2], first=self._first)
            self._gate = frozenset().union(*(part.need for part in self._parts))

    def _enter(self) -> None:
        """Take the bits of each alternative, set for the rarest words that it cannot do without."""
        self._read()
        shift, count = _HINTS[_SIZE], len(self._parts)
        for i, part in enumerate(self._parts):
            needs = sorted({self._cues, part.need, *part.needs} - {ANY}, key=_common)
            self._rest.append(tuple(needs[2:]))
            for row, need in enumerate([*needs, ANY, ANY][:2]):
                for word in need:
                    _HINTS[word] = _HINTS.get(word, 0) | 1 << shift + row * count + i
        self.shift, self.count, self.full = shift, count, (1 << count) - 1
        _HINTS[_SIZE] += 2 * count
        _hints.cache_clear()


def _common(need: frozenset[str]) -> tuple[int, int]:
    """How common words are: by how many of them are little words, then by how many there are."""
    return len(need & _LITTLE), len(need)


@lru_cache(maxsize=256)
def _hints(text: str) -> int:
    """The bits of all alternatives that the words of a text do not rule out."""
    hints = _ALWAYS
    for word in _words(text):
        hints |= _HINTS.get(word, 0)
    return hints


@cache
def _starting(written: str) -> _Plan:
    return _Plan(written, first=True)


@cache
def _anywhere(written: str) -> _Plan:
    return _Plan(written, first=False)
