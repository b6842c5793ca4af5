"""What a round touches, said before the briefing, with a way to another round."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Footer, Static

from roleplay.settings.catalogue import say
from roleplay.tui.keys import key
from roleplay.tui.widgets.lines import plain


class ContentNote(ModalScreen[bool]):
    """True: go on to the briefing. False: back to the list."""

    CSS_PATH = "dialog.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("note.go-on", "enter", "answer(True)"),
        key("note.other", "escape", "answer(False)"),
    ]

    def __init__(self, note: str) -> None:
        super().__init__()
        self._note = note

    def compose(self) -> ComposeResult:
        """The note, and what both keys do."""
        with Vertical(classes="dialog"):
            yield Static(say("tui.note.title"), classes="dialog-title", markup=False)
            yield Static(plain(self._note), classes="content-note")
            yield Static(say("tui.note.offer"), classes="offer", markup=False)
        yield Footer(compact=True, show_command_palette=False)

    def action_answer(self, go_on: bool) -> None:
        """Close with the answer."""
        self.dismiss(go_on)
