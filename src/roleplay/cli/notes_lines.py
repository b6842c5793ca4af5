"""Own notes as lines: for pipes and screen readers. Everything the program says is indented by two spaces.

With FILE, lines of standard input are the answers, one a question; when they have ended, what is suggested
stands. Without FILE the notes themselves are typed, or come from the pipe.
"""

import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import click

from roleplay.authoring.new.clean import line_of
from roleplay.authoring.own_notes.names import initials
from roleplay.authoring.own_notes.own import Own, own
from roleplay.authoring.own_notes.pasted import LONGEST_NOTE, LONGEST_TEXT, pasted
from roleplay.authoring.own_notes.written import write
from roleplay.cli.lines import WIDTH, on_terminal, play_lines, start_session
from roleplay.cli.options import Options
from roleplay.errors import Exit, RoleplayError
from roleplay.language.shown import shown
from roleplay.scenario.vocabulary import Dial, NoteKind
from roleplay.settings.catalogue import say

_MARKS: dict[str, NoteKind] = {
    "b": "bright", "bright": "bright", "g": "growth", "growth": "growth", "n": "neutral",
    "neutral": "neutral",
}  # fmt: skip
_OUT = ("x", "out")
_KEEP_ALL = "k"
_SHORTEST_WORDING = 4  # characters: anything shorter was meant as a mark


def notes_from(file: str | None) -> str:
    """The text of a file, or what is typed or piped when none is named; RoleplayError when it is no text."""
    if file is None:
        return _typed() if on_terminal() else sys.stdin.read(LONGEST_TEXT + 1)
    try:
        with Path(file).expanduser().open("rb") as opened:
            return opened.read(4 * LONGEST_TEXT + 1).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _unread(file, say("authoring.notes.not-text")) from error
    except (OSError, ValueError) as error:
        raise _unread(file, (getattr(error, "strerror", None) or str(error)).lower()) from error


