"""Two weeks later."""

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.widgets import Static

from roleplay.tui.widgets.lines import plain
from roleplay.tui.widgets.steps.step import Step, heading

if TYPE_CHECKING:
    from roleplay.report.model import Debrief


class TwoWeeksLater(Step):
    """How it went on for her and her pupils."""

    def __init__(self, debrief: "Debrief") -> None:
        super().__init__()
        self._debrief = debrief

    def compose(self) -> ComposeResult:
        """The epilogue, a paragraph a line."""
        yield heading("tui.debrief.later")
        for paragraph in self._debrief.later.text.split("\n"):
            yield Static(plain(paragraph), classes="prose")
