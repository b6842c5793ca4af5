"""Two weeks later."""

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.widgets import Static

from roleplay.settings.catalogue import say
from roleplay.tui.widgets.lines import plain
from roleplay.tui.widgets.steps.step import Step, heading

if TYPE_CHECKING:
    from roleplay.report.model import Debrief


class TwoWeeksLater(Step):
    """How it went on for her and her pupils."""

    def __init__(self, debrief: "Debrief", next_visit: str = "") -> None:
        super().__init__()
        self._debrief, self._next_visit = debrief, next_visit

    def compose(self) -> ComposeResult:
        """The epilogue, a paragraph a line, and the title of the next visit where there is one."""
        yield heading("tui.debrief.later")
        for paragraph in self._debrief.later.text.split("\n"):
            yield Static(plain(paragraph), classes="prose")
        if self._next_visit:
            words = say("tui.debrief.next-visit", title=self._next_visit)
            yield Static(plain(words), classes="muted", id="next-visit")
