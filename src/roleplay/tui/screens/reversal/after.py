"""Looking back: the prompts one at a time, in their order, the figures beside the one that asks of them."""

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
    from roleplay.practice.reversal.chair import Chair
    from roleplay.report.reversal import PromptTold, ReversalTold

LONGEST = 300  # characters of an answer; it is one line
WIDEST = 100  # characters of the figures
AIR = 12  # cells that the edges take


class LookingBack(Page[None]):
    """The debrief on experience. It returns when the trainee leaves it; what was written by then is kept."""

    CSS_PATH = "reversal.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("chair-after.next", "enter", "step(1)", priority=True),
        key("chair-after.back", "f2,ctrl+r", "step(-1)", priority=True),
        key("chair-after.keep", "f5,ctrl+l", "keep", priority=True),
        key("chair-after.up", "pageup,up", "scroll(-1)", show=False, priority=True),
        key("chair-after.down", "pagedown,down", "scroll(1)", show=False, priority=True),
        key("chair-after.leave", "escape", "leave"),
    ]

    def __init__(self, chair: "Chair") -> None:
        super().__init__(say("reversal.after.bar"))
        self._chair = chair
        self._told: ReversalTold | None = None
        self._at = 0
        self._private, self._keeps_private = "", False

    def body(self) -> ComposeResult:
        """The prompt, what stands beside it, a line to write."""
        with Vertical(id="after"):
            yield Static("", id="after-opening", markup=False)
            yield Static("", id="prompt", markup=False)
            yield Static("", id="how", markup=False)
            with VerticalScroll(id="figures", can_focus=False):
                yield Static("", id="figure-rows", markup=False)
            yield Input(
                placeholder=say("reversal.after.placeholder"), compact=True, max_length=LONGEST, id="written"
            )
            yield Static("", id="hint", markup=False)

    def on_mount(self) -> None:
        """Work out what there is to tell, then begin with stepping out of the chair."""
        self.query_one("#written").display = False
        self._work_out()

    @work(group="after")
    async def _work_out(self) -> None:
        from roleplay.report.reversal import tell

        self._told = await asyncio.to_thread(tell, self._chair.kept)
        self._draw()

    @property
    def _prompt(self) -> "PromptTold":
        assert self._told is not None  # noqa: S101  # every caller looks first
        return self._told.prompts[self._at]

    def _draw(self) -> None:
        from roleplay.practice.reversal.prompts import DE_ROLE, PRIVATE

        told, prompt = self._told, self._prompt
        assert told is not None  # noqa: S101  # it has just been read
        name = prompt.name
        opening = self.query_one("#after-opening", Static)
        opening.update(plain(told.opening))
        opening.display = self._at == 0
        self.query_one("#prompt", Static).update(plain(prompt.text))
        how = self.query_one("#how", Static)
        how.update(plain(say("reversal.after.go-on") if name == DE_ROLE else prompt.how))
        how.display = name == DE_ROLE or bool(prompt.how)
        self._draw_figures()
        written = self.query_one("#written", Input)
        written.display = name != DE_ROLE
        kept = self._chair.kept.answer(name)
        written.value = (self._private or kept) if name == PRIVATE else kept
        (written if written.display else self).focus()
        self._hint(self._private_hint() if name == PRIVATE else "")
        self._bar.tell(say("reversal.after.state", step=self._at + 1, steps=len(told.prompts)))
        self.refresh_bindings()

    def _draw_figures(self) -> None:
        from roleplay.practice.reversal.prompts import FIGURES_AT
        from roleplay.report.reversal_text import figures

        told = self._told
        area = self.query_one("#figures")
        area.display = told is not None and told.played and self._prompt.name == FIGURES_AT
        if told is not None and area.display:
            width = min(self.app.size.width - AIR, WIDEST)
            self.query_one("#figure-rows", Static).update(plain("\n".join(figures(told, width))))

    def on_resize(self) -> None:
        """The figures stand side by side where there is room."""
        if self._told is not None:
            self._draw_figures()

    def _private_hint(self) -> str:
        return say("reversal.after.private-kept" if self._keeps_private else "reversal.after.private")

    def action_step(self, way: int) -> None:
        """Keep what was written, and go on or back."""
        (self.focused or self).call_later(self._take, way)  # behind the characters on their way into the box

    def _take(self, way: int | None) -> None:
        if self._told is None:
            return
        self._keep_written(way)

    @work(group="after")
    async def _keep_written(self, way: int | None) -> None:
        """`way` is where to go from here; None leaves."""
        from roleplay.practice.reversal.prompts import DE_ROLE, PRIVATE

        name, text = self._prompt.name, shown(self.query_one("#written", Input).value).strip()
        if name == PRIVATE:
            self._private = text
            text = text if self._keeps_private else ""
        if name != DE_ROLE:
            try:
                await asyncio.to_thread(self._chair.answer, name, text)
            except RoleplayError as error:
                self._hint(str(error))
                return
        assert self._told is not None  # noqa: S101  # it stays once it is there
        if way is None or self._at + way >= len(self._told.prompts):
            self.dismiss(None)
            return
        self._at = max(0, self._at + way)
        self._draw()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Keeping is asked for only where nothing is kept by itself."""
        from roleplay.practice.reversal.prompts import PRIVATE

        del parameters
        return action != "keep" or (self._told is not None and self._prompt.name == PRIVATE)

    def action_keep(self) -> None:
        """Keep the private note after all, or not."""
        self._keeps_private = not self._keeps_private
        self._hint(self._private_hint())

    def action_leave(self) -> None:
        """Back to the conversations."""
        if self._told is None:
            self.dismiss(None)
        else:
            (self.focused or self).call_later(self._take, None)

    def action_scroll(self, way: int) -> None:
        """Scroll the figures."""
        area = self.query_one("#figures", VerticalScroll)
        if way < 0:
            area.scroll_page_up(animate=False)
        else:
            area.scroll_page_down(animate=False)

    def _hint(self, text: str) -> None:
        self.query_one("#hint", Static).update(plain(text))
