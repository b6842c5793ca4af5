"""In the chair: the coach's line, the reply, two keys for how it felt; the inside page beside or on a key."""

import asyncio
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.widgets import Static

from roleplay.errors import RoleplayError
from roleplay.settings.catalogue import say
from roleplay.tui.keys import key
from roleplay.tui.screens.page import Page
from roleplay.tui.sizes import WIDE
from roleplay.tui.widgets.felt import Felt
from roleplay.tui.widgets.lines import SpokenLine, TeacherLine, plain
from roleplay.tui.widgets.own_line import OwnLine
from roleplay.tui.widgets.writing import Writing

if TYPE_CHECKING:
    from collections.abc import Callable

    from roleplay.practice.reversal.chair import Chair


class ChairScreen(Page[None]):
    """The rounds, one reply after another. It returns when they are over, or were stopped."""

    CSS_PATH = "reversal.tcss"
    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        key("chair.go-on", "enter", "go_on"),
        key("chair.inside", "f2,ctrl+r", "inside", priority=True),
        key("chair.stop", "f9,ctrl+o", "stop", priority=True),
        key("chair.scroll-up", "pageup", "scroll(-1)", show=False, priority=True),
        key("chair.scroll-down", "pagedown", "scroll(1)", show=False, priority=True),
    ]

    def __init__(self, chair: "Chair") -> None:
        super().__init__(say("reversal.chair.bar"))
        self.chair = chair
        self._waits = True  # for Enter: before the first line, between rounds, at the end
        self._busy = False  # while something is being kept

    def body(self) -> ComposeResult:
        """The talk and the inside page side by side, the place to write or feel below."""
        from roleplay.practice.reversal.script import inside_page

        with Horizontal(id="middle"):
            with Vertical(id="main"):
                yield VerticalScroll(id="talk", can_focus=False)
                with Vertical(id="foot"):
                    yield Static("", id="hint", markup=False)
                    yield Writing(say("reversal.chair.placeholder"), self._accept)
                    yield Felt()
            with VerticalScroll(id="inside", can_focus=False):
                yield Static(say("reversal.chair.inside"), classes="panel-title", markup=False)
                for paragraph in inside_page():
                    yield Static(plain(paragraph), classes="prose")

    def on_mount(self) -> None:
        """The inside page comes first, alone; a talk that is taken up again goes on at once."""
        self.query_one("#talk", VerticalScroll).anchor()
        if self.chair.kept.exchanges:
            self._take_up()
        else:
            self._pause("reversal.chair.begin")
            self.add_class("-reading")

    @work(group="chair")
    async def _take_up(self) -> None:
        for exchange in self.chair.kept.of_round(self.chair.round):
            await self._coach(exchange.coach)
            await self._own(exchange.said)
        self._waits = False
        await self._next()

    async def _next(self) -> None:
        """Show what comes next: a line to answer, the felt sense, a pause, or the end."""
        awaited = self.chair.awaits
        self.remove_class("-writing", "-feeling")
        if awaited == "nothing":
            self._pause("reversal.chair.stopped" if self.chair.kept.stopped else "reversal.chair.last")
        elif awaited == "feeling":
            self.add_class("-feeling")
            self.query_one(Felt).ask()
        elif self._waits_between():
            self._pause("reversal.chair.next")
        else:
            line = await asyncio.to_thread(lambda: self.chair.line)
            if line is not None:
                await self._coach(line.text)
            self.add_class("-writing")
            self.query_one(Writing).focus()
        self._tell_state()

    def _waits_between(self) -> bool:
        begun = self.chair.kept.of_round(self.chair.round)
        return bool(self.chair.kept.exchanges) and not begun and not self._waits

    def _pause(self, key_: str) -> None:
        self._waits = True
        self.remove_class("-writing", "-feeling")
        self._hint(say(key_))
        self.set_focus(None)
        self._tell_state()

    async def _coach(self, text: str) -> None:
        await self._show(TeacherLine(say("reversal.chair.coach"), text))

    async def _own(self, text: str) -> None:
        await self._show(OwnLine(text, say("reversal.chair.coach")))

    async def _show(self, line: SpokenLine) -> None:
        talk = self.query_one("#talk", VerticalScroll)
        await talk.mount(line)
        talk.anchor()

    def _accept(self, text: str) -> str | None:
        if self._busy or self.chair.awaits != "reply":
            return None
        if not text.strip():
            self._hint(f"{say('reversal.blank')}: {say('reversal.blank.remedy')}")
            return None
        self._busy = True
        return text

    @on(Writing.Sent)
    def _sent(self, event: Writing.Sent) -> None:
        event.stop()
        self._answer(event.text)

    @work(group="chair")
    async def _answer(self, said: str) -> None:
        if not await self._kept(lambda: self.chair.reply(said)):
            self.query_one(Writing).put(said)
            return
        if not self.chair.kept.stopped:
            await self._own(said)
            parting = await asyncio.to_thread(lambda: self.chair.parting)
            if parting is not None:
                await self._coach(parting.text)
        await self._next()

    @on(Felt.Told)
    def _told(self, event: Felt.Told) -> None:
        event.stop()
        if not self._busy and self.chair.awaits == "feeling":
            self._busy = True
            self._feel(event.dignity, event.openness)

    @work(group="chair")
    async def _feel(self, dignity: int, openness: int) -> None:
        if await self._kept(lambda: self.chair.feel(dignity, openness)):
            await self._next()
        else:
            self.query_one(Felt).ask()

    async def _kept(self, change: "Callable[[], None]") -> bool:
        try:
            await asyncio.to_thread(change)
        except RoleplayError as error:
            self._hint(str(error))
            return False
        finally:
            self._busy = False
        self._hint("")
        return True

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Enter goes on only where something waits for it."""
        del parameters
        return action != "go_on" or self._waits

    def action_go_on(self) -> None:
        """Enter, where the rounds wait for it."""
        if self.chair.awaits == "nothing":
            self.dismiss(None)
        elif self._waits:
            self._begin_round()

    @work(group="chair")
    async def _begin_round(self) -> None:
        self.remove_class("-reading")
        self._hint("")
        await self.query_one("#talk").remove_children()
        await self._next()
        self._waits = False
        self.refresh_bindings()

    def action_inside(self) -> None:
        """The inside page: beside the talk where there is room, over it where there is none."""
        if self.has_class("-reading"):
            return
        self.toggle_class("-without" if self.app.size.width >= WIDE else "-inside")

    def action_stop(self) -> None:
        """End the rounds here."""
        if self._busy:
            return
        if self.chair.awaits == "nothing":
            self.dismiss(None)
            return
        self._busy = True
        self._stop()

    @work(group="chair")
    async def _stop(self) -> None:
        if await self._kept(self.chair.stop):
            self.remove_class("-reading")
            await self._next()

    def action_scroll(self, way: int) -> None:
        """Scroll by a page: the inside page where it lies over the talk, else the talk."""
        over = self.has_class("-reading") or self.has_class("-inside")
        target = self.query_one("#inside" if over else "#talk", VerticalScroll)
        if way < 0:
            target.release_anchor()
            target.scroll_page_up(animate=False)
        else:
            target.scroll_page_down(animate=False)

    def _hint(self, text: str) -> None:
        hint = self.query_one("#hint", Static)
        hint.update(plain(text))
        hint.display = bool(text)

    def _tell_state(self) -> None:
        self.refresh_bindings()
        chair = self.chair
        if chair.awaits == "nothing":
            self._bar.tell(say("reversal.chair.over"))
            return
        done = len(chair.kept.of_round(chair.round))
        line = done if chair.awaits == "feeling" else done + 1
        number, rounds, lines = chair.round + 1, len(chair.kept.rounds), chair.kept.turns
        self._bar.tell(say("reversal.chair.state", number=number, rounds=rounds, line=line, lines=lines))
