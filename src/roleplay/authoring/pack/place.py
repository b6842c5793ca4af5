"""Where installed packs lie: put there in one step, or not at all; replaced and removed the same way."""

import errno
import os
import re
import secrets
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from roleplay.authoring.pack.arrivals import take_in
from roleplay.authoring.pack.from_folder import in_folder
from roleplay.authoring.pack.names import LABEL
from roleplay.authoring.pack.refused import PackError, refused
from roleplay.settings.paths import make_private

_ASIDE = re.compile(r"\.aside-(?P<name>.+)-[0-9a-f]{8}")
_STALE = 3600.0  # seconds after which an installation that was cut off is not going on any more


def put(files: dict[str, bytes], name: str, folder: Path, *, over: bool) -> None:
    """Make the files the pack `name` in a folder of scenarios.

    PackError when there is one of that name (unless `over`), when another installation came first, or when
    the files cannot be written; then everything is as it was before.
    """
    target = folder / name
    with _told(target):
        if not folder.parent.exists():
            make_private(folder.parent)
        folder.mkdir(exist_ok=True)
        tidy(folder)
    if os.path.lexists(target):
        if not over:
            raise refused("S226", str(target), name=name)
        check_installed(target)
    incoming = folder / f".incoming-{secrets.token_hex(4)}"
    try:
        with _told(target):
            _write(files, incoming)
            _exchange(incoming, target, over=over)
    finally:
        shutil.rmtree(incoming, ignore_errors=True)


def remove(name: str, folder: Path) -> None:
    """Take the pack `name` out of a folder of scenarios; PackError when there is none that was installed."""
    target = folder / name
    with _told(target):
        tidy(folder)
    if not os.path.lexists(target):
        raise refused("S228", str(target), name=name)
    check_installed(target)
    with _told(target):
        _put_away(_put_aside(target))


def check_installed(target: Path) -> None:
    """Refuse to touch a folder that no installation made, or into which someone has put files since."""
    place = str(target)
    if target.is_symlink() or not (target / LABEL).is_file():
        raise refused("S229", place)
    try:
        take_in(in_folder(target), target.name)
    except PackError as error:
        raise refused("S230", place, problem=error.message) from error


def tidy(folder: Path) -> None:
    """Clear away what an installation left that was cut off; a pack it had put aside is put back."""
    for path in sorted(folder.glob(".*")):
        with suppress(OSError):  # another program is clearing up as well
            aside = _ASIDE.fullmatch(path.name)
            if aside and not os.path.lexists(folder / aside["name"]):
                path.rename(folder / aside["name"])
            elif aside or (path.name.startswith(".incoming-") and _is_stale(path)):
                shutil.rmtree(path, ignore_errors=True)


def _is_stale(path: Path) -> bool:
    return time.time() - path.stat().st_mtime > _STALE


def _write(files: dict[str, bytes], into: Path) -> None:
    into.mkdir()
    for path in sorted(files):
        whole = into / path
        whole.parent.mkdir(exist_ok=True)
        with whole.open("xb") as file:
            file.write(files[path])
            file.flush()
            os.fsync(file.fileno())


def _exchange(incoming: Path, target: Path, *, over: bool) -> None:
    """Move what has come to its place, and what stood there away; back again when the place is lost."""
    aside = _put_aside(target) if over else None
    try:
        incoming.rename(target)  # fails where another installation has put a pack meanwhile
    finally:
        if aside is not None and not os.path.lexists(target):
            aside.rename(target)
        else:
            _put_away(aside)


def _put_aside(target: Path) -> Path | None:
    """Move a pack out of the way; None when it is not there."""
    try:
        return target.rename(target.with_name(f".aside-{target.name}-{secrets.token_hex(4)}"))
    except FileNotFoundError:
        return None


def _put_away(aside: Path | None) -> None:
    if aside is not None:
        shutil.rmtree(aside, ignore_errors=True)


@contextmanager
def _told(target: Path) -> Iterator[None]:
    """An error of the system as a refusal that says what came between."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.EEXIST, errno.ENOTEMPTY):
            raise refused("S227", str(target), name=target.name) from error
        raise refused("S225", str(target), why=(error.strerror or "").lower()) from error
