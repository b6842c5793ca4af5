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
_PIECE = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|\{[^}]*\}|<\w+>|\(\?:[a-z' |-]+\)|[()|]|[a-z'-]+|.", re.DOTALL)
_QUANTIFIERS = frozenset("?*+{")


class Alternative(NamedTuple):
    """One alternative as written, and sets of whole words: a text must hold one word of each."""

    written: str
    needs: tuple[frozenset[str], ...]

    def possible(self, words: frozenset[str]) -> bool:
        """Whether a text of these words can match."""
        return not any(need.isdisjoint(words) for need in self.needs)


@cache
def alternatives(written: str) -> tuple[Alternative, ...]:
    """The outermost alternatives of a written pattern, in order.

    A pattern that is short, or that captures groups, is one alternative.
    """
    if len(written) < SHORT or _CAPTURES.search(written):
        return (Alternative(written, ()),)
    found: list[Alternative] = []
    needs: list[frozenset[str]] = []
    depth, begin = 0, 0
    pieces = [(piece.group(), piece.start()) for piece in _PIECE.finditer(written)]
    for i, (text, start) in enumerate(pieces):
        if text == "(":
            depth += 1
        elif text == ")":
            depth -= 1
        elif depth:
            continue
        elif text == "|":
            found.append(Alternative(written[begin:start], tuple(needs)))
            needs, begin = [], start + 1
        elif (text[0].isalpha() or text.startswith("(?:")) and _stands_alone(pieces, i):
            offered = text[3:-1].split("|") if text.startswith("(?:") else [text]
            needs.append(frozenset(words.split()[0] for words in offered if words.strip()))
    return (*found, Alternative(written[begin:], tuple(needs)))


def _stands_alone(pieces: list[tuple[str, int]], i: int) -> bool:
    before = pieces[i - 1][0] if i else ""
    after = [text for text, _ in pieces[i + 1 : i + 3]]
    if before not in {" ", r"\b"} or not after:
        return False
    return after[0] == r"\b" or (after[0] == " " and (len(after) < 2 or after[1][0] not in _QUANTIFIERS))
