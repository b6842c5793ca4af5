"""The frame every full screen shares: a bar at the top, the keys at the bottom."""

from typing import TypeVar

from textual.app import ComposeResult
from textual.screen import Screen
from textual.widgets import Footer

from roleplay.tui.widgets.bar import Bar

Result = TypeVar("Result")


class Page(Screen[Result]):
    """A screen with a bar and a footer; `body` is what lies between."""

    def __init__(self, title: str, state: str = "") -> None:
        super().__init__()
        self._bar = Bar(title, state)

    def compose(self) -> ComposeResult:
        """Bar, body, footer."""
        yield self._bar
        yield from self.body()
        yield Footer(compact=True, show_command_palette=False)

    def body(self) -> ComposeResult:
        """What lies between bar and footer."""
        raise NotImplementedError
