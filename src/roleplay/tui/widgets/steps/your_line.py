"""First the trainee's own view: which line changed the conversation most."""

from dataclasses import dataclass

from textual import on
from textual.app import ComposeResult
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList, Static

from roleplay.settings.catalogue import say
from roleplay.tui.widgets.hanging_list import HangingList, Row
from roleplay.tui.widgets.lines import plain
from roleplay.tui.widgets.steps.step import Step, heading


class YourLine(Step, can_focus=False):
    """A list of the trainee's own lines to pick one from."""

    @dataclass
    class Picked(Message):
        """A line was picked."""

        said: str

    def __init__(self, lines: tuple[str, ...]) -> None:
        super().__init__()
        self._lines = lines

    def compose(self) -> ComposeResult:
        """The question, and the lines by turn."""
        yield heading("tui.debrief.your-line")
        yield Static(say("tui.debrief.your-line.how"), classes="muted", markup=False)
        yield HangingList([
            Row(Content.styled(str(number), "bold $accent"), (plain(" ".join(said.split())),))
            for number, said in enumerate(self._lines, 1)
        ], margin=6)  # fmt: skip

    def arrive(self) -> None:
        """The list takes the keys."""
        self.query_one(OptionList).focus()

    def page(self, way: int) -> None:
        """Move the highlight by a page."""
        lines = self.query_one(OptionList)
        wanted = (lines.highlighted or 0) + way * lines.size.height
        lines.highlighted = max(0, min(wanted, lines.option_count - 1))

    def enter(self) -> None:
        """Pick the highlighted line."""
        self.query_one(OptionList).action_select()

    @on(OptionList.OptionSelected)
    def _picked(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.post_message(self.Picked(self._lines[event.option_index]))
        self.post_message(self.Done(self))
