"""The topics of a scenario with their cues as they are written."""

from collections.abc import Iterator
from typing import NamedTuple

from roleplay.language.thesaurus import Phrase, stem_phrase
from roleplay.scenario.document import Document, Node, Scalar


class Cued(NamedTuple):
    """A topic: its name, its cues by their stems in the author's words, and where they stand.

    `last`: the endings of the visit before with which it is there; none stands for all of them.
    """

    name: str
    phrases: dict[Phrase, str]
    node: Node
    document: Document
    last: frozenset[str]

    def beside(self, other: "Cued") -> bool:
        """Whether both topics can be there in one visit."""
        apart = self.last and other.last and "unspoken" not in self.last | other.last
        return not apart or bool(self.last & other.last)


def cued(documents: tuple[Document, ...]) -> list[Cued]:
    """Every topic that has cues, in the order the engine takes them; a person's bank comes last."""
    found: dict[str, Cued] = {}
    for document in documents:
        for topic in _cued(document):
            found.setdefault(topic.name, topic)
    return list(found.values())


def _cued(document: Document) -> Iterator[Cued]:
    paths: list[tuple[str, ...]] = [("notes", name) for name in document.children("notes")]
    paths.append(("growth",))
    paths += (("secret", name) for name in document.children("secret"))
    paths += (("topics", name) for name in document.children("topics"))
    for path in paths:
        node = document.node(*path, "cues")
        if isinstance(node, Scalar):
            phrases: dict[Phrase, str] = {}
            for part in node.text.replace("\n", ",").split(","):
                if phrase := stem_phrase(part):
                    phrases.setdefault(phrase, part.strip())
            last = document.entry(*path, "last")
            words = frozenset(word for word, _ in document.words(*path, "last")) if last else frozenset()
            yield Cued(path[-1], phrases, node, document, words)
