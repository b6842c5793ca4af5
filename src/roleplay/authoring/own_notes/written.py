"""A lesson of one's own, written as a scenario in one's own folder, under a name that is free."""

from dataclasses import replace
from pathlib import Path

from roleplay.authoring.new.make import id_from
from roleplay.authoring.new.naming import free
from roleplay.authoring.new.page import page_from
from roleplay.authoring.new.told import Judged, Told, told_by
from roleplay.authoring.new.writing import folder_for, write_new
from roleplay.authoring.own_notes.own import Own, answers_of
from roleplay.authoring.own_notes.pasted import KINDS
from roleplay.scenario.shelf import files
from roleplay.scenario.vocabulary import Dial
from roleplay.settings.catalogue import say

MINUTES = 10  # of a round, rubric 5.2


def write(lesson: Own, shelves: tuple[Path, ...], counts: tuple[Dial, ...] = ()) -> Path:
    """Write the scenario into the last of the folders and give its path; nothing is written over.

    `counts`: the dials the trainee chose, rubric 5.2; none for the usual ones. RoleplayError when no note is
    left or the folder takes no files.
    """
    answers = answers_of(lesson)
    folder = folder_for(shelves[-1])
    name = free(id_from(answers["title"][0]), files(*shelves))
    path = folder / f"{name}.yaml"
    write_new(path, page_from(told_from(name, lesson, counts)))
    return path


def told_from(name: str, lesson: Own, counts: tuple[Dial, ...] = ()) -> Told:
    """What the scenario of that name is made from."""
    answers = answers_of(lesson)
    judged = Judged(
        minutes=MINUTES,
        counts=tuple(dict.fromkeys(counts)) or Judged().counts,
        reach="named" if "growth" in answers else "optional",
        focus=say("authoring.notes.focus"),
    )
    told = told_by(name, answers, judged, fill=False)
    placed = zip(_places(lesson), told.notes, strict=True)
    return replace(told, notes=tuple(note for _, note in sorted(placed, key=lambda one: one[0])))


def _places(lesson: Own) -> list[int]:
    """Where the notes stood, kind by kind as the answers hold them."""
    return [
        at for kind in KINDS for at, note in enumerate(lesson.notes) if not note.out and note.stands == kind
    ]
