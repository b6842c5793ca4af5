"""The line at the top of a screen: where one is on the left, how things stand on the right."""

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

from roleplay.tui.widgets.lines import plain


class Bar(Horizontal):
    """A title and a state, one row."""

    DEFAULT_CSS = """
    Bar {
        dock: top; height: 1; background: $panel; padding: 0 2;
        #bar-title { width: 1fr; color: $accent; text-style: bold; }
        #bar-title { text-wrap: nowrap; text-overflow: ellipsis; }
        #bar-state { width: auto; color: $text-muted; }
    }
    """

    def __init__(self, title: str, state: str = "") -> None:
        super().__init__()
        self._title, self._state = title, state

    def compose(self) -> ComposeResult:
        """Title left, state right."""
        yield Static(plain(self._title), id="bar-title")
        yield Static(plain(self._state), id="bar-state")

    def tell(self, state: str | Content) -> None:
        """Change the state on the right."""
        self.query_one("#bar-state", Static).update(plain(state) if isinstance(state, str) else state)
