"""The files behind a scenario or a bank, with the lines of each as they are written."""

from dataclasses import dataclass

from roleplay.authoring.check.written import Written, written
from roleplay.scenario.document import Document


@dataclass(frozen=True, slots=True)
class Files:
    """A file, then the banks behind it, nearest first."""

    documents: tuple[Document, ...]
    lines: tuple[tuple[Written, ...], ...]

    @classmethod
    def of(cls, documents: tuple[Document, ...]) -> "Files":
        """These files, with their lines read."""
        return cls(documents, tuple(map(written, documents)))

    @property
    def first(self) -> Document:
        """The file that is looked at."""
        return self.documents[0]

    @property
    def own(self) -> tuple[Written, ...]:
        """Its lines."""
        return self.lines[0]

    def behind(self, place: int) -> "Files":
        """The same files from one of them on."""
        return Files(self.documents[place:], self.lines[place:]) if place else self
