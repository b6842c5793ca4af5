"""What the check found at a place of a file, and the change that would put it right where only one can."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from roleplay.authoring.check.files import Files
from roleplay.scenario.document import Document
from roleplay.scenario.fault import Fault
from roleplay.scenario.model import Scenario
from roleplay.settings.catalogue import say


@dataclass(frozen=True, slots=True)
class Fix:
    """A change of the file's text: `text` instead of what stands from `start` to `end`.

    The two are character indexes into the text with plain line ends. `says` tells the change to the author.
    """

    start: int
    end: int
    text: str
    says: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault or something worth a look; `fix` is None where more than one change could be meant."""

    fault: Fault
    fix: Fix | None = None

    @property
    def code(self) -> str:
        """The code of what was found."""
        return self.fault.code

    @property
    def warning(self) -> bool:
        """Whether the file can be played all the same."""
        return self.fault.warning

    def __str__(self) -> str:
        """The place, the matter and the remedy, then the author's line."""
        return str(self.fault)


# What looks at the first of some files; the others are there for what it refers to.
OfFile = Callable[[Files], Iterator[Finding]]
# What looks at a scenario that can be played, with all its banks.
OfScenario = Callable[[Files, Scenario], Iterator[Finding]]


def found(document: Document, at: int, code: str, /, fix: Fix | None = None, **values: object) -> Finding:
    """The finding of that code at a character index of a file."""
    text = document.source.text
    begin = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    fault = Fault(
        file=document.shown,
        line=text.count("\n", 0, at) + 1,
        column=at - begin + 1,
        code=code,
        message=say(f"authoring.{code}", **values),
        remedy=say(f"authoring.{code}.remedy", **values),
        source_line=text[begin : end if end >= 0 else len(text)],
    )
    return Finding(fault, fix)


def key_of(document: Document, *path: str) -> int:
    """Where the key at the end of a path stands, else the nearest one above it that there is."""
    for length in range(len(path), 0, -1):
        entry = document.entry(*path[:length])
        if entry:
            return entry.key.start
    return document.root.start


def cut(text: str, longest: int = 60) -> str:
    """A text on one line, shortened for a message."""
    line = " ".join(text.split())
    return line if len(line) <= longest else line[: longest - 1] + "…"


def listed(words: "list[str] | tuple[str, ...]", most: int = 8) -> str:
    """Words for a message: the first few of them."""
    return ", ".join(words[:most]) + (", …" if len(words) > most else "")
