"""What is wrong with a scenario file: the place, the matter, the remedy, and the author's own line."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from roleplay.errors import RoleplayError
from roleplay.settings.catalogue import say

MOST_FAULTS = 50  # told at once of one kind; naming more would take an author nowhere
_FIRST_WARNING = "S100"
_WIDTH = 96  # columns of the author's line that are shown
_BEFORE = 60  # of them before the place, when the line is longer
_SHORTENED = 60  # characters of a found word that a message repeats
_FOUND = frozenset({"found", "key", "ref", "problem"})
_TURNS_TEXT_ROUND = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing to put right. `line` and `column` count from 1; line 0 stands for the file as a whole.

    `code` is stable: S001 to S099 keep a file from being played, from S100 on it is worth a look.
    """

    file: str
    line: int
    column: int
    code: str
    message: str
    remedy: str
    source_line: str = ""

    @property
    def warning(self) -> bool:
        """Whether the file can be played all the same."""
        return self.code > _FIRST_WARNING

    @property
    def place(self) -> str:
        """`file:line:column`, or the file alone."""
        return f"{self.file}:{self.line}:{self.column}" if self.line else self.file

    def __str__(self) -> str:
        """`file:line:column: what: remedy`, then the author's line with a caret under the place."""
        head = printable(f"{self.place}: {self.message}: {self.remedy}")
        if not self.source_line.strip():
            return head
        start = max(0, self.column - 1 - _BEFORE) if len(self.source_line) > _WIDTH else 0
        shown = printable(self.source_line[start : start + _WIDTH])
        caret = " " * _columns(shown[: self.column - 1 - start])
        return f"{head}\n    {shown}\n    {caret}^"


class ScenarioError(RoleplayError):
    """A scenario that cannot be played, with everything found wrong in it."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(str(fault) for fault in self.faults))


def fault_at(file: str, text: str, index: int, code: str, /, **values: object) -> Fault:
    """The fault of that code at a character index of a file's text."""
    begin = text.rfind("\n", 0, index) + 1
    end = text.find("\n", index)
    return Fault(
        file=file,
        line=text.count("\n", 0, index) + 1,
        column=index - begin + 1,
        code=code,
        message=say(f"scenario.{code}", **_short(values)),
        remedy=say(f"scenario.{code}.remedy", **_short(values)),
        source_line=text[begin : end if end >= 0 else len(text)],
    )


def fault_of_file(file: str, code: str, /, **values: object) -> Fault:
    """The fault of that code of a file whose text cannot be shown: it stands at the file's beginning."""
    return fault_at(file, "", 0, code, **values)


def printable(text: str) -> str:
    """The text without what a terminal obeys or turns round: such characters are shown as �."""
    return "".join(
        " " if c in "\t\xa0" else "\ufffd" if c in _TURNS_TEXT_ROUND or _unseen(c) else c for c in text
    )


def _unseen(char: str) -> bool:
    return unicodedata.category(char) in {"Cc", "Cs", "Zl", "Zp"}


def _columns(text: str) -> int:
    """How many terminal columns a text takes: wide characters two, combining ones none."""
    return sum(
        0
        if unicodedata.category(c) in {"Mn", "Me", "Cf"}
        else 2
        if unicodedata.east_asian_width(c) in {"W", "F"}
        else 1
        for c in text
    )


def _short(values: dict[str, object]) -> dict[str, object]:
    """The values of a message, with what was found in the file kept to part of one line."""
    return {key: _part(value) if key in _FOUND else value for key, value in values.items()}


def _part(value: object) -> object:
    if not isinstance(value, str):
        return value
    line = " ".join(value.split())
    return line if len(line) <= _SHORTENED else line[: _SHORTENED - 1] + "…"
