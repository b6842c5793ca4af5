"""Whether a newcomer was offered the first ten minutes: an empty file in the data folder says so."""

from contextlib import suppress
from pathlib import Path

from roleplay.settings.paths import make_private

FILE = "first-minutes-offered"


def greeted(folder: Path) -> bool:
    """Whether it was offered before."""
    return (folder / FILE).exists()


def keep_greeted(folder: Path) -> None:
    """Keep that it was; where the folder takes no files, it is merely offered again."""
    with suppress(OSError):
        make_private(folder)
        (folder / FILE).touch(mode=0o600)
