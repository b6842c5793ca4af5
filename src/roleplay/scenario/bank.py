"""Banks: the lines behind a scenario, and how a bank's words are meant for one scenario."""

from collections.abc import Callable, Collection, Iterable
from functools import lru_cache
from pathlib import Path

from roleplay.scenario.compose import compose
from roleplay.scenario.document import NAME, Document
from roleplay.scenario.fault import Fault, ScenarioError
from roleplay.scenario.model import Note, Source
from roleplay.scenario.nearest import hint
from roleplay.scenario.reading import read_text
from roleplay.scenario.vocabulary import NoteKind
from roleplay.settings.paths import scenario_folder

FOLDER = "banks"
MOST_BANKS = 32  # that stay in memory, read: most scenarios share the same few
KINDS_OF_NOTE: dict[str, tuple[NoteKind, ...]] = {
    "note": ("bright", "growth", "neutral"),
    "bright": ("bright",),
    "growth-note": ("growth",),
    "neutral": ("neutral",),
}
ANYWHERE = ("growth", "vision")
"""Topics that every scenario has."""

# Finds the bank of that name; None when there is none, ScenarioError when it cannot be read.
Finder = Callable[[str], Document | None]


def follow(first: Document, find: Finder, names: Iterable[str]) -> tuple[tuple[Document, ...], list[Fault]]:
    """The document with its bank, that bank's bank and so on, and what stands in the way."""
    chain, faults = [first], list[Fault]()
    seen = set[str]()
    while NAME.fullmatch(name := chain[-1].text("bank")):  # another name the schema refuses
        at = chain[-1].node("bank")
        start = at.start if at else 0
        if name in seen:
            faults.append(chain[-1].fault(start, "S044", found=name))
            break
        seen.add(name)
        try:
            bank = find(name)
        except ScenarioError as error:
            faults.extend(error.faults)
            break
        if bank is None:
            faults.append(chain[-1].fault(start, "S043", found=name, hint=hint(name, names)))
            break
        chain.append(bank)
    return tuple(chain), faults


def folders_for(path: Path, banks: Path | None) -> tuple[Path, ...]:
    """Where the banks of a scenario file are looked for, in this order."""
    named = (banks,) if banks else ()
    return (*named, path.parent / FOLDER, scenario_folder() / FOLDER)


def finder(folders: tuple[Path, ...]) -> Finder:
    """Finds banks as files in folders."""

    def find(name: str) -> Document | None:
        path = next((f / f"{name}.yaml" for f in folders if name in _names_in(f)), None)
        if path is None:
            return None
        return compose_bank(Source(f"{FOLDER}/{name}.yaml", read_text(path, str(path))), str(path))

    return find


@lru_cache(maxsize=MOST_BANKS)
def compose_bank(source: Source, shown: str) -> Document:
    """As `compose`; the same text under the same name is the same document, while it is kept."""
    return compose(source, shown)


def names_in(folders: tuple[Path, ...]) -> list[str]:
    """The banks there are, by name."""
    return sorted({name for folder in folders for name in _names_in(folder)})


def topics_of(words: Collection[str], notes: Iterable[Note]) -> frozenset[str]:
    """The topics a bank's words mean in a scenario with these notes."""
    if not words:
        return frozenset()
    found = set[str]()
    for word in words:
        kinds = KINDS_OF_NOTE.get(word)
        found.update({word} if kinds is None else (note.id for note in notes if note.kind in kinds))
    return frozenset(found)


def _names_in(folder: Path) -> list[str]:
    return [path.stem for path in folder.glob("*.yaml")] if folder.is_dir() else []
