"""The author's checker: everything that keeps a file from being played, and what is worth a look besides."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from roleplay.scenario.bank import FOLDER
from roleplay.scenario.document import Document, Scalar
from roleplay.scenario.fault import Fault, ScenarioError
from roleplay.scenario.load import build, in_order, read_chain
from roleplay.scenario.model import Scenario
from roleplay.scenario.references import RESERVED, entries_with_templates, id_faults, line_faults
from roleplay.scenario.refusal import validate
from roleplay.scenario.schema import BankKeys
from roleplay.scenario.template import Template
from roleplay.scenario.vocabulary import NoteKind, Occasion
from roleplay.scenario.wording import template_faults, texts_of
from roleplay.settings.catalogue import say

# rubric 5: every scenario has at least three bright spots, two growth notes and two neutral ones.
LEAST_NOTES: tuple[tuple[NoteKind, int], ...] = (("bright", 3), ("growth", 2), ("neutral", 2))
EVENTS: tuple[Occasion, ...] = (
    "begins", "pushes-back", "reveals", "commits", "complies", "leaves", "repairs",
)  # fmt: skip
MARKS_OF_EVENTS = {
    "asks-coach": ("asks",),
    "proposes": ("idea",),
    "commits": ("step", "agency"),
    "complies": ("compliance",),
}
_FIRST_TIME = {"echo": "", "name": "", "told": 0, "asked": 1}
_PROSE = ("situation", "vision", "title", "content-note")


@dataclass(frozen=True, slots=True)
class Checked:
    """One file and what was found: faults first keep it from being played, warnings do not."""

    path: Path
    findings: tuple[Fault, ...]


def check(path: Path) -> Checked:
    """Everything found in a scenario with the banks behind it, or in a bank of a folder `banks`."""
    try:
        chain, faults = read_chain(path, path.parent if _is_bank(path) else None)
    except ScenarioError as error:
        return Checked(path, error.faults)
    files = [document.shown for document in chain]
    found = [warning for document in chain for warning in _words_worth_a_look(document)]
    if _is_bank(path):
        return Checked(path, tuple(in_order([*faults, *_bank_faults(chain), *found], files)))
    try:
        found.extend(_gaps(chain[0], build(chain, faults)))
    except ScenarioError as error:
        found.extend(error.faults)
    return Checked(path, tuple(in_order(found, files)))


def _is_bank(path: Path) -> bool:
    return path.resolve().parent.name == FOLDER


def _bank_faults(chain: tuple[Document, ...]) -> Iterator[Fault]:
    for place, document in enumerate(chain):
        yield from validate(document, BankKeys)[1]
        yield from id_faults(document)
        yield from line_faults(document, chain[place:], list(RESERVED))
        yield from template_faults(document)


def _gaps(document: Document, scenario: Scenario) -> Iterator[Fault]:
    """What a scenario is expected to have and does not."""
    for kind, least in LEAST_NOTES:
        count = sum(note.kind == kind for note in scenario.notes)
        if count < least:
            yield document.fault(_key(document, "notes"), "S101", found=count, kind=kind, least=least)
    spoken = {line.occasion for line in scenario.lines}
    for event in EVENTS:
        if event not in spoken and (event != "reveals" or scenario.secret):
            words = say(f"scenario.event.{event}")
            yield document.fault(_key(document, "lines"), "S102", found=event, event=words)
    if len(scenario.sources) == 1:
        yield document.fault(document.root.start, "S105")


def _words_worth_a_look(document: Document) -> Iterator[Fault]:
    """Lines that lack the marks of their event, texts cut short by a #, and texts that come out empty."""
    for name, line in document.children("lines").items():
        event, shown = document.text("lines", name, "occasion"), dict(document.words("lines", name, "shows"))
        marks = MARKS_OF_EVENTS.get(event, ())
        if not set(marks) <= set(shown):
            yield document.fault(line.key.start, "S103", occasion=event, marks=" ".join(marks))
    for scalar in _prose(document):
        end = document.source.text.find("\n", scalar.end)
        rest = document.source.text[scalar.end : end if end >= 0 else None]
        if not scalar.style and rest.lstrip().startswith("#") and rest.lstrip()[1:2].strip():
            yield document.fault(scalar.end + rest.index("#"), "S104")
    for entry, single in entries_with_templates(document):
        for text, at in texts_of(document, entry.value, single=single):
            if "{" in text and _comes_out_empty(text):
                yield document.fault(at, "S106")


def _comes_out_empty(text: str) -> bool:
    from roleplay.scenario.allowed import flaw

    return flaw(text) is None and not Template(text).fill(**_FIRST_TIME).strip()


def _prose(document: Document) -> Iterator[Scalar]:
    """The texts a trainee will read."""
    entries = [document.entry(key) for key in _PROSE]
    entries.extend(document.entry("notes", name, "text") for name in document.children("notes"))
    entries.extend(entry for entry, _ in entries_with_templates(document))
    entries.extend(document.children("inner").values())
    for entry in entries:
        if entry and isinstance(entry.value, Scalar):
            yield entry.value


def _key(document: Document, name: str) -> int:
    entry = document.entry(name)
    return entry.key.start if entry else document.root.start
