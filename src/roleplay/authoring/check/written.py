"""The lines of a file as their author wrote them: words with their places, before any bank is merged in."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from roleplay.scenario.document import Document, Entry, Mapping, Node, Scalar, Sequence, split_words
from roleplay.scenario.vocabulary import MOVE_FAMILIES
from roleplay.scenario.wording import texts_of

FIRST, LAST = 1, 200  # coach turns a line may name
_MOST = 16  # files whose lines stay in memory
_MOST_LISTS = 1024
_NOTHING = frozenset[str]()


@dataclass(frozen=True, slots=True)
class Written:
    """One line. Words keep the author's names; `moves` are single moves. Texts stand with their index."""

    name: str
    entry: Entry
    part: str
    occasion: str
    topics: frozenset[str]
    aims: frozenset[str]
    moves: frozenset[str]
    bands: frozenset[str]
    told: frozenset[str]
    untold: frozenset[str]
    commitment: frozenset[str]
    last: frozenset[str]
    from_turn: int
    to_turn: int
    growth: str
    stirred: str
    asked: int
    shows: frozenset[str]
    say: tuple[tuple[str, int], ...]
    guarded: tuple[tuple[str, int], ...]


@lru_cache(maxsize=_MOST)
def written(document: Document) -> tuple[Written, ...]:
    """The lines of a file in its order; what is no line is left out."""
    return tuple(_line(document, entry) for entry in document.children("lines").values())


def _line(document: Document, entry: Entry) -> Written:
    body, when = _entries(entry.value), dict[str, Entry]()
    if "when" in body:
        when = _entries(body["when"].value)
    return Written(
        name=entry.key.text,
        entry=entry,
        part=_text(body, "part") or "answer",
        occasion=_text(body, "occasion"),
        topics=_words(when, "topic"),
        aims=_words(when, "aim"),
        moves=_moves(_words(when, "move")),
        bands=_words(when, "band"),
        told=_words(when, "told"),
        untold=_words(when, "untold"),
        commitment=_words(when, "commitment"),
        last=_words(when, "last"),
        from_turn=_number(when, "from-turn", FIRST),
        to_turn=_number(when, "to-turn", LAST),
        growth=_text(when, "growth"),
        stirred=_text(when, "stirred"),
        asked=_number(when, "asked", 0),
        shows=_words(body, "shows"),
        say=tuple(_texts(document, body, "say")),
        guarded=tuple(_texts(document, body, "guarded")),
    )


def _entries(node: Node) -> dict[str, Entry]:
    return node.entries if isinstance(node, Mapping) else {}


def _text(entries: dict[str, Entry], key: str) -> str:
    node = entries[key].value if key in entries else None
    return node.text.strip() if isinstance(node, Scalar) else ""


def _words(entries: dict[str, Entry], key: str) -> frozenset[str]:
    if key not in entries:
        return _NOTHING
    node = entries[key].value
    if isinstance(node, Scalar):
        return _split(node.text)
    items = node.items if isinstance(node, Sequence) else ()
    return _NOTHING.union(*(_split(one.text) for one in items if isinstance(one, Scalar)))


@lru_cache(maxsize=_MOST_LISTS)  # the same few lists stand in most lines
def _split(text: str) -> frozenset[str]:
    return frozenset(split_words(text))


@lru_cache(maxsize=_MOST_LISTS)
def _moves(words: frozenset[str]) -> frozenset[str]:
    """Single moves, families spelt out."""
    return frozenset(move for word in words for move in MOVE_FAMILIES.get(word, (word,)))


def _number(entries: dict[str, Entry], key: str, otherwise: int) -> int:
    text = _text(entries, key)
    return int(text) if text.isdecimal() and len(text) < len("1000") else otherwise


def _texts(document: Document, entries: dict[str, Entry], key: str) -> Iterator[tuple[str, int]]:
    if key in entries:
        yield from texts_of(document, entries[key].value, single=True)
