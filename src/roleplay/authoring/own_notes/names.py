"""Names in notes: said, and offered as initials. Who is meant is nobody's business (rubric 5, SC-18; 8).

A name is told by its capital. One typed without a capital, or in a script that has none, is not seen.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from roleplay.language.lexicon import entries, lexicon
from roleplay.language.stems import STOP_WORDS

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_TITLE = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Señor|Señora|Herr|Frau|Sra?)\.?\s+$")
_HEAD = re.compile(r"(?:^|[.!?:;…\d]\s*|[\"“„«(]\s*|[ap]\.?m\.?\s*)$")
_DEED = re.compile(r"(?:['’]s\b|,?\s+(?:and\s+[A-Z]|was\b|is\b|has\b|had\b|then\b|also\b|never\b|(\w+)))")
_POSSESSIVE = re.compile(r"['’]s$")
_SHORTEST_FORM = 4  # letters of a verb's form
_LETTERS = 2  # of a name at least


def names_in(texts: Iterable[str]) -> tuple[str, ...]:
    """Every word of the notes that can be somebody's name, in the order they come.

    Names that stand side by side are one. At the head of a sentence, where every word has a capital, it takes
    a deed behind it, a title before it, or the same word with a capital elsewhere.
    """
    notes = tuple(texts)
    low = {word.lower() for text in notes for word in _words(text) if word.islower()}
    sure = {word for text in notes for word, head, _ in _capitals(text) if not head}
    found: dict[str, None] = {}
    for text in notes:
        end, last = -1, ""
        for word, head, start in _capitals(text):
            if head and word not in sure and not _named(word, text[start + len(word) :], low):
                continue
            if last and text[end:start] == " ":
                found.pop(last, None)
                last = f"{last} {word}"
            else:
                last = word
            found[last] = None
            end = start + len(word)
    return tuple(found)


def initials(names: Iterable[str]) -> dict[str, str]:
    """What may stand for each name: its initials, with a number where two people would share them."""
    given: dict[str, str] = {}
    for name in names:
        letters = [word[0].upper() for word in name.split()]
        wanted, number = " ".join(f"{letter}." for letter in letters), 2
        while wanted in given.values():
            wanted, number = f"{''.join(letters)}{number}", number + 1
        given[name] = wanted
    return given


def with_initials(text: str, given: dict[str, str]) -> str:
    """A note with each of the names written as its initials, the longest name first."""
    if not given:
        return text
    longest = sorted(given, key=lambda name: (-len(name), name))
    pattern = re.compile(rf"(?<![^\W_])({'|'.join(map(re.escape, longest))})(?![^\W_])(\.?)")
    return pattern.sub(lambda match: _put(given[match[1]], match[2]), text)


def _put(initial: str, dot: str) -> str:
    return initial if initial.endswith(".") else initial + dot


def _capitals(text: str) -> Iterator[tuple[str, bool, int]]:
    """Words with a capital that can be names: the word, whether it heads a sentence, and where it begins."""
    if text.isupper():
        return
    for match in _WORD.finditer(text):
        word = _POSSESSIVE.sub("", match.group())
        if (
            not (word[0].isupper() and word[1:].islower() and len(word) >= _LETTERS)
            or word.lower() in _nobody()
        ):
            continue
        before = text[: match.start()]
        head = _HEAD.search(before) is not None and not _TITLE.search(before)
        if not head and word.lower() in STOP_WORDS:
            continue
        yield word, head, match.start()


def _named(word: str, behind: str, low: set[str]) -> bool:
    """Whether a word at the head of a sentence is a name by what follows; `low` are words in lower case."""
    plain = word.lower()
    if not _does(behind):
        return False
    return plain in _both() or not (plain in low or plain in _english())


def _words(text: str) -> Iterator[str]:
    return (match.group() for match in _WORD.finditer(text))


def _does(behind: str) -> bool:
    """Whether something that people do follows."""
    match = _DEED.match(behind)
    if match is None:
        return False
    verb = (match[1] or "").lower()
    past = verb.endswith("ed") or verb in entries("irregular_past")
    return not match[1] or (len(verb) >= _SHORTEST_FORM - 1 and (past or verb.endswith("s")))


@cache
def _english() -> frozenset[str]:
    """Words that are in use as words: those of the word classes, and of grammar."""
    return STOP_WORDS | frozenset(lexicon().single)


@cache
def _both() -> frozenset[str]:
    return frozenset(word for line in _lines() if not line.startswith("=") for word in line.split())


@cache
def _nobody() -> frozenset[str]:
    return frozenset(word for line in _lines() if line.startswith("=") for word in line.split()[1:])


def _lines() -> list[str]:
    lines = Path(__file__).with_name("name_words.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]
