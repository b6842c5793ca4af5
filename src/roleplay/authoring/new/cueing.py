"""Cues from a text: names, counts with what was counted, spoken phrases, and words of its own.

A cue that also occurs in another note would make the program take one note for the other, so it is left out.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from roleplay.language.lexicon import entries
from roleplay.language.match import Cues, Finder
from roleplay.language.plain import plain
from roleplay.language.roots import root
from roleplay.language.stems import STOP_WORDS
from roleplay.language.thesaurus import stem_phrase
from roleplay.persona.topics import COMMON

MOST = 14
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_PIECES = re.compile(r"[^\w\s'’-]+|\s-+\s")
_NAME = re.compile(r"(?<=[\w,;] )[^\W\d_][^\W\d_]+(?:[-’'][^\W\d_]+)*")
_QUOTED = re.compile(r"\"([^\"]+)\"|“([^”]+)”|„([^“”]+)[“”]|«([^»]+)»")
_DAYS = frozenset(entries("day")) | {"english", "math", "maths", "year", "grade"}
_SPOKEN_WORDS = 4  # of a quotation, taken together as one cue
_SHORTEST = 4  # letters of a single word that can be a cue
# Words of time and degree, which say little by themselves.
_LITTLE = frozenset({
    "again", "never", "always", "often", "still", "already", "while", "because", "once", "twice", "soon",
    "later", "done", "pass", "passes", "passed", "every", "each", "until", "though", "also", "much", "many",
    "onto", "against", "along", "around", "away", "down", "same", "such", "themselves", "herself", "himself",
    "going", "goes", "gone", "went", "told", "tells", "says", "hears", "heard", "else", "nobody", "somebody",
    "everybody", "anybody", "others", "stays", "open", "gets", "puts", "comes", "came", "takes", "makes",
})  # fmt: skip


def cues_of(text: str, elsewhere: Sequence[str], *, alone: bool = True) -> tuple[str, ...]:
    """Cues for what a text says, the most telling first; none when nothing in it stands out.

    `elsewhere` are the texts that mean something else. `alone`: whether single words may be cues.
    """
    found = [*people_in(text), *_spoken(text), *_counted(text), *_pairs(text)]
    if alone:
        found.extend(_own_words(text))
    found = [cue for cue in dict.fromkeys(cue.lower() for cue in found) if stem_phrase(cue)]
    taken = _occurring(found, elsewhere)
    return tuple(_without_repeats(cue for cue in found if cue not in taken))[:MOST]


def people_in(text: str) -> tuple[str, ...]:
    """Names in a text: words with a capital that begin no sentence."""
    names = (_without_s(found.group()) for found in _NAME.finditer(text))
    known = _DAYS | STOP_WORDS
    return tuple(
        dict.fromkeys(n for n in names if n[0].isupper() and n[1:].islower() and n.lower() not in known)
    )


def quotation_in(text: str) -> str:
    """The first thing that somebody said word for word; empty when nothing was."""
    found = _QUOTED.search(text)
    return next((part.strip() for part in found.groups() if part), "") if found else ""


def content_words(text: str) -> tuple[str, ...]:
    """The words that say what a text is about, as written but for a possessive, in order."""
    return tuple(_without_s(word) for word in _WORD.findall(text) if _tells(word))


def counts(word: str) -> bool:
    """Whether a word is a number."""
    return word.isdecimal() or plain(word) in entries("count_word")


def _without_s(word: str) -> str:
    return word[:-2] if word.endswith(("'s", "’s")) and len(word) > _SHORTEST else word


def _tells(word: str) -> bool:
    """Whether a word is more than grammar; "i've" and "they're" are not."""
    low = plain(word)
    little = low in STOP_WORDS or low.partition("'")[0] in STOP_WORDS or low.endswith("n't")
    return not little and (len(word) >= _SHORTEST - 1 or not word.isascii())


def _stands_out(word: str) -> bool:
    return (
        _tells(word) and not counts(word) and plain(word) not in _LITTLE and root(plain(word)) not in COMMON
    )


def _spoken(text: str) -> Iterator[str]:
    for found in _QUOTED.finditer(text):
        for piece in _PIECES.split(next(part for part in found.groups() if part)):
            words = _WORD.findall(piece)[:_SPOKEN_WORDS]
            if len(words) > 1 and any(map(_tells, words)):
                yield " ".join(words)


def _counted(text: str) -> Iterator[str]:
    for piece in _PIECES.split(text):
        words = _WORD.findall(piece)
        for at, word in enumerate(words[:-1]):
            if counts(word) and _tells(words[at + 1]):
                yield f"{word} {words[at + 1]}"
            elif counts(word) and plain(words[at + 1]) == "of":
                whole = next((n for n in range(at + 2, min(at + 4, len(words))) if counts(words[n])), None)
                if whole:
                    yield " ".join(words[at : whole + 1])


def _pairs(text: str) -> Iterator[str]:
    """Two telling words side by side."""
    for piece in _PIECES.split(text):
        words = _WORD.findall(piece)
        for first, second in pairwise(words):
            if _stands_out(first) and _stands_out(second):
                yield f"{first} {second}"


def _own_words(text: str) -> Iterator[str]:
    for word in content_words(text):
        if (len(word) >= _SHORTEST or not word.isascii()) and _stands_out(word):
            yield word


def _occurring(cues: Sequence[str], texts: Iterable[str]) -> set[str]:
    finder = Finder({cue: Cues.of(cue) for cue in cues})
    return {hit.key for text in texts for hit in finder.hits(text)}


def _without_repeats(cues: Iterable[str]) -> Iterator[str]:
    """Cues that differ in more than the endings of their words."""
    seen = set[tuple[str, ...]]()
    for cue in cues:
        phrase = stem_phrase(cue)
        if phrase not in seen:
            seen.add(phrase)
            yield cue
