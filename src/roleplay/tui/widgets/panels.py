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
    """Notes as they happened, those without a time last: their order in the file tells nothing away."""
    return sorted(notes, key=lambda note: [int(part) for part in re.findall(r"\d+", note.at or "99:99")])


class NotesPanel(VerticalScroll, can_focus=False):
    """What was observed, with times; nothing says which note is a bright spot."""

    def __init__(self, notes: "tuple[Note, ...]", intention: str) -> None:
        super().__init__(id="notes")
        self._notes, self._intention = notes, intention

    def compose(self) -> ComposeResult:
        """A title, the notes, the intention of this round."""
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
