"""S103: a line for an event that does not show the marks of it."""

from collections.abc import Iterator

from roleplay.authoring.check.files import Files
from roleplay.authoring.check.finding import Finding, found
from roleplay.authoring.check.more_marks import more_marks

MARKS_OF_EVENTS = {
    "asks-coach": ("asks",),
    "proposes": ("idea",),
    "commits": ("step", "agency"),
    "complies": ("compliance",),
}
"""What the words of an event always carry (rubric 4.1)."""


def marks_of_events(files: Files) -> Iterator[Finding]:
    """Lines whose `shows` lacks a mark of their event."""
    for line in files.own:
        marks = MARKS_OF_EVENTS.get(line.occasion, ())
        missing = tuple(mark for mark in marks if mark not in line.shows)
        if missing:
            at = line.entry.key.start
            fix = more_marks(files.first, line, missing)
            yield found(files.first, at, "S103", fix, occasion=line.occasion, marks=" ".join(marks))
