"""Two panels beside the talk, closed until asked for: the notes, and how it stands so far."""

import re
from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from roleplay.settings.catalogue import say
from roleplay.tui.widgets.lines import plain

if TYPE_CHECKING:
    from roleplay.scenario.model import Note
    from roleplay.tui.standing import Standing


class NoteLine(Horizontal):
    """One observation note with its time in the margin."""

    def __init__(self, note: "Note") -> None:
        super().__init__(classes="note")
        self._note = note

    def compose(self) -> ComposeResult:
        """Time and words."""
        yield Static(plain(self._note.at or "·"), classes="note-time")
        yield Static(plain(self._note.text.strip()), classes="note-text")


def by_time(notes: "tuple[Note, ...]") -> "list[Note]":
    """Notes as they happened, those without a time last: their order in the file tells nothing away.

    What came of the visit before stands first.
    """
    from roleplay.scenario.vocabulary import LAST_VISIT  # the engine, behind the first frame

    def when(note: "Note") -> list[int]:
        return [note.id != LAST_VISIT, *map(int, re.findall(r"\d+", note.at or "99:99"))]

    return sorted(notes, key=when)


class NotesPanel(VerticalScroll, can_focus=False):
    """What was observed, with times; nothing says which note is a bright spot."""

    def __init__(self, notes: "tuple[Note, ...]", intention: str, card: str = "") -> None:
        """`card`: what stands before the notes, its first line as a title; "" for nothing."""
        super().__init__(id="notes")
        self._notes, self._intention, self._card = notes, intention, card

    def compose(self) -> ComposeResult:
        """A card where there is one, the notes, the intention of this round."""
        if self._card:
            title, _, steps = self._card.partition("\n")
            yield Static(plain(title), classes="panel-title")
            yield Static(plain(steps), classes="note", id="card")
        yield Static(say("tui.notes.title"), classes="panel-title", markup=False)
        yield from (NoteLine(note) for note in by_time(self._notes))
        if self._intention:
            yield Static(say("tui.briefing.intention"), classes="panel-title", markup=False)
            yield Static(plain(self._intention), classes="note")


class StandingPanel(VerticalScroll, can_focus=False):
    """How the talk stands so far, in words before numbers."""

    def compose(self) -> ComposeResult:
        """A title and room for the figures."""
        yield Static(say("tui.standing.title"), classes="panel-title", markup=False)
        yield Static("", id="standing-words", markup=False)

    def tell(self, standing: "Standing") -> None:
        """Show the figures of the talk so far."""
        parts: list[Content] = []
        for title, words in standing.rows:
            parts.append(Content.styled(title, "bold $accent"))
            parts.append(plain(words))
            parts.append(Content(""))
        self.query_one("#standing-words", Static).update(Content("\n").join(parts))
