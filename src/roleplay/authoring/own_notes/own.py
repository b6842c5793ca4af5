"""Notes as the trainee leaves them: each with its wording and its mark, and all of them as a conversation."""

from dataclasses import dataclass, replace

from roleplay.authoring.new.answers import Answers
from roleplay.authoring.new.clean import line_of
from roleplay.authoring.new.questions import BY_KEY
from roleplay.authoring.own_notes.looked_at import Looked, look_at
from roleplay.authoring.own_notes.names import initials, names_in, with_initials
from roleplay.authoring.own_notes.pasted import KINDS, Beside, Line, Pasted
from roleplay.errors import Exit, RoleplayError
from roleplay.scenario.vocabulary import NoteKind
from roleplay.settings.catalogue import say


@dataclass(frozen=True, slots=True)
class OwnNote:
    """One note. `kind` is None until the trainee marked it, and then it counts before what is suggested."""

    text: str
    kind: NoteKind | None = None
    out: bool = False

    @property
    def looked(self) -> Looked:
        """What is worth saying about its wording."""
        return look_at(self.text)

    @property
    def stands(self) -> NoteKind:
        """What it is: as marked, else as suggested."""
        return self.kind or self.looked.suggested


@dataclass(frozen=True, slots=True)
class Own:
    """Everything of one lesson: the notes, and what stands beside them."""

    notes: tuple[OwnNote, ...]
    beside: Beside

    @property
    def names(self) -> tuple[str, ...]:
        """What can be a name, in notes that are not left out and in what stands beside them."""
        texts = [note.text for note in self.notes if not note.out]
        return names_in(
            [*texts, self.beside.vision, self.beside.goal, self.beside.situation, self.beside.title]
        )

    def without_names(self, kept: tuple[str, ...] = ()) -> "Own":
        """The same with initials for names; those that were `kept` stay."""
        given = {name: put for name, put in initials(self.names).items() if name not in kept}
        beside = self.beside
        return Own(
            tuple(replace(note, text=with_initials(note.text, given)) for note in self.notes),
            replace(
                beside,
                vision=with_initials(beside.vision, given),
                goal=with_initials(beside.goal, given),
                situation=with_initials(beside.situation, given),
                title=with_initials(beside.title, given),
            ),
        )

    def marked(self, place: int, kind: NoteKind | None = None, *, out: bool = False) -> "Own":
        """The same with note number `place` (from 0) marked, or left out."""
        return self._with(place, replace(self.notes[place], kind=kind or self.notes[place].kind, out=out))

    def worded(self, place: int, text: str) -> "Own":
        """The same with another wording of note number `place`."""
        return self._with(place, replace(self.notes[place], text=text))

    def told(self, key: str, text: str) -> "Own":
        """The same with one of the things that stand beside the notes: title, vision, goal or situation."""
        return replace(self, beside=replace(self.beside, **{key: text}))

    def _with(self, place: int, note: OwnNote) -> "Own":
        return replace(self, notes=(*self.notes[:place], note, *self.notes[place + 1 :]))


def own(found: Pasted) -> Own:
    """The notes of a pasted text, marked where a line was."""
    return Own(tuple(map(_note, found.notes)), found.beside)


def _note(line: Line) -> OwnNote:
    return OwnNote(line.text, line.kind)


def answers_of(lesson: Own) -> Answers:
    """The notes as answers to what a new scenario asks; RoleplayError when none is left."""
    found: dict[str, list[str]] = {kind: [] for kind in KINDS}
    for note in lesson.notes:
        if not note.out:
            found[note.stands].append(note.text)
    if not any(found.values()):
        raise RoleplayError(
            say("authoring.notes.nothing-left"), say("authoring.notes.nothing-left.remedy"), Exit.USAGE
        )
    beside = lesson.beside
    found["title"] = [beside.title or say("authoring.notes.title.own")]
    found["situation"] = [beside.situation or say("authoring.notes.situation.own")]
    found |= {key: [text] for key, text in (("vision", beside.vision), ("goal", beside.goal)) if text}
    return {
        key: tuple(line_of(text, BY_KEY[key].longest) for text in texts)
        for key, texts in found.items()
        if texts
    }
