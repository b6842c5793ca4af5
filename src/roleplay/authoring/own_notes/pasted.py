"""What was pasted: a note a line, and lines that begin with a word and a colon for everything else."""

import re
from dataclasses import dataclass

from roleplay.authoring.new.clean import line_of
from roleplay.errors import Exit, RoleplayError
from roleplay.scenario.vocabulary import NoteKind
from roleplay.settings.catalogue import say

LONGEST_TEXT = 20_000  # characters that are read at once
LONGEST_NOTE = 600  # characters of one note
MOST_NOTES = 14
KINDS: tuple[NoteKind, ...] = ("bright", "growth", "neutral")
BESIDE = ("title", "vision", "goal", "situation")
_KEYED = re.compile(rf"({'|'.join((*KINDS, *BESIDE))})\s*:\s*(.*)", re.IGNORECASE)
_BULLET = re.compile(r"(?:[-–—*•·▪◦+]|\(?[0-9]{1,2}[.)])\s+(?=\S)")
_LETTER = re.compile(r"[^\W_]")


@dataclass(frozen=True, slots=True)
class Line:
    """One note as it was pasted. `kind` is None where the line did not begin with one."""

    text: str
    kind: NoteKind | None = None


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside the notes; "" where nothing does."""

    title: str = ""
    vision: str = ""
    goal: str = ""
    situation: str = ""


@dataclass(frozen=True, slots=True)
class Pasted:
    """The notes, and what stood beside them."""

    notes: tuple[Line, ...]
    beside: Beside


def pasted(text: str) -> Pasted:
    """What a pasted text holds. RoleplayError when it holds no note, or more than can be kept apart.

    A bullet or a number with a dot in front of a note is left away, a time is not.
    """
    if len(text) > LONGEST_TEXT:
        raise _refused("too-long", length=len(text), limit=LONGEST_TEXT)
    beside: dict[str, str] = {}
    notes: list[Line] = []
    for raw in text.splitlines():
        stripped = line_of(raw, len(raw))
        line = _BULLET.sub("", stripped, count=1) if _BULLET.match(stripped) else stripped
        keyed = _KEYED.fullmatch(line)
        key, words = (keyed[1].lower(), keyed[2]) if keyed else ("", line)
        if not _LETTER.search(words):
            continue
        if len(words) > LONGEST_NOTE:
            raise _refused("long-note", number=len(notes) + 1, limit=LONGEST_NOTE)
        if key in BESIDE:
            beside[key] = f"{beside.get(key, '')} {words}".strip()
        else:
            notes.append(Line(words, next((kind for kind in KINDS if kind == key), None)))
    if not notes:
        raise _refused("no-note")
    if len(notes) > MOST_NOTES:
        raise _refused("too-many", count=len(notes), limit=MOST_NOTES)
    return Pasted(tuple(notes), Beside(**beside))


def _refused(key: str, **values: object) -> RoleplayError:
    message, remedy = say(f"authoring.notes.{key}", **values), say(f"authoring.notes.{key}.remedy")
    return RoleplayError(message, remedy, Exit.USAGE)
