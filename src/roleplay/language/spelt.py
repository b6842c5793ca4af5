"""Typed shorthand, dropped apostrophes and the commonest slips, spelt out: "wat d u think" is heard.

Reading works on the words spelt out; `Spelt.there` and `Spelt.span` give back where they lie in the text
as given. Only what is no other word is touched: "were", "well", "ill", "hell", "shell", "its" stay, and
"wed" and "id" unless the next word shows what is meant.
"""

import re
from bisect import bisect_right
from functools import cache, lru_cache
from typing import NamedTuple

from roleplay.language.word_files import lines_of

_KEPT = 512  # texts
_BACK = 12  # characters looked back over
_WORD = re.compile(
    r"(?<![\w'\u2019])(?:[Ww]/(?:out|o)?(?!\w)"
    r"|(?:[a-zA-Z]['\u2019])?[a-zA-Z0-9]+(?:['\u2019][a-zA-Z]+)?(?![\w'\u2019]))"
)
_NOT = [
    "ai", "are", "ca", "could", "did", "do", "does", "had", "has", "have", "is", "might", "must", "need",
    "should", "was", "were", "wo", "would",
]  # fmt: skip
_ENDINGS = {
    "you": "re ve ll d", "they": "re ve ll d", "we": "ve", "i": "m ve", "he": "s", "she": "s",
    "that": "s ll d", "what": "s re d ll ve", "where": "s d", "how": "s d re", "who": "s d ve",
    "there": "s ll d",
    "here": "s", "it": "ll d", "when": "s", "should": "ve", "would": "ve", "could": "ve", "must": "ve",
    "might": "ve", "everyone": "s", "nobody": "s", "someone": "s", "everybody": "s", "somebody": "s",
}  # fmt: skip
_SWAPPED = [
    "about", "are", "because", "been", "before", "could", "did", "does", "from", "give", "going", "have",
    "just", "know", "maybe", "might", "never", "need", "next", "should", "some", "take", "tell", "than",
    "that", "the", "their", "them", "then", "they", "think", "this", "time", "use", "was", "were", "what",
    "when", "where", "which", "while", "who", "why", "will", "with", "would", "you", "your",
]  # fmt: skip
_SHORTENED = [
    "which", "would", "could", "should", "might", "where", "there", "think", "about", "because", "does",
    "have", "what", "when",
]  # fmt: skip
_OTHER_WORDS = frozenset([
    "form", "dose", "tome", "eth", "nda", "sued", "ues", "cold", "wold", "were", "thin", "think", "hat",
    "doe", "does", "wen", "whet", "hen", "wat", "abut", "abot", "tree", "three", "here", "ther", "shoul",
    "hae", "hve", "dos", "des", "whee", "thee", "wheel",
])  # fmt: skip
_BEHIND = {
    "id": (r" (?:be|love|like|say|rather|want|prefer|suggest|start|try|really|just|have|put|hate)\b", "I'd"),
    "wed": (r" (?:be|love|like|have|need|do|want|already|both|just|said|agreed|talked)\b", "we'd"),
    "lets": (r" (?:not|just|start|see|say|look|go|talk|have|get|try|hear|think|be|leave|the)\b", "let's"),
    "whys": (r" (?:that|this|it|he|she|the)\b", "why's"),
    "shed": (r" (?:like|been|just|already|never)\b", "she'd"),
    "cos": (r" (?:i|it|it's|you|u|we|they|he|she|the|that|that's|there|of|no|my|your|them)\b", "because"),
    "n": (r" (?!(?:and|is|are|or|in|to|for|by|th|was|then|over|plus|minus)\b)[a-z]+\b", "and"),
    "w": (r" (?!is\b|and\b|or\b)\w", "with"),
    "d": (r" (?:you|u|they|we)\b", "do"),
    "ur": (r" (?:not|going|ok|okay|right|so|too|the one|\w+ing)\b", "you're"),
    "yr": (r" ?\d", "year"),
    "cd": (r" (?:you|u|we|they|i|he|she|it|the)\b", "could"),
    "mite": (r" (?:you|u|we|they|i|he|she|it|that|the)\b", "might"),
}  # fmt: skip
_NAMES = frozenset(["dus", "em", "fri", "mon", "tere", "thur", "wen"])  # with a capital
_OWN = ("im", "ive", "id", "ill")
_BEGINS = r"(?:^|[.?!:\u2026\n][\s\"'(]*|[^\w\s,;'-]\s*)$"
_LETS_BEGINS = r"(?:^\s*|[.,;:!?\n]|\b(?:so|then|and|ok|okay|right|now|well|anyway))\s*$"


