"""S101: too few notes of a kind."""

from collections.abc import Iterator

from roleplay.authoring.check.files import Files
from roleplay.authoring.check.finding import Finding, found, key_of
from roleplay.scenario.model import Scenario
from roleplay.scenario.vocabulary import Last, NoteKind

# rubric 5: every scenario has at least three bright spots, two growth notes and two neutral ones.
LEAST_NOTES: tuple[tuple[NoteKind, int], ...] = (("bright", 3), ("growth", 2), ("neutral", 2))


ENDINGS: tuple[Last, ...] = ("owned", "tentative", "compliant", "none")


def notes_missing(files: Files, scenario: Scenario) -> Iterator[Finding]:
    """One finding for each kind of note there are too few of, however the visit before ended."""
    for kind, least in LEAST_NOTES:
        notes = [note for note in scenario.notes if note.kind == kind]
        count = min(sum(not note.last or ending in note.last for note in notes) for ending in ENDINGS)
        if count < least:
            at = key_of(files.first, "notes")
            yield found(files.first, at, "S101", found=count, kind=kind, least=least)
