"""The hinge: the trainee's own rewrite, played against her from the same state; ours only after it."""

import asyncio
from typing import TYPE_CHECKING

from textual import on, work
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Static

from roleplay.errors import RoleplayError
from roleplay.settings.catalogue import say
from roleplay.tui.widgets.lines import CoachLine, TeacherLine, plain
from roleplay.tui.widgets.steps.step import Step, heading, quoted, scroll
from roleplay.tui.widgets.writing import Writing

if TYPE_CHECKING:
    from collections.abc import Callable

    from roleplay.report.model import Debrief
    from roleplay.tui.reading import Reading


class HingeStep(Step, can_focus=False):
    """`replay` takes the rewritten line from the same state and gives her answer; it is not kept."""

    def __init__(self, debrief: "Debrief", replay: "Callable[[str], Reading]") -> None:
        super().__init__()
        self._debrief, self._replay = debrief, replay
        self._playing = False
        self.played = 0

    def compose(self) -> ComposeResult:
        """What was said and heard, then the place to write it again."""
        hinge = self._debrief.hinge
        with VerticalScroll(id="hinge-scene", can_focus=False):
            yield heading("tui.debrief.hinge")
            yield Static(plain(hinge.invitation), classes="prose")
            if hinge.before:
                yield quoted(self._debrief.teacher, hinge.before, "teacher")
            if hinge.said:
                yield quoted(say("tui.talk.you"), hinge.said, "coach")
            if hinge.heard:
                yield quoted(say("tui.debrief.heard", teacher=self._debrief.teacher), hinge.heard, "heard")
        if hinge.kind != "none":
            yield Static("", id="hinge-hint", markup=False)
            yield Writing(say("tui.debrief.rewrite"), self._accept)

    def arrive(self) -> None:
        """The rewrite is where one starts."""
        if self._debrief.hinge.kind == "none":
            self.can_focus = True
            self.focus()
        else:
            self.query_one(Writing).focus()

    def page(self, way: int) -> None:
        """Scroll the scene; the box keeps the cursor."""
        scroll(self.query_one("#hinge-scene"), way)

    def enter(self) -> None:
        """Enter plays the line; where there is no hinge it goes on."""
        if self._debrief.hinge.kind == "none":
            self.post_message(self.Done(self))
        else:
            self.query_one(Writing).action_send()

    def _accept(self, text: str) -> str | None:
        from roleplay.practice.session import checked

        if self._playing:
            return None
        if not text.strip() and self.played:
            self.post_message(self.Done(self))
            return None
        try:
            said = checked(text)
        except RoleplayError as error:
            self._hint(str(error))
            return None
        self._playing = True
        return said

    @on(Writing.Sent)
    def _sent(self, event: Writing.Sent) -> None:
        event.stop()
        self._play(event.text)

    @work(group="replay")
    async def _play(self, said: str) -> None:
        scene = self.query_one("#hinge-scene", VerticalScroll)
        try:
            reading = await asyncio.to_thread(self._replay, said)
        except RoleplayError as error:
            self._hint(str(error))
            return
        finally:
            self._playing = False
        line = CoachLine(said, self._debrief.teacher)
        reply = TeacherLine(self._debrief.teacher, reading.turn.reply.text, reading.aside)
        await scene.mount(line, reply)
        line.mark(reading)
        self.played += 1
        if self.played == 1:
            await self._show_ours(scene)
        self._hint(say("tui.debrief.played"))
        self.call_after_refresh(scene.scroll_to_widget, line, animate=False, top=True)
        self.call_after_refresh(scene.scroll_to_widget, reply, animate=False)  # where both do not fit, hers

    async def _show_ours(self, scene: VerticalScroll) -> None:
        hinge = self._debrief.hinge
        if hinge.ours:
            await scene.mount(quoted(say("tui.debrief.ours"), hinge.ours, "ours"))
        if hinge.why:
            await scene.mount(Static(plain(hinge.why), classes="prose muted"))

    def _hint(self, text: str) -> None:
        self.query_one("#hinge-hint", Static).update(plain(text))
