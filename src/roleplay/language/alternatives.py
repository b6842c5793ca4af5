"""A pattern as its alternatives, each tried only where the words it cannot do without occur.

Compiling is most of what a first sentence costs. A pattern "a lot of this | a lot of that" is split at its
outermost bars, and an alternative is compiled only when the text holds the whole words that stand in it
outside brackets, and one word of every bracket that offers nothing but words; they are read off the
pattern itself.
"""

import re
from functools import cache
from typing import NamedTuple

SHORT = 40  # characters; a shorter pattern is not worth splitting
_CAPTURES = re.compile(r"\((?!\?)|\(\?P<")
_PIECE = re.compile(
    r"\\.|\[(?:\\.|[^\]\\])*\]|\{[^}]*\}|<\w+>|\((?:[^()\[\\]|\\.)+\)|[()|]|[a-z'-]+|.", re.DOTALL
)
_WORDS = re.compile(r"\(\?:(?:[a-z]\??|['|-]| (?!\?))+\)|[a-z'-]+")
_BRACKETED = re.compile(r"(\\b|)\(\?:(.*)\)(\\b|)", re.DOTALL)
_BEFORE = frozenset([" ", r"\b"])
_QUANTIFIERS = frozenset("?*+{")


class Alternative(NamedTuple):
    """One alternative as written, and sets of whole words: a text must hold one word of each."""

    written: str
    needs: tuple[frozenset[str], ...]

    def possible(self, words: frozenset[str]) -> bool:
        """Whether a text of these words can match."""
        for need in self.needs:  # noqa: SIM110  # a plain loop: this runs a thousand times a turn
            if need.isdisjoint(words):
                return False
        return True


@cache
def alternatives(written: str, *, first: bool = False) -> tuple[Alternative, ...]:
    """The outermost alternatives of a written pattern, in order; brackets around all of it are taken off.

    A pattern that is short, or that captures groups, is one alternative. `first`: it is only tried at the
    beginning of a text, so that its own beginning is the beginning of a word.
    """
    if len(written) < SHORT or _CAPTURES.search(written):
        return (Alternative(written, ()),)
    found: list[Alternative] = []
    head, parts, tail = _parts(written)
    for part in parts:
        pieces = [piece for piece in (r"\b" if first else "", head, *part, tail) if piece]
        found.append(Alternative("".join((head, *part, tail)), _needs(pieces)))
    return tuple(found)


def _parts(written: str) -> tuple[str, list[list[str]], str]:
    """The pieces of each alternative, and the word boundaries before and behind the brackets around all."""
    match = _BRACKETED.fullmatch(written)
    inside = match and _split(match[2])
    return (match[1], inside, match[3]) if match and inside else ("", _split(written), "")


def _split(written: str) -> list[list[str]]:
    """The pieces of each outermost alternative; none when a bracket is closed that was not opened."""
    parts: list[list[str]] = [[]]
    depth = 0
    for piece in _PIECE.findall(written):
        if piece == "|" and not depth:
            parts.append([])
            continue
        parts[-1].append(piece)
        if piece == "(":
            depth += 1
        elif piece == ")":
            depth -= 1
            if depth < 0:  # as in what "(?:a)|(?:b)" holds between its ends
                return []
    return parts


def _needs(pieces: list[str]) -> tuple[frozenset[str], ...]:
    needs: list[frozenset[str]] = []
    depth = 0
    for i, piece in enumerate(pieces):
        if piece == "(":
            depth += 1
        elif piece == ")":
            depth -= 1
        elif not depth and i and pieces[i - 1] in _BEFORE and _WORDS.fullmatch(piece) and _ends(pieces, i):
            needs.append(_offered(piece))
    return tuple(needs)


def _ends(pieces: list[str], i: int) -> bool:
    """Whether a word is over behind this piece."""
    after = pieces[i + 1 : i + 3]
    if not after or after[0] != " ":
        return after[:1] in ([r"\b"], ["$"])
    return len(after) == 1 or after[1][0] not in _QUANTIFIERS


def _offered(piece: str) -> frozenset[str]:
    """A word, or the first word of each alternative in brackets."""
    if piece[0] != "(":
        return frozenset((piece,))
    firsts = [words.split()[0] for words in piece[3:-1].split("|") if words.strip()]
    return frozenset(form for word in firsts for form in _spelt(word))


def _spelt(word: str) -> tuple[str, ...]:
    """As in "slips?": the forms of a word that has letters it may do without."""
    at = word.find("?")
    if at < 0:
        return (word,)
    return (*_spelt(word[:at] + word[at + 1 :]), *_spelt(word[: at - 1] + word[at + 1 :]))
