"""A YAML file as nodes that know their place: every scalar stays text, nothing is repeated by reference.

The nodes are built from PyYAML's events, since its composed nodes no longer know which anchors and tags an
author wrote, and its C composer recurses as deep as the file is nested.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from roleplay.scenario.fault import Fault, fault_at
from roleplay.scenario.model import Source


class Scalar(NamedTuple):  # a tuple: thousands are made for a list of titles, in half the time
    """Text. `start` and `end` are character indexes into the file.

    `style` is the sign it begins with: a bar, a greater-than, a quotation mark, or nothing.
    """

    text: str
    start: int
    end: int
    style: str = ""


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    items: "tuple[Node, ...]"
    start: int
    end: int


class Entry(NamedTuple):
    """A key with its value."""

    key: Scalar
    value: "Node"


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys with their values, in the order of the file."""

    entries: dict[str, Entry]
    start: int
    end: int


Node = Scalar | Sequence | Mapping
FORMAT = 1
"""The number of the grammar this program reads."""
NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
"""What an id looks like."""


@dataclass(frozen=True, slots=True, eq=False)
class Document:
    """One file: its source, the name faults show, and its keys and values. Equal only to itself."""

    source: Source
    shown: str
    root: Mapping

    def entry(self, *path: str) -> Entry | None:
        """The entry at the end of a path of keys; None when there is none."""
        found: Entry | None = None
        node: Node = self.root
        for key in path:
            found = node.entries.get(key) if isinstance(node, Mapping) else None
            if found is None:
                return None
            node = found.value
        return found

    def node(self, *path: str) -> Node | None:
        """The value at the end of a path of keys; None when there is none."""
        found = self.entry(*path)
        return found.value if found else None

    def text(self, *path: str) -> str:
        """The text at the end of a path of keys, stripped; empty when there is none."""
        node = self.node(*path)
        return node.text.strip() if isinstance(node, Scalar) else ""

    def children(self, *path: str) -> dict[str, Entry]:
        """The entries below a path; none when it does not lead to keys."""
        node = self.node(*path) if path else self.root
        return node.entries if isinstance(node, Mapping) else {}

    def line_numbers(self, *path: str) -> dict[str, int]:
        """The line, from 1, on which each entry below a path begins."""
        found: dict[str, int] = {}
        line, at = 1, 0
        for name, entry in self.children(*path).items():
            line += self.source.text.count("\n", at, entry.key.start)
            at = entry.key.start
            found[name] = line
        return found

    def words(self, *path: str) -> Iterator[tuple[str, Scalar]]:
        """The single words of a text or list at the end of a path, each with the scalar it stands in."""
        node = self.node(*path)
        return words_in(node) if node else iter(())

    def spot(self, node: Node, found: str) -> int:
        """Where a word or a line of text stands within a node; the node's start when it cannot be seen."""
        whole = re.compile(rf"(?<![\w-]){re.escape(found)}(?![\w-])")
        seen = whole.search(self.source.text, node.start, node.end) if found else None
        return seen.start() if seen else node.start

    def fault(self, index: int, code: str, /, **values: object) -> Fault:
        """The fault of that code at an index of this file."""
        return fault_at(self.shown, self.source.text, index, code, **values)


def words_in(node: Node) -> Iterator[tuple[str, Scalar]]:
    """The single words of a text or list, each with the scalar it stands in."""
    for scalar in node.items if isinstance(node, Sequence) else (node,):
        if isinstance(scalar, Scalar):
            for word in split_words(scalar.text):
                yield word, scalar


def split_words(text: str) -> list[str]:
    """The words of a text, separated by spaces, commas or line ends."""
    return re.findall(r"[^\s,]+", text)


def as_values(node: Node) -> object:
    """The node as plain dicts, lists and texts."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Sequence):
        return [as_values(item) for item in node.items]
    return {key: as_values(entry.value) for key, entry in node.entries.items()}
