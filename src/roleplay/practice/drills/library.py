"""The scenarios that drills draw from: first visits without a content note, read when they are needed."""

from functools import cached_property
from pathlib import Path

from roleplay.errors import RoleplayError
from roleplay.scenario.model import Scenario
from roleplay.scenario.shelf import Shelved, shelf


class Library:
    """Folders of scenarios. A drill leaves no moment to choose in: what touches on hard things stays out."""

    def __init__(self, *folders: Path) -> None:
        self._folders = folders
        self._read: dict[str, Scenario | None] = {}

    @cached_property
    def quiet(self) -> tuple[Shelved, ...]:
        """What drills may draw from, by id."""
        return tuple(
            entry
            for entry in shelf(*self._folders)
            if not (entry.broken or entry.hidden or entry.content_note or entry.visit > 1)
        )

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of what drills may draw from."""
        return tuple(entry.id for entry in self.quiet)

    def title(self, name: str) -> str:
        """The title behind an id, the id itself where there is no such scenario any more."""
        return next((entry.title for entry in self.quiet if entry.id == name), name)

    def scenario(self, name: str) -> Scenario | None:
        """The scenario of that id; None when there is none, or it is broken further down."""
        if name not in self._read:
            from roleplay.scenario.load import load_scenario  # needs the author's formats, heavy to import

            path = next((entry.path for entry in self.quiet if entry.id == name), None)
            try:
                self._read[name] = None if path is None else load_scenario(path)
            except RoleplayError:
                self._read[name] = None
        return self._read[name]
