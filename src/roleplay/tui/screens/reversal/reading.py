"""Reading instead of playing: the inside page, then the rounds, line by line with their labels."""

from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.widgets import Static

from roleplay.settings.catalogue import say
from roleplay.tui.keys import key
from roleplay.tui.screens.page import Page
from roleplay.tui.widgets.lines import TeacherLine, plain

if TYPE_CHECKING:
    from roleplay.practice.reversal.chair import Chair


class Reading(Page[bool]):
    """True: go on to the questions. False: leave."""

    CSS_PATH = "reversal.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("chair-read.go-on", "enter", "answer(True)", priority=True),
        key("chair-read.up", "pageup,up", "scroll(-1)", show=False, priority=True),
        key("chair-read.down", "pagedown,down", "scroll(1)", show=False, priority=True),
        key("chair-read.leave", "escape", "answer(False)"),
    ]

    def __init__(self, chair: "Chair") -> None:
        super().__init__(say("reversal.read.bar"))
        self._chair = chair

    def body(self) -> ComposeResult:
        """All of it on one page."""
        from roleplay.practice.reversal.script import inside_page
        from roleplay.report.reversal import tell

        with VerticalScroll(id="script", can_focus=False):
            yield Static(say("reversal.read.how"), classes="muted prose", markup=False)
            for paragraph in inside_page():
                yield Static(plain(paragraph), classes="prose")
            for one in tell(self._chair.kept).rounds:
                title = say("reversal.table.round", number=one.number, name=one.name)
                yield Static(title, classes="heading prose", markup=False)
                for said in one.lines:
                    yield TeacherLine(say("reversal.chair.coach"), said.coach, said.labels)

    def action_answer(self, goes_on: bool) -> None:
        """Close with the answer."""
        self.dismiss(goes_on)

    def action_scroll(self, way: int) -> None:
        """Scroll by a page."""
        script = self.query_one("#script", VerticalScroll)
        if way < 0:
            script.scroll_page_up(animate=False)
        else:
            script.scroll_page_down(animate=False)
