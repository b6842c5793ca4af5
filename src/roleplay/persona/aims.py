"""What a question asks for: its aims, found by the patterns in `aims/*.txt`, one file an aim.

A pattern is plain words. `(a|b)` is a choice, `( a)?` may be missing, `...` stands for up to four words,
`{them}` for whoever is spoken of, `^` and `$` for the ends of the sentence. Behind ` > ` stand aims that
a fitting answer may have as well.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from roleplay.language.match import Cues
from roleplay.language.plain import plain
from roleplay.scenario.vocabulary import AIMS, Aim

_THEM = (
    r"(?!(?:you|your(?!\W+(?:students|pupils|children|kids|class|learners|group))"
    r"|didn't|doesn't|isn't|wasn't|went|worked|works|made|makes|helped|got|happened"
    r"|i|it|we|this|that|today|things|everything|the\W+(?:lesson|unit|talk))\b)"
    r"[\w'-]+(?:\W+[\w'-]+){0,3}?"
)
_UP_TO_FOUR = r"(?:\W+[\w'-]+){0,4}?\W+"

# Patterns that only open what follows: "Can I ask what made you wait?" asks for the decision.
_OPENERS: frozenset[Aim] = frozenset(
    {"permission", "greeting", "thanks", "apology", "any-question", "unsure"}
)


@dataclass(frozen=True, slots=True)
class Found:
    """An aim found at a place in a sentence. `length` is how much of it the pattern explains."""

    aim: Aim
    start: int
    length: int
    also: tuple[Aim, ...] = ()


@dataclass(frozen=True, slots=True)
class _Pattern:
    """Patterns of one aim that begin with the same word."""

    aim: Aim
    regex: re.Pattern[str]
    also: tuple[Aim, ...]


def _regex(pattern: str) -> str:
    """The expression for a pattern; a comma before a space stands for itself."""
    text = pattern.replace(" ... ", "\x00").replace("{them}", "\x01")
    text = re.sub(r"(?<!,) +", r"\\W+", text).replace("^", r"\A").replace("$", r"\Z")
    text = text.replace("\x00", _UP_TO_FOUR).replace("\x01", _THEM)
    return rf"(?<![\w'])(?:{text})(?![\w'])"


def _first_words(pattern: str) -> set[str]:
    """The words a pattern can begin with; an empty word stands for any."""
    pattern = re.sub(r"^\^|^\(\?<[^)]*\)", "", pattern).lstrip()
    if not pattern.startswith("("):
        first = re.match(r"([a-z]*)([+*?]?)", pattern)
        return {first.group(1) if first and not first.group(2) else ""}
    group = _group(pattern)
    words = {word for choice in _choices(group) for word in _first_words(choice)}
    rest = pattern[len(group) + 2 :]
    return words | _first_words(rest[1:]) if rest.startswith("?") else words


def _group(pattern: str) -> str:
    """What stands between the bracket a pattern begins with and the one that closes it."""
    depth = 0
    for end, character in enumerate(pattern):
        depth += (character == "(") - (character == ")")
        if depth == 0:
            return pattern[1:end]
    return pattern[1:]


def _choices(group: str) -> list[str]:
    """The choices of a group, those of inner groups left together."""
    depth, choices = 0, [""]
    for character in group:
        depth += (character == "(") - (character == ")")
        if character == "|" and depth == 0:
            choices.append("")
        else:
            choices[-1] += character
    return choices


@cache
def _patterns(folder: str = "aims") -> dict[str, tuple[_Pattern, ...]]:
    """All patterns of a folder by the word they begin with."""
    known: dict[str, Aim] = {aim: aim for aim in AIMS}
    lines: dict[tuple[str, Aim, tuple[Aim, ...]], list[str]] = {}
    for path in sorted(Path(__file__).with_name(folder).glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                pattern, _, also = line.partition(" > ")
                for word in sorted(_first_words(pattern)):
                    key = word, known[path.stem], tuple(known[aim] for aim in also.split())
                    lines.setdefault(key, []).append(_regex(pattern))
    found: dict[str, list[_Pattern]] = {}
    for (word, aim, also_aims), expressions in lines.items():
        found.setdefault(word, []).append(_Pattern(aim, re.compile("|".join(expressions)), also_aims))
    return {word: tuple(patterns) for word, patterns in found.items()}


def kind_of(sentence: str) -> Aim | None:
    """What a short answer has to hold: a person, a day, a place, a number, a choice. `kinds/*.txt`.

    The first kind of a sentence counts, of two at one place the longer.
    """
    found = _matches(sentence, _patterns("kinds"))
    return min(found, key=lambda f: (f.start, -f.length, AIMS.index(f.aim))).aim if found else None


def toned(sentence: str) -> bool:
    """Whether a sentence is a dig at her, by the patterns in `tones/slight.txt`."""
    return bool(_matches(sentence, _patterns("tones")))


def _matches(sentence: str, patterns: dict[str, tuple[_Pattern, ...]]) -> list[Found]:
    """The first match of every aim in a sentence."""
    text = re.sub(r"^\W+|\W+$", "", plain(sentence))
    found: dict[tuple[Aim, tuple[Aim, ...]], Found] = {}
    for word in re.finditer(r"\w+", text):
        for pattern in (*patterns.get(word.group(), ()), *patterns.get("", ())):
            key = pattern.aim, pattern.also
            match = None if key in found else pattern.regex.match(text, word.start())
            if match:
                found[key] = Found(pattern.aim, match.start(), match.end() - match.start(), pattern.also)
    return list(found.values())


def aims_found(sentence: str, more: Mapping[Aim, Cues] | None = None) -> tuple[Found, ...]:
    """The aims of one sentence, best first: the earliest that is more than an opener, then the longest.

    `more`: cues an author adds to aims.
    """
    text = re.sub(r"^\W+|\W+$", "", plain(sentence))
    added = [Found(aim, a, b - a) for aim, cues in (more or {}).items() for a, b in cues.found(text)]
    return tuple(
        sorted(
            (*_matches(sentence, _patterns()), *added),
            key=lambda f: (f.aim in _OPENERS, f.start, -f.length, AIMS.index(f.aim)),
        )
    )
