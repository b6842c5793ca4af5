"""What a scenario gives a coach to speak of: its notes as told to the teacher, its cues, vision and goal."""

import re
from dataclasses import dataclass
from typing import Final

from roleplay.authoring.turned import told_to_her
from roleplay.scenario.compose import compose
from roleplay.scenario.document import Document
from roleplay.scenario.model import Note, Scenario
from roleplay.scenario.vocabulary import NoteKind

_HAS_A_HEAD: Final = re.compile(
    r"(?:\d|the|a|an|your|her|his|their|our|that|this|those|these|each|every|last|whose|what|who|how|why"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|no)\b"
)


@dataclass(frozen=True, slots=True)
class Seen:
    """A note: told to the teacher in whole sentences, and called by the first of its cues."""

    told: str
    called: str


@dataclass(frozen=True, slots=True)
class Material:
    """All there is to speak of. A kind of note that is missing is filled with the notes there are.

    `cues` are those of every topic, the secret's among them, topic by topic in the order of the file.
    """

    name: str
    bright: tuple[Seen, ...]
    growth: tuple[Seen, ...]
    neutral: tuple[Seen, ...]
    cues: tuple[tuple[str, ...], ...]
    vision: str
    goal: str


def material(scenario: Scenario) -> Material:
    """The material of a scenario, read from its own file; what its banks hold belongs to nobody's notes."""
    document = compose(scenario.sources[0], scenario.sources[0].name)
    teacher = scenario.teacher
    vision = told_to_her(scenario.vision, teacher.pronoun, teacher.called).rstrip(". ")
    return Material(
        name=teacher.called,
        bright=_seen("bright", scenario, document),
        growth=_seen("growth", scenario, document),
        neutral=_seen("neutral", scenario, document),
        cues=_all_cues(document) or ((scenario.title,),),
        vision=vision[:1].lower() + vision[1:],
        goal=scenario.growth.goal.rstrip(". "),
    )


def _seen(kind: NoteKind, scenario: Scenario, document: Document) -> tuple[Seen, ...]:
    notes = tuple(note for note in scenario.notes if note.kind == kind) or scenario.notes
    return tuple(_one(note, scenario, document) for note in notes)


def _one(note: Note, scenario: Scenario, document: Document) -> Seen:
    told = told_to_her(note.text, scenario.teacher.pronoun, scenario.teacher.called)
    sentence = told if told.endswith((".", "!", "?", '"', "”")) else f"{told}."
    if note.at:
        joined = f" you {sentence[4:]}" if sentence.startswith("You ") else f": {sentence}"
        sentence = f"At {note.at}{joined}"
    cues = _cues(document, "notes", note.id)
    return Seen(sentence, _called(cues[0] if cues else note.id.replace("-", " "), note.text))


def _called(cue: str, text: str) -> str:
    """A cue as a thing: a name as the note writes it, anything else behind an article where it has none."""
    written = re.search(rf"\b{re.escape(cue)}\b", text, re.IGNORECASE)
    if written and written.start() and written.group().istitle():
        return written.group()
    return cue if _HAS_A_HEAD.match(cue) else f"the {cue}"


def _cues(document: Document, *path: str) -> tuple[str, ...]:
    parts = document.text(*path, "cues").replace("\n", ",").split(",")
    return tuple(part.strip() for part in parts if part.strip())


def _all_cues(document: Document) -> tuple[tuple[str, ...], ...]:
    rooms = ("notes", "secret", "topics")
    paths = [("growth",), *((room, name) for room in rooms for name in document.children(room))]
    return tuple(cues for path in paths if (cues := _cues(document, *path)))