class NotesLines:
    """Notes looked at one by one. `names`: "initials", "keep", or None to ask."""

    def __init__(self, options: Options, names: str | None) -> None:
        self._options, self._names = options, names
        self._answers = _lines()

    def look(self, text: str) -> None:
        """Say what there is to say about the notes, and write nothing."""
        lesson = own(pasted(text))
        self._say_names(lesson)
        for place in range(len(lesson.notes)):
            self._say_note(lesson, place)
        key = "checked.1" if len(lesson.notes) == 1 else "checked"
        _tell(say(f"authoring.notes.{key}", count=len(lesson.notes)))

    def make(self, text: str, counts: tuple[Dial, ...]) -> str:
        """Make a scenario of the notes and give its id; RoleplayError when names are undecided."""
        _tell(say("authoring.notes.begin"))
        lesson = self._without_names(own(pasted(text)))
        for place in range(len(lesson.notes)):
            lesson = self._mark(lesson, place)
        path = write(self._beside(lesson), self._options.shelves, counts)
        _tell(say("authoring.notes.written", file=path))
        if not any(note.stands == "growth" and not note.out for note in lesson.notes):
            _tell(say("authoring.notes.no-growth"))
        return path.stem

    def play(self, scenario: str, *, at_once: bool, keep: bool) -> None:
        """Play it now, where that was asked for; else say how."""
        if not at_once and on_terminal():
            at_once = click.confirm(f"  {say('authoring.notes.play.ask')}", default=True)
        if at_once:
            play_lines(start_session(self._options, scenario, None, "as-written", keep=keep), self._options)
        else:
            _tell(say("authoring.notes.next", id=scenario))

    def _say_names(self, lesson: Own) -> None:
        if lesson.names:
            _tell(say("authoring.notes.names", names=", ".join(lesson.names)))
        else:
            _tell(say("authoring.notes.names.none"))

    def _without_names(self, lesson: Own) -> Own:
        self._say_names(lesson)
        names = lesson.names
        if not names or self._names == "keep":
            return lesson
        given = ", ".join(initials(names).values())
        if self._names == "initials":
            return lesson.without_names()
        answer = self._ask(say("authoring.notes.names.ask", initials=given))
        if answer is None:
            message = say("authoring.notes.names-left", names=", ".join(names))
            remedy = say("authoring.notes.names-left.remedy", initials=given)
            raise RoleplayError(message, remedy, Exit.FINDINGS)
        if answer.lower() == _KEEP_ALL:
            return lesson
        kept = {word.strip().lower() for word in answer.split(",")}
        return lesson.without_names(tuple(name for name in names if name.lower() in kept))

    def _say_note(self, lesson: Own, place: int) -> None:
        note = lesson.notes[place]
        _tell("")
        _tell(say("authoring.notes.place", number=place + 1, of=len(lesson.notes)))
        _tell(note.text, "    ")
        looked = note.looked
        for one in looked.judging:
            _tell(say("authoring.notes.judging", words=one.words, instead=one.instead))
        if not looked.judging:
            _tell(say("authoring.notes.clean"))
        if note.kind:
            _tell(say("authoring.notes.chosen", kind=say(f"authoring.notes.kind.{note.kind}")))
        else:
            kind = say(f"authoring.notes.kind.{looked.suggested}")
            _tell(say("authoring.notes.suggested", kind=kind, because=looked.because))

    def _mark(self, lesson: Own, place: int) -> Own:
        """Ask for one note until it is marked; another wording is looked at again."""
        while True:
            self._say_note(lesson, place)
            answer = (self._ask(say("authoring.notes.mark.ask")) or "").strip()
            word = answer.lower()
            if not answer:
                return lesson
            if word in _OUT:
                return lesson.marked(place, out=True)
            if word in _MARKS:
                return lesson.marked(place, _MARKS[word])
            if len(answer) >= _SHORTEST_WORDING:
                lesson = lesson.worded(place, line_of(answer, LONGEST_NOTE))
                lesson = self._again_without_names(lesson)

    def _again_without_names(self, lesson: Own) -> Own:
        """A new wording may bring a name back."""
        return lesson if self._names == "keep" else self._without_names(lesson)

    def _beside(self, lesson: Own) -> Own:
        """Ask for what stands beside the notes and was not in them."""
        for key in ("vision", "goal"):
            if not getattr(lesson.beside, key):
                lesson = lesson.told(
                    key, line_of(self._ask(say(f"authoring.notes.{key}.ask")) or "", LONGEST_NOTE)
                )
        if not lesson.beside.title:
            title = say("authoring.notes.title.own")
            asked = self._ask(say("authoring.notes.title.ask", title=title)) or ""
            lesson = lesson.told("title", line_of(asked, LONGEST_NOTE))
        return lesson if self._names == "keep" or not lesson.names else self._without_names(lesson)

    def _ask(self, question: str) -> str | None:
        _tell(question)
        if on_terminal():
            click.echo("  > ", nl=False)
        return next(self._answers, None)


def _lines() -> Iterator[str]:
    while True:
        try:
            line = input() if on_terminal() else sys.stdin.readline()
        except EOFError:
            return
        if not line and not on_terminal():
            return
        yield line.strip()


def _typed() -> str:
    _tell(say("authoring.notes.how"))
    lines: list[str] = []
    for line in _lines():
        if not line and lines:
            break
        lines.append(line)
    return "\n".join(lines)


def _tell(text: str, indent: str = "  ") -> None:
    for paragraph in shown(text).splitlines() or [""]:
        lines = textwrap.wrap(paragraph, WIDTH, initial_indent=indent, subsequent_indent=indent)
        click.echo("\n".join(lines))


def _unread(file: str, why: str) -> RoleplayError:
    return RoleplayError(
        say("authoring.notes.unread", file=file, why=why), say("authoring.notes.unread.remedy"), Exit.INVALID
    )
