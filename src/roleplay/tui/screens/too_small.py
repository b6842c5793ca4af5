"""One message for a terminal too small to talk in."""

from textual.app import ComposeResult
from textual.screen import ModalScreen
from textual.widgets import Static

from roleplay.settings.catalogue import say
from roleplay.tui.sizes import LEAST_HEIGHT, LEAST_WIDTH


class TooSmall(ModalScreen[None]):
    """Stands over everything until the terminal is large enough."""

    DEFAULT_CSS = "TooSmall { background: $background; align: center middle; Static { text-align: center; } }"

    def compose(self) -> ComposeResult:
        """The message."""
        yield Static(say("tui.too-small", width=LEAST_WIDTH, height=LEAST_HEIGHT), markup=False)
