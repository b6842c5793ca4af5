"""What in a scenario refers to what: notes, topics, lines; every name must lead somewhere.

These checks read the files' nodes rather than validated values, so that they speak up even when something
else in the file is wrong.
"""

from collections.abc import Iterator
from pathlib import PurePosixPath

from roleplay.scenario.bank import ANYWHERE, KINDS_OF_NOTE
from roleplay.scenario.document import Document, Entry, Mapping, Scalar, words_in
from roleplay.scenario.fault import Fault
from roleplay.scenario.nearest import hint
from roleplay.scenario.vocabulary import LAST_VISIT
from roleplay.settings.catalogue import say

RESERVED = (*ANYWHERE, *KINDS_OF_NOTE)


def reference_faults(chain: tuple[Document, ...]) -> Iterator[Fault]:
    """Everything in a scenario and its banks that refers to nothing or to the wrong thing."""
    scenario = chain[0]
    yield from _name_faults(scenario)
    yield from _growth_faults(chain)
    yield from _series_faults(scenario)
    yield from line_faults(scenario, chain, topics_in(chain))
    yield from id_faults(scenario)
    for place, document in enumerate(chain[1:], start=1):
        yield from bank_faults(document, chain[place:])
        yield from _person_faults(document, scenario)


def topics_in(chain: tuple[Document, ...]) -> list[str]:
    """The topics a scenario's own lines may name: its own, and those of its person's bank."""
    scenario = chain[0]
    return [
        *scenario.children("notes"), *ANYWHERE, *scenario.children("secret"), *_added(chain),
    ]  # fmt: skip


def bank_faults(bank: Document, behind: tuple[Document, ...]) -> Iterator[Fault]:
    """Faults of a bank by itself. `behind` are the bank and the banks behind it."""
    yield from id_faults(bank)
    own = list(bank.children("topics"))
    for name in own:
        if name in RESERVED:
            entry = bank.children("topics")[name]
            yield bank.fault(entry.key.start, "S042", found=name, owner=say("scenario.owner.reserved"))
    yield from line_faults(bank, behind, [*RESERVED, *own], bank=not own)


def line_faults(
    document: Document, behind: tuple[Document, ...], topics: list[str], *, bank: bool = False
) -> Iterator[Fault]:
    """Faults of one file's lines; they may point to lines of the file and of the banks behind it.

    `bank`: the file is a bank for many teachers, which knows no topics but those all scenarios have.
    """
    lines = dict.fromkeys(name for d in behind for name in d.children("lines"))
    for name, line in document.children("lines").items():
        keys = _keys_of(_keys_of(line).get("when"))
        for key, known, code in (
            ("topic", topics, "S047" if bank else "S040"), ("told", lines, "S041"), ("untold", lines, "S041"),
        ):  # fmt: skip
            for word, node in words_in(keys[key].value) if key in keys else ():
                if word not in known:
                    yield document.fault(document.spot(node, word), code, found=word, hint=hint(word, known))
        if "to-turn" in keys:
            yield from _turn_faults(document, ("lines", name, "when"), keys["to-turn"])


def _turn_faults(document: Document, when: tuple[str, ...], to_turn: Entry) -> Iterator[Fault]:
    first, last = document.text(*when, "from-turn"), document.text(*when, "to-turn")
    if first.isdecimal() and last.isdecimal() and int(first[:9]) > int(last[:9]):
        yield document.fault(to_turn.key.start, "S045")


def _keys_of(entry: Entry | None) -> dict[str, Entry]:
    return entry.value.entries if entry and isinstance(entry.value, Mapping) else {}


def id_faults(document: Document) -> Iterator[Fault]:
    """An id that differs from the file's name: sessions and banks are found by either."""
    name, found = PurePosixPath(document.source.name), document.text("id")
    node = document.node("id")
    if isinstance(node, Scalar) and found and name.suffix in (".yaml", ".yml") and name.stem != found:
        yield document.fault(node.start, "S029", found=found, file=name.name, stem=name.stem)


def _name_faults(scenario: Document) -> Iterator[Fault]:
    """Names of topics that are taken, and a second secret."""
    taken = dict.fromkeys(RESERVED, "reserved")
    if note := scenario.children("notes").get(LAST_VISIT):
        what = say(f"scenario.owner.{LAST_VISIT}")
        yield scenario.fault(note.key.start, "S042", found=LAST_VISIT, owner=what)
    for section, owner in (("notes", "another-note"), ("topics", "another-topic"), ("secret", "secret")):
        for name, entry in scenario.children(section).items():
            if name in taken:
                what = say(f"scenario.owner.{taken[name]}")
                yield scenario.fault(entry.key.start, "S042", found=name, owner=what)
            taken.setdefault(name, owner)
    for entry in list(scenario.children("secret").values())[1:]:
        yield scenario.fault(entry.key.start, "S046", found=entry.key.text)


def _person_faults(bank: Document, scenario: Document) -> Iterator[Fault]:
    """A person's bank behind the scenario of someone else."""
    person, teacher = bank.text("person"), scenario.text("teacher", "name")
    node = scenario.node("bank")
    if node and person and teacher and person != teacher:
        found = bank.text("id")
        yield scenario.fault(node.start, "S048", found=found, person=person, teacher=teacher)


def _series_faults(scenario: Document) -> Iterator[Fault]:
    """What asks how the visit before ended, where there was none."""
    if scenario.text("series") and scenario.text("visit") not in ("", "1"):
        return
    places: list[tuple[str, ...]] = [("without-last",), ("since",)]
    for section in ("notes", "topics"):
        places.extend((section, name, "last") for name in scenario.children(section))
    places.extend(("lines", name, "when", "last") for name in scenario.children("lines"))
    for place in places:
        entry = scenario.entry(*place)
        if entry:
            yield scenario.fault(entry.key.start, "S060", key=place[-1])


def _added(chain: tuple[Document, ...]) -> list[str]:
    """The topics that the scenario and the bank of its person add."""
    return [name for document in chain for name in document.children("topics")]


def _growth_faults(chain: tuple[Document, ...]) -> Iterator[Fault]:
    scenario = chain[0]
    known = [*scenario.children("notes"), *_added(chain)]
    for word, node in scenario.words("growth", "topics"):
        if word not in known:
            yield scenario.fault(scenario.spot(node, word), "S040", found=word, hint=hint(word, known))


def entries_with_templates(document: Document) -> Iterator[tuple[Entry, bool]]:
    """Every value that may hold templates; true when each of its lines is one of its own."""
    for line in document.children("lines").values():
        if isinstance(line.value, Mapping):
            yield from ((line.value.entries[k], True) for k in ("say", "guarded") if k in line.value.entries)
    yield from ((entry, False) for entry in document.children("epilogue").values())
