"""What was said before the command: where data lies."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from roleplay.settings.paths import data_folder

if TYPE_CHECKING:
    from roleplay.practice.keeping import Keeper


@dataclass(frozen=True, slots=True)
class Options:
    """What stands before the command; `chosen` is the data folder that was named."""

    chosen: str | None = None

    @property
    def folder(self) -> Path:
        """The folder that holds the sessions."""
        return data_folder(self.chosen)

    def keeper(self) -> "Keeper":
        """The store in the folder; StoreError when it cannot be used."""
        from roleplay.store.opening import open_store  # SQLAlchemy: only where sessions are kept

        return open_store(self.folder)
