"""The files of a pack in a zip file, without ever unpacking more than a pack may hold."""

import stat
import struct
import zlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from roleplay.authoring.pack.arrivals import Arrival
from roleplay.authoring.pack.limits import LARGEST_FILE, LARGEST_PACK, MOST_FILES
from roleplay.authoring.pack.names import check_path, left_by_a_system
from roleplay.authoring.pack.refused import refused

_ENTRY = b"PK\x01\x02"  # every entry of a zip file's list of contents begins so
_ENCRYPTED = 0x1 | 0x40
_DAMAGED = (
    BadZipFile,
    EOFError,
    NotImplementedError,
    OSError,
    RuntimeError,
    ValueError,
    struct.error,
    zlib.error,
)


def in_zip(path: Path) -> Iterator[Arrival]:
    """What a zip file holds; PackError when it is none, is damaged, or holds what a pack never does."""
    pack = path.name
    data = _bytes_of(path)
    try:
        zipped = ZipFile(BytesIO(data))
    except _DAMAGED as error:
        raise refused("S201", pack) from error
    for entry in zipped.infolist():
        arrival = _arrival(zipped, entry, pack)
        if arrival is not None:
            yield arrival


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_PACK + 1)
    except OSError as error:
        raise refused("S202", str(path), why=(error.strerror or "").lower()) from error
    if len(data) > LARGEST_PACK:
        raise refused("S205", path.name, limit=LARGEST_PACK)
    if data.count(_ENTRY) > MOST_FILES:  # before the list is read: it may be millions of entries long
        raise refused("S203", path.name, limit=MOST_FILES)
    return data


def _arrival(zipped: ZipFile, entry: ZipInfo, pack: str) -> Arrival | None:
    """One entry as a file to read; None for a folder."""
    name = entry.orig_filename  # zipfile cuts `filename` short at a NUL, and turns signs round on Windows
    place = f"{pack}/{name}"
    mode = entry.external_attr >> 16
    if stat.S_IFMT(mode) not in (0, stat.S_IFREG, stat.S_IFDIR):
        raise refused("S210", place)
    if entry.flag_bits & _ENCRYPTED:
        raise refused("S212", place)
    if entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        raise refused("S213", place)
    if name.endswith("/"):
        if not left_by_a_system(name):
            check_path(name, place)
        return None

    def read() -> bytes:
        try:
            with zipped.open(entry) as file:
                data = file.read(LARGEST_FILE + 1)
        except _DAMAGED as error:
            raise refused("S214", place) from error
        if len(data) != entry.file_size:
            raise refused("S214", place)
        return data

    return Arrival(name, entry.file_size, read)
