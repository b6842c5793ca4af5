"""Whether a scenario or a bank it uses was saved: by the times and sizes of its files."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from roleplay.scenario.bank import FOLDER


@dataclass(frozen=True, slots=True)
class Stamp:
    """The files as they stand: name, time of the last change in nanoseconds, and size in bytes."""

    files: tuple[tuple[str, int, int], ...]

    def since(self, earlier: "Stamp") -> "Stamp":
        """The stamp itself, when it only knows of more files; the earlier one when a file has changed."""
        return self if set(earlier.files) <= set(self.files) else earlier


def stamp(path: Path, used: Iterable[Path]) -> Stamp:
    """The stamp of a scenario file, the files it was read from, and every bank in the folder beside it."""
    beside = (path.parent / FOLDER).glob("*.yaml")
    files = sorted({file.absolute() for file in (path, *used, *beside)})
    return Stamp(tuple((str(file), *_seen(file)) for file in files))


def _seen(file: Path) -> tuple[int, int]:
    """Time and size of a file; -1 for both while there is none."""
    try:
        found = file.stat()
    except OSError:
        return -1, -1
    return found.st_mtime_ns, found.st_size
