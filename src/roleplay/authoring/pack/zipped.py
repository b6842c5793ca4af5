"""A pack as one zip file: the same files give the same bytes, on every system and at any time."""

import os
import secrets
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from roleplay.authoring.pack.refused import refused

_EARLIEST = (1980, 1, 1, 0, 0, 0)  # the first moment a zip file can name
_PLAIN_FILE = 0o100644 << 16
_UNIX = 3


def zipped(files: dict[str, bytes]) -> bytes:
    """The zip file of these files by their paths."""
    made = BytesIO()
    with ZipFile(made, "w", ZIP_STORED) as file:  # stored: what deflating gives depends on who built zlib
        for path in sorted(files):
            entry = ZipInfo(path, _EARLIEST)
            entry.create_system, entry.external_attr = _UNIX, _PLAIN_FILE
            file.writestr(entry, files[path])
    return made.getvalue()


def write_whole(data: bytes, path: Path, *, over: bool) -> None:
    """Write a file whole or not at all; PackError when it exists (unless `over`) or cannot be written."""
    if path.exists() and not over:
        raise refused("S224", str(path))
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        try:
            with beside.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise refused("S225", str(path), why=(error.strerror or "").lower()) from error
