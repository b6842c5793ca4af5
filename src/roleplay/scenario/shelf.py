"""The scenarios in folders, listed without building them; a broken one is named and the others still play.

Listing reads the beginning of a file and the few keys a list shows. What is wrong further down, loading
tells.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from roleplay.errors import RoleplayError
from roleplay.scenario.bank import FOLDER, folders_for, names_in
from roleplay.scenario.compose import compose
from roleplay.scenario.document import FORMAT, Document
from roleplay.scenario.fault import Fault, ScenarioError
from roleplay.scenario.model import Scenario, Source
from roleplay.scenario.nearest import hint
from roleplay.scenario.reading import read_text
from roleplay.scenario.references import id_faults
from roleplay.settings.catalogue import say

ENDINGS = (".yaml", ".yml")
_NEEDED = (("format",), ("id",), ("title",), ("minutes",), ("focus",), ("teacher", "name"))
_LONG_PART = re.compile(r"^(?:notes|topics|aims|lines|inner|epilogue):", re.MULTILINE)
_OPTIONAL = re.compile(r"""^["']?(?:bank|content-note|series|visit)["']?\s*:""", re.MULTILINE)
_NAME = re.compile(r"[a-z0-9-]+(?:/[a-z0-9-]+)?")


@dataclass(frozen=True, slots=True)
class Shelved:
    """One scenario as a list shows it. `id` is `ID`, or `PACK/ID` in a folder of its own.

    `broken` is the first thing that keeps the file from being listed; then only `id`, `path` and `hidden`
    hold. `hidden`: a folder before this one has a scenario of that id, so that only its path leads here.
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
    hidden: bool = False


def shelf(*folders: Path) -> tuple[Shelved, ...]:
    """The scenarios of folders and their packs, folder by folder, by id; a folder may be missing."""
    taken: set[str] = set()
    found: list[Shelved] = []
    for name, path in _files(folders):
        found.append(replace(_shelved(name, path), hidden=name in taken))
        taken.add(name)
    return tuple(found)


def files(*folders: Path) -> dict[str, Path]:
    """The file behind every id, without a look inside; of two with one id, that of the earlier folder."""
    found: dict[str, Path] = {}
    for name, path in _files(folders):
        found.setdefault(name, path)
    return found


def find(ref: str, *folders: Path) -> Path:
    """The file of a scenario named as `ID`, `PACK/ID` or a path; RoleplayError when there is none.

    Of two with one id it is that of the earlier folder.
    """
    known = files(*folders)
    if ref in known:
        return known[ref]
    path = Path(ref)
    if path.suffix in ENDINGS or (not _NAME.fullmatch(ref) and path.exists()):
        return path
    raise RoleplayError(
        say("scenario.unknown", ref=ref), say("scenario.unknown.remedy", hint=hint(ref, known))
    )


def next_visit(scenario: Scenario, *folders: Path) -> Shelved | None:
    """The visit of the same series that comes after this one, with the same teacher; None without one."""
    if scenario.series is None:
        return None
    wanted = (scenario.series, scenario.visit + 1, scenario.teacher.name)
    entries = (entry for entry in shelf(*folders) if not entry.broken)
    return next((e for e in entries if (e.series, e.visit, e.teacher) == wanted), None)


def _files(folders: Iterable[Path]) -> Iterator[tuple[str, Path]]:
    """Scenario files by id: those of each folder, then those of its packs, in the order of their names."""
    for folder in folders:
        inside = _inside(folder)
        yield from ((path.stem, path) for path in inside if _is_scenario(path))
        for pack in inside:
            if pack.name != FOLDER and not pack.name.startswith(".") and pack.is_dir():
                yield from ((f"{pack.name}/{p.stem}", p) for p in _inside(pack) if _is_scenario(p))


def _inside(folder: Path) -> list[Path]:
    """What lies in a folder, by name; nothing when it is missing or closed to the user."""
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []


def _is_scenario(path: Path) -> bool:
    return path.suffix in ENDINGS and not path.name.startswith(".")


def _shelved(name: str, path: Path) -> Shelved:
    try:
        document = _beginning(Source(path.name, read_text(path, str(path))), str(path))
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


def _beginning(source: Source, shown: str) -> Document:
    """The document up to its first long part, where a list finds what it needs; else all of it."""
    cut = _LONG_PART.search(source.text)
    if cut and not _OPTIONAL.search(source.text, cut.end()):
        try:
            document = compose(Source(source.name, source.text[: cut.start()]), shown)
        except ScenarioError:
            return compose(source, shown)
        if all(document.text(*keys) for keys in _NEEDED):
            return document
    return compose(source, shown)


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
