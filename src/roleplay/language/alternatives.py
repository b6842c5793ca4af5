"""A pattern as its alternatives, each tried only where the words it cannot do without occur.

Compiling is most of what a first sentence costs. A pattern "a lot of this | a lot of that" is split at its
outermost bars, and an alternative is compiled only when the text holds the whole words that stand in it,
and one word of every bracket whose choices all begin with a word; they are read off the pattern itself.
"""

import re
from collections.abc import Iterator
from functools import cache

_DEEPEST = 5  # brackets within brackets
SHORT = 40  # characters; a shorter pattern is not worth splitting
_CAPTURES = re.compile(r"\((?!\?)|\(\?P<")
_PIECE = re.compile(
    r"\\.|\[(?:\\.|[^\]\\])*\]|\{[^}]*\}|<\w+>|\((?:[^()\[\\]|\\.)+\)|[()|]|[a-z'-]+|.", re.DOTALL
)
_PLAIN = r"[^()|\[\\]++|\\.|\[(?:\\.|[^\]\\])*+\]"
_WORDS = re.compile(r"\(\?:(?:[a-z]\??|['|-]| (?!\?))+\)|[a-z'-]+")
_ENDINGS = re.compile(r"\(\?:(?:[a-z]\??|[|])+\)")
_BEGINNING = re.compile(r"\\b(\(\?:(?:[a-z]\??|['|-]| (?!\?))+\)|[a-z'-]+)(?:\\b|\$| (?![?*+{]))")
_BRACKETED = re.compile(r"(\\b|)\(\?:(.*)\)(\\b|)", re.DOTALL)
_BEFORE = frozenset(["^", " ", r"\b"])
_NO_WORD = re.compile(r"\\W| |\[[^\w\\^'-]+\]")  # a piece that matches no part of a word
_QUANTIFIERS = frozenset("?*+{")
_OPENING = frozenset("(abcdefghijklmnopqrstuvwxyz'-")  # a piece that may hold words


def _outside_bars(deep: int) -> str:
    """A regular expression for a stretch with no bar in it but inside brackets, nested so deep at most."""
    inside = rf"\((?:[|]|{_outside_bars(deep - 1)})*+\)" if deep else "(?!)"
    return rf"(?:{_PLAIN}|{inside})"


_OPTION = re.compile(f"{_outside_bars(_DEEPEST)}*+", re.DOTALL)
Need = frozenset[str]
ANY: Need = frozenset([""])  # the empty word, which every text holds


class Alternative:
    """One alternative as written. `need`: whole words of which a text must hold one, or `ANY`.

    `before`: what stands before its first word though it is not written, nothing or the beginning of a word.
    """

    __slots__ = ("_before", "_more", "need", "written")

    def __init__(self, written: str, before: str = "") -> None:
        self.written = written
        self._before = before
        self._more: tuple[Need, ...] | None = None
        quick = _BEGINNING.match(before + written)
        self.need = _offered(quick[1]) if quick else next(self._seen(), ANY)

    @property
    def needs(self) -> tuple[Need, ...]:
        """Sets of whole words: a text must hold one word of each."""
        if self._more is None:
            self._more = tuple(self._seen())
        return self._more

    def _seen(self) -> Iterator[Need]:
        return _needs(_PIECE.findall(self._before + self.written))

    def possible(self, words: frozenset[str]) -> bool:
        """Whether a text of these words can match. `words` hold the empty word, as every text does."""
        if self.need is ANY:
            return True
        if self.need.isdisjoint(words):
            return False
        for need in self.needs:  # noqa: SIM110  # a plain loop: this runs a hundred times a turn
            if need.isdisjoint(words):
                return False
        return True


class Whole(Alternative):
    """A pattern that is tried as a whole: what it needs is read off only when it is asked for."""

    __slots__ = ()

    def __init__(self, written: str, before: str = "") -> None:
        self.written, self._before = written, before
        self._more = None
        self.need = ANY

    @property
    def needs(self) -> tuple[Need, ...]:
        """Where it has alternatives, one set: a text must hold what one of them needs."""
        if self._more is None:
            options = [_needs(_PIECE.findall(self._before + option)) for option in _options(self.written)]
            self._more = tuple(options[0]) if len(options) == 1 else _any_of(options)
        return self._more


def _any_of(options: list[Iterator[Need]]) -> tuple[Need, ...]:
    offered = frozenset[str]().union(*(next(needs, ANY) for needs in options))
    return () if "" in offered or not options else (offered,)


@cache
def alternatives(written: str, *, first: bool = False) -> tuple[Alternative, ...]:
    """The outermost alternatives of a written pattern, in order; brackets around all of it are taken off.

    A pattern that is short, that captures groups or that nests its brackets deep is one alternative. `first`:
    it is only tried at the beginning of a text, so that its own beginning is the beginning of a word.
    """
    before = r"\b" if first else ""
    options = [] if len(written) < SHORT or _CAPTURES.search(written) else _options(written)
    return tuple(Alternative(option, before) for option in options) or (Whole(written, before),)


