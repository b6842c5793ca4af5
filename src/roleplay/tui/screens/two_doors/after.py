"""Both rounds side by side, and the prompts one at a time below them."""

import asyncio
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll
from textual.widgets import Input, Static

from roleplay.errors import RoleplayError
from roleplay.language.shown import shown
from roleplay.settings.catalogue import say
from roleplay.tui.keys import key
from roleplay.tui.screens.page import Page
from roleplay.tui.widgets.lines import plain

if TYPE_CHECKING:
    from roleplay.practice.doors.pair import Pair
    from roleplay.report.doors import DoorsTold

LONGEST = 300  # characters of an answer
WIDEST, AIR = 100, 12  # characters of the rounds, and cells that the edges take


class SideBySide(Page[None]):
    """It returns when the trainee leaves; what was written by then is kept."""

    CSS_PATH = "two_doors.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("doors-after.next", "enter", "step(1)", priority=True),
        key("doors-after.back", "f2,ctrl+r", "step(-1)", priority=True),
        key("doors-after.up", "pageup,up", "scroll(-1)", show=False, priority=True),
        key("doors-after.down", "pagedown,down", "scroll(1)", show=False, priority=True),
        key("doors-after.leave", "escape", "leave", priority=True),
    ]

    def __init__(self, pair: "Pair") -> None:
        super().__init__(say("ways.doors.after.bar"))
        self._pair = pair
        self._told: DoorsTold | None = None
        self._at = 0

    def body(self) -> ComposeResult:
        """The rounds, a prompt, a line to write."""
        with Vertical(id="after"):
            with VerticalScroll(id="rounds", can_focus=False):
                yield Static("", id="rows", markup=False)
            yield Static("", id="prompt", markup=False)
            yield Input(
                placeholder=say("ways.doors.after.placeholder"),
                compact=True,
                max_length=LONGEST,
                id="written",
            )
            yield Static("", id="hint", markup=False)

    def on_mount(self) -> None:
        """Work out what there is to tell."""
        self._work_out()

    @work(group="after")
    async def _work_out(self) -> None:
        from roleplay.report.doors import tell

        self._told = await asyncio.to_thread(tell, self._pair)
        self._draw_rounds()
        self._draw()

    def on_resize(self) -> None:
        """The rounds are as wide as there is room."""
        self._draw_rounds()

    def _draw_rounds(self) -> None:
        from roleplay.report.doors_text import write_rounds
        from roleplay.report.paper import Paper

        if self._told is None:
            return
        paper = Paper(min(self.app.size.width - AIR, WIDEST))
        paper.heading(self._told.title)
        paper.text(self._told.opening)
        write_rounds(paper, self._told)
        self.query_one("#rows", Static).update(plain(str(paper)))

    def _draw(self) -> None:
        assert self._told is not None  # noqa: S101  # every caller has worked it out
        prompt = self._told.prompts[self._at]
        self.query_one("#prompt", Static).update(plain(prompt.text))
        written = self.query_one("#written", Input)
        written.value = self._pair.kept.answer(prompt.name)
        written.focus()
        self._bar.tell(say("ways.doors.after.state", step=self._at + 1, steps=len(self._told.prompts)))

    def action_step(self, way: int) -> None:
        """Keep what was written, and go on or back."""
        (self.focused or self).call_later(self._keep_written, way)  # behind the characters on their way

    def action_leave(self) -> None:
        """Keep what was written, and leave."""
        (self.focused or self).call_later(self._keep_written, None)

    @work(group="after")
    async def _keep_written(self, way: int | None) -> None:
        """`way` is where to go from here; None leaves."""
        if self._told is None:
            return
        name, text = self._told.prompts[self._at].name, shown(self.query_one("#written", Input).value)
        try:
            await asyncio.to_thread(self._pair.answer, name, text.strip())
        except RoleplayError as error:
            self.query_one("#hint", Static).update(plain(str(error)))
            return
        if way is None or self._at + way >= len(self._told.prompts):
            self.dismiss(None)
            return
        self._at = max(0, self._at + way)
        self._draw()

    def action_scroll(self, way: int) -> None:
        """Scroll the rounds."""
        area = self.query_one("#rounds", VerticalScroll)
        if way < 0:
            area.scroll_page_up(animate=False)
        else:
            area.scroll_page_down(animate=False)
