"""One drill being done: the item, the answer, how it was heard, the next item."""

import asyncio
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll
from textual.widget import Widget
from textual.widgets import Static

from roleplay.errors import RoleplayError
from roleplay.settings.catalogue import say
from roleplay.tui.keys import key
from roleplay.tui.screens.page import Page
from roleplay.tui.widgets.lines import SpokenLine, TeacherLine, plain
from roleplay.tui.widgets.own_line import OwnLine
from roleplay.tui.widgets.writing import Writing

if TYPE_CHECKING:
    from roleplay.practice.drills.drill import Feedback, Item
    from roleplay.practice.drills.round import Round
    from roleplay.practice.drills.told import Paragraph


class DrillScreen(Page[None]):
    """A round of one drill. It returns when the trainee goes back; what was answered by then is kept."""

    CSS_PATH = "drills.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("drill.next", "f2,ctrl+r", "next", priority=True),
        key("drill.differ", "f6,ctrl+l", "differ", priority=True),
        key("drill.leave", "escape", "leave", priority=True),
        key("drill.scroll-up", "pageup", "scroll(-1)", show=False, priority=True),
        key("drill.scroll-down", "pagedown", "scroll(1)", show=False, priority=True),
    ]

    def __init__(self, doing: "Round", *, keeps: bool = True) -> None:
        super().__init__(doing.drill.title)
        self._round, self._keeps = doing, keeps
        self._hearing = False

    def body(self) -> ComposeResult:
        """The round so far, and the place to write."""
        with Vertical(id="drill"):
            with VerticalScroll(id="round-so-far", can_focus=False):
                yield Static(plain(self._round.drill.task), id="task")
            with Vertical(id="drill-foot"):
                yield Static("", id="hint", markup=False)
                yield Writing(say("drills.screen.placeholder"), self._accept)

    async def on_mount(self) -> None:
        """Lay the first item out."""
        self.query_one(Writing).focus()
        self.query_one("#round-so-far", VerticalScroll).anchor()
        await self._lay_out()

    def _accept(self, text: str) -> str | None:
        if self._round.item is None:
            self.dismiss(None)
            return None
        if self._hearing:
            self._hint(say("drills.screen.still"))
            return None
        from roleplay.practice.session import checked

        try:
            said = checked(text)
        except RoleplayError as error:
            self._hint(str(error))
            return None
        self._hint("")
        self._hearing = True
        return said

    @on(Writing.Sent)
    def _sent(self, event: Writing.Sent) -> None:
        event.stop()
        self._answer(event.text)

    @work(group="drill")
    async def _answer(self, said: str) -> None:
        item = self._round.item
        try:
            feedback = await asyncio.to_thread(self._round.hear, said)
        except RoleplayError as error:
            self.query_one(Writing).put(said)
            self._hint(str(error))
            return
        finally:
            self._hearing = False
        await self._tell(item, said, feedback)
        if self._round.closed:
            await self._lay_out()

    async def _tell(self, item: "Item | None", said: str, feedback: "Feedback") -> None:
        from roleplay.practice.drills.told import feedback_told

        teacher = item.teacher if item is not None else ""
        told = feedback_told(feedback, closed=self._round.closed)
        await self._add(OwnLine(said, teacher), *(_widget(one, teacher) for one in told))

    async def _lay_out(self) -> None:
        """The item that stands next, or the end of the round."""
        from roleplay.practice.drills.told import item_told

        doing, item = self._round, self._round.item
        if item is None:
            ending = await asyncio.to_thread(doing.ending)
            await self._add(*(Static(plain(text), classes="ending") for text in ending))
            self.query_one(Writing).placeholder = say("drills.screen.placeholder.over")
            self._state(say("drills.screen.over"))
            return
        at = say("drills.screen.at", number=doing.number, of=doing.drill.length)
        self._state(at)
        widgets = [_widget(one, item.teacher) for one in item_told(item)]
        await self._add(Static(plain(at), classes="item-number"), *widgets)

    async def _add(self, *widgets: Widget) -> None:
        view = self.query_one("#round-so-far", VerticalScroll)
        await view.mount(*widgets)
        view.anchor()

    def _state(self, at: str) -> None:
        self._bar.tell(at if self._keeps else f"{at} · {say('drills.screen.not-kept')}")

    @work(group="drill")
    async def action_next(self) -> None:
        """Leave the item for another."""
        if self._hearing or self._round.item is None:
            return
        await asyncio.to_thread(self._round.skip)
        await self._lay_out()

    @work(group="drill")
    async def action_differ(self) -> None:
        """Hear the last answer differently; what one would call it is what stands in the box."""
        writing = self.query_one(Writing)
        wanted = writing.text
        try:
            differs = await asyncio.to_thread(self._round.differ, wanted)
        except RoleplayError as error:
            self._hint(str(error))
            return
        writing.load_text("")
        called = say("drills.screen.called", wanted=" ".join(wanted.split())) if wanted.strip() else ""
        self._hint(say("drills.screen.differs", called=called) if differs else say("drills.screen.agrees"))

    def action_leave(self) -> None:
        """Back to the list."""
        self.dismiss(None)

    def action_scroll(self, way: int) -> None:
        """Scroll by a page."""
        view = self.query_one("#round-so-far", VerticalScroll)
        view.scroll_relative(y=way * max(1, view.size.height - 2), animate=False)

    def _hint(self, text: str) -> None:
        hint = self.query_one("#hint", Static)
        hint.update(plain(text))
        hint.display = bool(text)


def _widget(paragraph: "Paragraph", teacher: str) -> Widget:
    if paragraph.kind == "teacher":
        line: SpokenLine = TeacherLine(teacher, paragraph.text)
        return line
    return Static(plain(paragraph.text), classes=f"told-{paragraph.kind}")
