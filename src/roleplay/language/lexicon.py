"""Word classes: one text file each in `words/`, read once, looked up token by token in one pass.

A file holds one word or phrase a line; `#` begins a comment; `+` behind the last word adds its regular
forms ("pause+" is pause, pauses, paused, pausing). A phrase is also found with hyphens for its spaces.
"""

from functools import cache
from typing import NamedTuple

from roleplay.language.word_files import class_names, lines_of

_VOWELS = "aeiou"
NONE: frozenset[str] = frozenset()


class Lexicon(NamedTuple):
    """Classes of single words, and phrases by their first two words (longest first) with their classes.

    A phrase is known by its hyphenated form too, as a single word.
    """

    single: dict[str, frozenset[str]]
    phrases: dict[tuple[str, str], tuple[tuple[tuple[str, ...], frozenset[str]], ...]]


@cache
def entries(name: str) -> tuple[str, ...]:
    """The words and phrases of one class, forms written out, in the order of the file."""
    found: dict[str, None] = {}
    for line in lines_of(f"words/{name}.txt"):
        entry = line.partition("#")[0].strip() if "#" in line else line
        if entry[-1:] == "+":
            found.update(dict.fromkeys(forms(entry)))
        elif entry:
            found[entry] = None
    return tuple(found)


def forms(entry: str) -> tuple[str, ...]:
    """An entry with its regular forms when it ends in `+`, else the entry alone."""
    if not entry.endswith("+"):
        return (entry,)
    word = entry[:-1]
    if word.endswith("e"):
        return (word, f"{word}s", f"{word}d", f"{word[:-1]}ing")
    if word.endswith("y") and word[-2] not in _VOWELS:
        return (word, f"{word[:-1]}ies", f"{word[:-1]}ied", f"{word}ing")
    return (
        word,
        f"{word}es" if word.endswith(("s", "x", "ch", "sh")) else f"{word}s",
        f"{word}ed",
        f"{word}ing",
    )


@cache
def lexicon() -> Lexicon:
    """All classes in one pair of tables."""
    single: dict[str, frozenset[str]] = {}
    phrases: dict[tuple[str, ...], frozenset[str]] = {}
    for name in class_names():
        alone = frozenset([name])
        for entry in entries(name):
            word = entry
            if " " in entry:
                words = tuple(entry.split())
                phrases[words] = phrases[words] | alone if words in phrases else alone
                word = "-".join(words)
            single[word] = single[word] | alone if word in single else alone
    by_head: dict[tuple[str, str], list[tuple[tuple[str, ...], frozenset[str]]]] = {}
    for words, names in phrases.items():
        by_head.setdefault((words[0], words[1]), []).append((words, names))
    return Lexicon(single, {head: tuple(sorted(found, key=_longest)) for head, found in by_head.items()})


def _longest(phrase: tuple[tuple[str, ...], frozenset[str]]) -> tuple[int, tuple[str, ...]]:
    return -len(phrase[0]), phrase[0]
