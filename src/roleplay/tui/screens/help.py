"""Help: every key of the screen it was called from, and what the marks mean."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Footer, Static

from roleplay.settings.catalogue import say
from roleplay.tui.keys import key


class Help(ModalScreen[None]):
    """A list of keys with their tooltips; any of the closing keys goes back."""

    CSS_PATH = "dialog.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("help.close", "escape,f1,question_mark,enter,q", "close"),
        key("help.up", "up,pageup", "scroll(-1)", show=False),
        key("help.down", "down,pagedown", "scroll(1)", show=False),
    ]

    def __init__(self, bindings: list[tuple[str, Binding]]) -> None:
        super().__init__()
        self._lines = bindings

    def compose(self) -> ComposeResult:
        """Keys, then the marks."""
        with VerticalScroll(classes="dialog help"):
            yield Static(say("tui.help.title"), classes="dialog-title", markup=False)
            for keys, binding in self._lines:
                with Horizontal(classes="key-row"):
                    yield Static(keys, classes="key-names", markup=False)
                    yield Static(binding.tooltip or binding.description, classes="key-words", markup=False)
            yield Static(say("tui.help.marks"), classes="dialog-title", id="marks-title", markup=False)
            yield Static(say("tui.help.marks-text"), markup=False)
        yield Footer(compact=True, show_command_palette=False)

    def action_close(self) -> None:
        """Back to where one was."""
        self.dismiss(None)

    def action_scroll(self, way: int) -> None:
        """Scroll the list."""
        self.query_one(VerticalScroll).scroll_relative(y=way * 4, animate=False)
