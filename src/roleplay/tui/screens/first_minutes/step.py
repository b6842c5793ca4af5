"""A page between the steps: what comes next, with one key to go on and one to leave it out."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.events import Resize
from textual.widgets import Static

from roleplay.settings.catalogue import say
from roleplay.tui.keys import key
from roleplay.tui.screens.page import Page
from roleplay.tui.widgets.lines import plain


class StepPage(Page[bool]):
    """True: go on with the step. False: leave it out."""

    CSS_PATH = "first_minutes.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("first.go-on", "enter", "answer(True)", priority=True),
        key("first.skip", "escape", "answer(False)"),
        key("first.up", "pageup,up", "scroll(-1)", show=False, priority=True),
        key("first.down", "pagedown,down", "scroll(1)", show=False, priority=True),
    ]

    def __init__(self, title: str, text: str, how: str, note: str = "") -> None:
        """`note` is what one may wish to know before, "" where there is nothing."""
        super().__init__(say("ways.first.bar"))
        self._title, self._text, self._how, self._note = title, text, how, note

    def body(self) -> ComposeResult:
        """Title, text, what to know before, and what both keys do."""
        with VerticalScroll(id="step", can_focus=False):
            yield Static(plain(self._title), id="step-title")
            yield Static(plain(self._text))
            if self._note:
                yield Static(plain(self._note), id="step-note")
            yield Static(plain(self._how), classes="muted")

    def on_mount(self) -> None:
        """In a terminal that is too small the message that says so comes over this page, too."""
        self.app.post_message(Resize(self.app.size, self.app.size))

    def action_answer(self, go_on: bool) -> None:
        """Close with the answer."""
        self.dismiss(go_on)

    def action_scroll(self, way: int) -> None:
        """Scroll what is to be read."""
        self.query_one("#step").scroll_relative(y=way * 4, animate=False)
