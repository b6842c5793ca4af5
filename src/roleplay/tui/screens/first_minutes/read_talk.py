"""One conversation to read: each coach line with its mark, and why it carries it."""

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Static

from roleplay.settings.catalogue import say
from roleplay.tui.screens.first_minutes.step import StepPage
from roleplay.tui.widgets.lines import CoachLine, TeacherLine, plain

if TYPE_CHECKING:
    from roleplay.tui.reading import Reading


class ReadTalk(StepPage):
    """The conversation on one page."""

    def __init__(self, title: str, teacher: str, opening: str, readings: "tuple[Reading, ...]") -> None:
        super().__init__(say("ways.first.read"), title, say("ways.first.read.how"))
        self._teacher, self._opening, self._readings = teacher, opening, readings

    def body(self) -> ComposeResult:
        """Her lines, the coach's with their marks, and below those the reasons."""
        with VerticalScroll(id="step", can_focus=False):
            yield Static(plain(self._title), id="step-title")
            yield Static(plain(self._how), classes="muted")
            if self._opening:
                yield TeacherLine(self._teacher, self._opening)
            for reading in self._readings:
                yield CoachLine(reading.turn.said, self._teacher)
                yield Static(plain(reading.why), classes="why")
                yield TeacherLine(self._teacher, reading.turn.reply.text, reading.aside)

    def on_mount(self) -> None:
        """Put the marks beside the lines."""
        for line, reading in zip(self.query(CoachLine), self._readings, strict=True):
            line.mark(reading)
