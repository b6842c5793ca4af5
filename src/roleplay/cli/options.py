"""What was said before the command: where data lies."""

from typing import TYPE_CHECKING, NamedTuple

import click

if TYPE_CHECKING:
    from pathlib import Path

    from roleplay.practice.keeping import Keeper


class Options(NamedTuple):
    """What stands before the command; `chosen` is the data folder that was named."""

    chosen: str | None = None

    @property
    def folder(self) -> "Path":
        """The folder that holds the sessions."""
        from roleplay.settings.paths import data_folder  # files: only where sessions are kept

        return data_folder(self.chosen)

    @property
    def shelves(self) -> "tuple[Path, Path]":
        """The folders of scenarios: those that ship, then the user's own."""
        from roleplay.settings.paths import scenario_folders  # files: only where scenarios are read

        return scenario_folders(self.chosen)

    def keeper(self) -> "Keeper":
        """The store in the folder; StoreError when it cannot be used."""
        from roleplay.store.opening import open_store  # SQLAlchemy: only where sessions are kept

        return open_store(self.folder)


pass_options = click.make_pass_decorator(Options, ensure=True)
"""Hands a command what was said before it; the defaults when it is called by itself."""
