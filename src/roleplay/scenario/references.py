"""What in a scenario refers to what: notes, topics, lines; every name must lead somewhere.

These checks read the files' nodes rather than validated values, so that they speak up even when something
else in the file is wrong.
"""

from collections.abc import Iterator
from pathlib import PurePosixPath

from roleplay.scenario.bank import ANYWHERE, KINDS_OF_NOTE
from roleplay.scenario.document import Document, Entry, Mapping, Scalar
from roleplay.scenario.fault import Fault
from roleplay.scenario.nearest import hint
from roleplay.settings.catalogue import say

RESERVED = (*ANYWHERE, *KINDS_OF_NOTE)


def reference_faults(chain: tuple[Document, ...]) -> Iterator[Fault]:
    """Everything in a scenario and its banks that refers to nothing or to the wrong thing."""
    scenario = chain[0]
    yield from _name_faults(scenario)
    yield from _growth_faults(scenario)
    for place, document in enumerate(chain):
        topics = topics_in(scenario) if place == 0 else list(RESERVED)
        yield from id_faults(document)
        yield from line_faults(document, chain[place:], topics)


def topics_in(scenario: Document) -> list[str]:
    """The topics a scenario's own lines may name."""
    return [
        *scenario.children("notes"), *ANYWHERE, *scenario.children("secret"), *scenario.children("topics"),
    ]  # fmt: skip


def line_faults(document: Document, behind: tuple[Document, ...], topics: list[str]) -> Iterator[Fault]:
    """Faults of one file's lines; they may point to lines of the file and of the banks behind it."""
    lines = list(dict.fromkeys(name for d in behind for name in d.children("lines")))
    bank = topics == list(RESERVED)
    for name in document.children("lines"):
        when = ("lines", name, "when")
        for word, node in document.words(*when, "topic"):
            if word not in topics:
                code = "S047" if bank else "S040"
                yield document.fault(document.spot(node, word), code, found=word, hint=hint(word, topics))
        for key in ("told", "untold"):
            for word, node in document.words(*when, key):
                if word not in lines:
                    yield document.fault(
                        document.spot(node, word), "S041", found=word, hint=hint(word, lines)
                    )
        first, last = document.text(*when, "from-turn"), document.text(*when, "to-turn")
        if first.isdecimal() and last.isdecimal() and int(first[:9]) > int(last[:9]):
            entry = document.entry(*when, "to-turn")
            yield document.fault(entry.key.start if entry else 0, "S045")


def id_faults(document: Document) -> Iterator[Fault]:
    """An id that differs from the file's name: sessions and banks are found by either."""
    name, found = PurePosixPath(document.source.name), document.text("id")
    node = document.node("id")
    if isinstance(node, Scalar) and found and name.suffix in (".yaml", ".yml") and name.stem != found:
        yield document.fault(node.start, "S029", found=found, file=name.name, stem=name.stem)


def _name_faults(scenario: Document) -> Iterator[Fault]:
    """Names of topics that are taken, and a second secret."""
    taken = dict.fromkeys(RESERVED, "reserved")
    for section, owner in (("notes", "another-note"), ("topics", "another-topic"), ("secret", "secret")):
        for name, entry in scenario.children(section).items():
            if name in taken:
                what = say(f"scenario.owner.{taken[name]}")
                yield scenario.fault(entry.key.start, "S042", found=name, owner=what)
            taken.setdefault(name, owner)
    for entry in list(scenario.children("secret").values())[1:]:
        yield scenario.fault(entry.key.start, "S046", found=entry.key.text)


def _growth_faults(scenario: Document) -> Iterator[Fault]:
    known = [*scenario.children("notes"), *scenario.children("topics")]
    for word, node in scenario.words("growth", "topics"):
        if word not in known:
            yield scenario.fault(scenario.spot(node, word), "S040", found=word, hint=hint(word, known))


def entries_with_templates(document: Document) -> Iterator[tuple[Entry, bool]]:
    """Every value that may hold templates; true when each of its lines is one of its own."""
    for line in document.children("lines").values():
        if isinstance(line.value, Mapping):
            yield from ((line.value.entries[k], True) for k in ("say", "guarded") if k in line.value.entries)
    yield from ((entry, False) for entry in document.children("epilogue").values())
