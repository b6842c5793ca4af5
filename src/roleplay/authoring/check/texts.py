"""The texts of a file by what reads them: the trainee before the talk, or the ear during it."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from roleplay.scenario.document import Document, Entry, Mapping, Scalar

BRIEFING = ("situation", "vision", "title", "focus", "content-note")

_MOST = 16  # files whose lines stay in memory


class Place(NamedTuple):
    """A text with the path of keys that leads to it."""

    path: tuple[str, ...]
    entry: Entry
    scalar: Scalar


def briefing(document: Document) -> Iterator[Place]:
    """What a trainee reads before the talk, the notes last."""
    paths: list[tuple[str, ...]] = [(key,) for key in BRIEFING]
    paths += (("teacher", "about"), ("growth", "goal"), ("since", "text"))
    paths += (("notes", name, "text") for name in document.children("notes"))
    yield from _places(document, paths)


@lru_cache(maxsize=_MOST)
def spoken(document: Document) -> tuple[Place, ...]:
    """What the teacher may say; templates are read in it."""
    return tuple(
        Place(("lines", name, key), body[key], scalar)
        for name, line in document.children("lines").items()
        if isinstance(line.value, Mapping)
        for body in (line.value.entries,)
        for key in ("say", "guarded")
        if key in body and isinstance(scalar := body[key].value, Scalar)
    )


def told_after(document: Document) -> Iterator[Place]:
    """What is read when the talk is over: endings, in which templates are read, and what was heard."""
    yield from _places(document, [("epilogue", ending) for ending in document.children("epilogue")])
    yield from _places(document, [("inner", move) for move in document.children("inner")])


def everything(document: Document) -> Iterator[Place]:
    """Every text that is shown to somebody."""
    yield from briefing(document)
    yield from spoken(document)
    yield from told_after(document)


def _places(document: Document, paths: list[tuple[str, ...]]) -> Iterator[Place]:
    for path in paths:
        entry = document.entry(*path)
        if entry and isinstance(entry.value, Scalar):
            yield Place(path, entry, entry.value)
