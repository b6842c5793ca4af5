"""What was seen: from an answer to a note with its time, its cues and a name."""

import re
from dataclasses import dataclass

from roleplay.authoring.new.answers import Answers
from roleplay.authoring.new.cueing import content_words, counts, cues_of, people_in, quotation_in
from roleplay.authoring.new.naming import free, slug
from roleplay.authoring.new.questions import BY_KEY, NOTE_KINDS
from roleplay.scenario.references import RESERVED
from roleplay.scenario.vocabulary import LAST_VISIT, NoteKind
from roleplay.settings.catalogue import say

CONCERN = "concern"
"""The name of the secret."""
_TIME = re.compile(
    r"(?:at\s+)?([0-9]{1,2})[:.]([0-9]{2})(\s?[ap]\.?m\b\.?)?\s*[,;:–—-]?\s+(?=\S)", re.IGNORECASE
)
_LONGEST_ID = 30
_TAKEN = (*RESERVED, CONCERN, LAST_VISIT)


@dataclass(frozen=True, slots=True)
class Seen:
    """One note. `quote` and `person` are empty when it has none; `waits`: nobody has written it yet."""

    id: str
    kind: NoteKind
    at: str
    text: str
    cues: tuple[str, ...]
    quote: str = ""
    person: str = ""
    counted: bool = False
    waits: bool = False


def notes_of(answers: Answers) -> tuple[Seen, ...]:
    """The notes of all kinds, each kind filled up to what a scenario needs (rubric 5)."""
    texts = [(kind, text) for kind in NOTE_KINDS for text in answers.get(kind, ())]
    name, notes = " ".join(answers.get("name", ())), list[Seen]()
    taken = set(_TAKEN)
    for kind in NOTE_KINDS:
        written = answers.get(kind, ())
        for place, text in enumerate(written):
            others = [other for one, other in texts if (one, other) != (kind, text)]
            notes.append(_note(kind, place, text, others, name, taken))
            taken.add(notes[-1].id)
        for place in range(len(written), BY_KEY[kind].asked):
            notes.append(_standing_in(kind, place + 1, taken))
            taken.add(notes[-1].id)
    return tuple(notes)


def _note(kind: NoteKind, place: int, text: str, elsewhere: list[str], name: str, taken: set[str]) -> Seen:
    time = _TIME.match(text)
    at = f"{time[1]}:{time[2]}{time[3] or ''}" if time else ""
    said = text[time.end() :] if time else text
    quote = quotation_in(said)
    cues = [*cues_of(_without(said, name), elsewhere), *([at] if at else [])]
    people = people_in(said)
    return Seen(
        id=free(_id(quote or said) or f"{kind}-{place + 1}", taken),
        kind=kind,
        at=at,
        text=said,
        cues=tuple(cues) or _standing_cues(kind, place + 1),
        quote=quote,
        person=people[0] if people else "",
        counted=any(map(counts, content_words(said))),
    )


def _without(text: str, name: str) -> str:
    """The text without the teacher's name, which every note may hold."""
    parts = "|".join(re.escape(part) for part in name.split() if len(part) > 1)
    return re.sub(rf"(?<!\w)(?:{parts})(?!\w)", ".", text) if parts else text


def _standing_in(kind: NoteKind, number: int, taken: set[str]) -> Seen:
    return Seen(
        id=free(f"{kind}-{number}", taken),
        kind=kind,
        at="",
        text=say(f"authoring.new.stand.{kind}", number=number),
        cues=_standing_cues(kind, number),
        waits=True,
    )


def _standing_cues(kind: NoteKind, number: int) -> tuple[str, ...]:
    return (say("authoring.new.stand.cues", kind=kind, number=number),)


def _id(text: str) -> str:
    return slug(" ".join(content_words(text)[:2]), _LONGEST_ID)
