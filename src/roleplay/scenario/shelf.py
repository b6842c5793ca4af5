"""The scenarios in a folder, listed without building them; a broken one is named and the others still play.

Listing reads a file's YAML and the few keys a list shows. What is wrong deeper down, loading tells.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from roleplay.errors import RoleplayError
from roleplay.scenario.bank import FOLDER, folders_for, names_in
from roleplay.scenario.compose import compose
from roleplay.scenario.document import FORMAT, Document
from roleplay.scenario.fault import Fault, ScenarioError
from roleplay.scenario.model import Source
from roleplay.scenario.nearest import hint
from roleplay.scenario.reading import read_text
from roleplay.scenario.references import id_faults
from roleplay.settings.catalogue import say

ENDINGS = (".yaml", ".yml")
_NEEDED = (("format",), ("id",), ("title",), ("minutes",), ("focus",), ("teacher", "name"))
_NAME = re.compile(r"[a-z0-9-]+(?:/[a-z0-9-]+)?")


@dataclass(frozen=True, slots=True)
class Shelved:
    """One scenario as a list shows it. `id` is `ID`, or `PACK/ID` in a folder of its own.

    `broken` is the first thing that keeps the file from being listed; then only `id` and `path` hold.
    """

    id: str
    path: Path
    title: str = ""
    minutes: int = 0
    teacher: str = ""
    focus: str = ""
    content_note: str = ""
    series: str = ""
    visit: int = 1
    broken: Fault | None = None


def shelf(folder: Path) -> tuple[Shelved, ...]:
    """The scenarios of a folder and its packs, by id; empty when there is no such folder."""
    return tuple(_shelved(name, path) for name, path in _files(folder))


def find(ref: str, folder: Path) -> Path:
    """The file of a scenario named as `ID`, `PACK/ID` or a path; RoleplayError when there is none."""
    files = dict(_files(folder))
    if ref in files:
        return files[ref]
    path = Path(ref)
    if path.suffix in ENDINGS or (not _NAME.fullmatch(ref) and path.exists()):
        return path
    raise RoleplayError(
        say("scenario.unknown", ref=ref), say("scenario.unknown.remedy", hint=hint(ref, files))
    )


def _files(folder: Path) -> Iterator[tuple[str, Path]]:
    """Scenario files by id: those of the folder, then those of each pack, in the order of their names."""
    if not folder.is_dir():
        return
    inside = sorted(folder.iterdir())
    yield from ((path.stem, path) for path in inside if _is_scenario(path))
    for pack in inside:
        if pack.is_dir() and pack.name != FOLDER and not pack.name.startswith("."):
            yield from ((f"{pack.name}/{p.stem}", p) for p in sorted(pack.iterdir()) if _is_scenario(p))


def _is_scenario(path: Path) -> bool:
    return path.suffix in ENDINGS and not path.name.startswith(".")


def _shelved(name: str, path: Path) -> Shelved:
    try:
        document = compose(Source(path.name, read_text(path, str(path))), str(path))
    except ScenarioError as error:
        return Shelved(name, path, broken=error.faults[0])
    broken = next(_faults(document, path), None)
    if broken:
        return Shelved(name, path, broken=broken)
    visit = document.text("visit")
    return Shelved(
        id=name,
        path=path,
        title=document.text("title"),
        minutes=int(document.text("minutes")),
        teacher=document.text("teacher", "name"),
        focus=document.text("focus"),
        content_note=document.text("content-note"),
        series=document.text("series"),
        visit=int(visit) if _is_whole(visit) else 1,
    )


def _faults(document: Document, path: Path) -> Iterator[Fault]:
    for keys in _NEEDED:
        if not document.text(*keys):
            above = document.entry(*keys[:-1])
            at = above.key.start if above else document.root.start
            owner = say(f"scenario.owner.{keys[0] if above else 'scenario'}")
            shape = say("scenario.shape.line")
            yield document.fault(at, "S021", key=keys[-1], owner=owner, shape=shape)
    grammar, found = document.node("format"), document.text("format")
    if grammar and found != str(FORMAT):
        yield document.fault(grammar.start, "S028", found=found, reads=FORMAT)
    minutes = document.node("minutes")
    if minutes and not _is_whole(document.text("minutes")):
        shape = say("scenario.shape.whole")
        yield document.fault(
            minutes.start, "S025", key="minutes", found=document.text("minutes"), shape=shape
        )
    yield from id_faults(document)
    bank, known = document.node("bank"), names_in(folders_for(path, None))
    name = document.text("bank")
    if bank and name and name not in known:
        yield document.fault(bank.start, "S043", found=name, hint=hint(name, known))


def _is_whole(text: str) -> bool:
    return re.fullmatch(r"[0-9]{1,4}", text) is not None
