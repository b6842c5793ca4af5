"""The files of a pack in a folder: plain files alone, no link is followed."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from roleplay.authoring.pack.arrivals import Arrival
from roleplay.authoring.pack.limits import LARGEST_FILE, MOST_FILES
from roleplay.authoring.pack.names import left_by_a_system
from roleplay.authoring.pack.refused import refused
from roleplay.scenario.bank import FOLDER

_NO_LINKS = (
    os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
)


def in_folder(folder: Path) -> Iterator[Arrival]:
    """What a folder and its folder of banks hold; PackError at a link, or at a folder no pack has."""
    for path in _listed(folder, folder.name):
        if _is_folder(path, folder.name):
            if path.name == FOLDER:
                yield from (
                    _arrival(inner, f"{FOLDER}/{inner.name}", folder.name)
                    for inner in _listed(path, folder.name)
                )
            elif not left_by_a_system(f"{path.name}/"):
                raise refused("S215", f"{folder.name}/{path.name}")
        else:
            yield _arrival(path, path.name, folder.name)


def _listed(folder: Path, pack: str) -> list[Path]:
    found: list[Path] = []
    try:
        for path in folder.iterdir():
            found.append(path)
            if len(found) > MOST_FILES:
                raise refused("S203", pack, limit=MOST_FILES)
    except OSError as error:
        raise refused("S202", str(folder), why=(error.strerror or "").lower()) from error
    return sorted(found)


def _is_folder(path: Path, pack: str) -> bool:
    mode = path.lstat().st_mode
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        raise refused("S210", f"{pack}/{path.name}")
    return stat.S_ISDIR(mode)


def _arrival(path: Path, within: str, pack: str) -> Arrival:
    place = f"{pack}/{within}"
    found = path.lstat()
    if not stat.S_ISREG(found.st_mode):
        raise refused("S210", place)

    def read() -> bytes:
        try:
            with os.fdopen(os.open(path, _NO_LINKS), "rb") as file:
                return file.read(LARGEST_FILE + 1)
        except OSError as error:
            raise refused("S202", place, why=(error.strerror or "").lower()) from error

    return Arrival(within, found.st_size, read)