def _options(written: str) -> list[str]:
    """Each outermost alternative, with the word boundaries before and behind brackets around all of them."""
    match = _BRACKETED.fullmatch(written)
    inside = _parted(match[2]) if match else []
    return [f"{match[1]}{option}{match[3]}" for option in inside] if match and inside else _parted(written)


def _parted(written: str) -> list[str]:
    """What stands between the outermost bars; nothing when a bracket is closed that was not opened."""
    parts: list[str] = []
    at = -1
    while at < len(written):
        option = _OPTION.match(written, at + 1)
        if option is None or written[option.end() : option.end() + 1] not in ("|", ""):
            return []  # as in what "(?:a)|(?:b)" holds between its ends
        parts.append(option.group())
        at = option.end()
    return parts


def _split(pieces: list[str]) -> list[list[str]]:
    """The pieces of each outermost alternative in brackets."""
    parts: list[list[str]] = [[]]
    depth = 0
    for piece in pieces:
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


def _needs(pieces: list[str]) -> Iterator[Need]:
    """The sets of words that the pieces of an alternative ask for, from left to right."""
    depth = 0
    for i, piece in enumerate(pieces):
        if piece == ")":
            depth -= 1
        elif not depth and piece[0] in _OPENING and _begins(pieces, i):
            need = _need(pieces[i:])
            if need is not None:
                yield need
        if piece == "(":
            depth += 1


def _begins(pieces: list[str], i: int) -> bool:
    """Whether this piece is the beginning of a word, an optional "(?:really )?" before it or not."""
    if not i:
        return False
    before = pieces[i - 1]
    if before in _BEFORE or _NO_WORD.fullmatch(before):
        return True
    if before[0] not in _QUANTIFIERS:
        return False
    repeated = pieces[i - 2]
    if _NO_WORD.fullmatch(repeated):
        return before == "+" or _begins(pieces, i - 2)
    if repeated == ")":
        start = _opened(pieces, i - 2)
        ends = pieces[start : start + 3] == ["(", "?", ":"] and all(
            option[-1:] == [" "] for option in _split(pieces[start + 3 : i - 2])
        )
        return ends and _begins(pieces, start)
    return _all_end(repeated) and _begins(pieces, i - 2)


def _opened(pieces: list[str], i: int) -> int:
    """Where the bracket begins that is closed at `i`."""
    depth = 0
    while i:
        depth += (pieces[i] == ")") - (pieces[i] == "(")
        if not depth:
            break
        i -= 1
    return i


def _all_end(group: str) -> bool:
    return group.startswith("(?:") and all(option.endswith(" ") for option in group[3:-1].split("|"))


def _need(pieces: list[str]) -> Need | None:
    """The words of which one has to stand where a word begins, None when they cannot be listed."""
    if not pieces:
        return None
    piece, after = pieces[0], pieces[1:]
    if _WORDS.fullmatch(piece):
        forms, length = _forms(pieces)
        return forms if _ends(pieces[length:]) else None
    if piece == "(":
        return _need_of_nested(after)
    if piece.startswith("(?:"):
        if _all_end(piece) and after and after[0][0] in _QUANTIFIERS:
            return _need(after[1:])
        return _one_of([_PIECE.findall(option) for option in piece[3:-1].split("|")], after)
    return None


def _need_of_nested(pieces: list[str]) -> Need | None:
    """What brackets that hold brackets ask for; `pieces` begin behind the opening one."""
    depth = 1
    for i, piece in enumerate(pieces):
        depth += (piece == "(") - (piece == ")")
        if not depth:
            return _one_of(_split(pieces[2:i]), pieces[i + 1 :]) if pieces[:2] == ["?", ":"] else None
    return None


def _one_of(options: list[list[str]], after: list[str]) -> Need | None:
    if after and after[0][0] in _QUANTIFIERS:
        return None
    words: set[str] = set()
    for option in options:
        need = _need([*option, *after])
        if need is None:
            return None
        words |= need
    return frozenset(words)


def _forms(pieces: list[str]) -> tuple[Need, int]:
    """A word with the forms that "?" and a bracket of endings give it, and how many pieces it takes."""
    piece, after = pieces[0], pieces[1:3]
    if piece[0] != "(" and after:
        if after[0] == "?":
            return frozenset((piece, piece[:-1])), 2
        if _ENDINGS.fullmatch(after[0]):
            endings = {form for ending in after[0][3:-1].split("|") for form in _spelt(ending)}
            if after[1:] == ["?"]:
                return frozenset(piece + ending for ending in (*endings, "")), 3
            return frozenset(piece + ending for ending in endings), 2
    return _offered(piece), 1


def _ends(after: list[str]) -> bool:
    """Whether a word is over where these pieces follow it."""
    if not after:
        return False
    if after[0] == " ":
        return len(after) == 1 or after[1][0] not in _QUANTIFIERS
    if after[0].startswith("(?: ") and all(option[:1] == " " for option in after[0][3:-1].split("|")):
        return len(after) > 1 and (after[1][0] not in _QUANTIFIERS or _ends(after[2:]))
    return after[0] in (r"\b", "$")


def _offered(piece: str) -> Need:
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