class Spelt(NamedTuple):
    """A text spelt out. `changes`: (start, end) in it and (start, end) in the text as given, in order."""

    text: str
    changes: tuple[tuple[int, int, int, int], ...] = ()

    def there(self, offset: int, *, end: bool = False) -> int:
        """The offset in the text as given; inside a word spelt out, its start, or its end if asked for."""
        at = bisect_right(self.changes, offset, key=lambda change: change[0]) - 1
        if at < 0:
            return offset
        start, stop, given, given_stop = self.changes[at]
        if offset >= stop:
            return given_stop + offset - stop
        return given_stop if end and offset > start else given

    def span(self, span: tuple[int, int]) -> tuple[int, int]:
        """Where a span lies in the text as given."""
        return self.there(span[0]), self.there(span[1], end=True)


@lru_cache(maxsize=_KEPT)
def spelt_out(text: str) -> Spelt:
    """The text with its shorthand spelt out; the text itself where there is none."""
    known, made, changes = _table(), list[str](), list[tuple[int, int, int, int]]()
    last = shift = 0
    shouted = text.isupper()
    for word in _WORD.finditer(text):
        said = word.group().lower().replace("\u2019", "'")
        full = known.get(said) or (said in _BEHIND and _by_what_follows(said, word, text))
        if not full or (word.group().isupper() and not shouted):
            continue
        if word.group()[0].isupper():
            if said in _NAMES or (
                said not in _OWN and not re.search(_BEGINS, text[max(0, word.start() - _BACK) : word.start()])
            ):
                continue
            full = full[0].upper() + full[1:]
        made += (text[last : word.start()], full)
        start = word.start() + shift
        shift += len(full) - len(word.group())
        changes.append((start, start + len(full), word.start(), word.end()))
        last = word.end()
    return Spelt("".join((*made, text[last:])), tuple(changes)) if changes else Spelt(text)


def _by_what_follows(said: str, word: re.Match[str], text: str) -> str | None:
    behind, full = _BEHIND[said]
    before = text[max(0, word.start() - _BACK) : word.start()]
    if re.compile(behind, re.IGNORECASE).match(text, word.end()) is None:
        return "your" if said in ("ur", "yr") and not before.rstrip()[-1:].isdigit() else None
    return None if said == "lets" and not re.search(_LETS_BEGINS, before.lower()) else full


@cache
def _table() -> dict[str, str]:
    """What each known short or slipped form stands for."""
    table = {f"{head}nt": f"{head}n't" for head in _NOT}
    table |= {f"{head}{end}": f"{head}'{end}" for head, ends in _ENDINGS.items() for end in ends.split()}
    for word in _SWAPPED:
        for i in range(len(word) - 1):
            swapped = word[:i] + word[i + 1] + word[i] + word[i + 2 :]
            if i and swapped != word and swapped not in _OTHER_WORDS and swapped not in _SWAPPED:
                table[swapped] = word
    for word in _SHORTENED:
        for i in range(1, len(word)):
            for slip in (word[:i] + word[i + 1 :], word[:i] + word[i] + word[i:]):
                if slip != word and slip not in _OTHER_WORDS:
                    table.setdefault(slip, word)
    for line in lines_of("shorthand.txt"):
        if line and not line.startswith("#"):
            full, _, short = line.partition(":")
            table.update(dict.fromkeys(short.split(), full))
    return table
