"""The conversation: the talk in the middle, the notes one key away, her reply before the mark."""

import asyncio
from typing import TYPE_CHECKING, ClassVar, Literal

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.widgets import Static

from roleplay.errors import RoleplayError
from roleplay.settings.catalogue import say
from roleplay.tui.keys import key
from roleplay.tui.reading import Reading, read
from roleplay.tui.screens.differ import Differ
from roleplay.tui.screens.page import Page
from roleplay.tui.sizes import BROAD
from roleplay.tui.standing import stand
from roleplay.tui.widgets.conversation import MOST_TURNS, ConversationView
from roleplay.tui.widgets.lines import CoachLine, TeacherLine, plain
from roleplay.tui.widgets.panels import NotesPanel, StandingPanel
from roleplay.tui.widgets.writing import Writing

if TYPE_CHECKING:
    from roleplay.practice.conversation import Turn
    from roleplay.practice.session import Session

Ended = Literal["debrief"]


class Talk(Page[Ended]):
    """A round being played. It returns when the talk is to be debriefed."""

    CSS_PATH = "talk.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("talk.why", "f2,ctrl+r", "why", priority=True),
        key("talk.notes", "f3,ctrl+n", "notes", priority=True),
        key("talk.standing", "f4,ctrl+g", "standing", priority=True),
        key("talk.differ", "f6,ctrl+l", "differ", show=False, priority=True),
        key("talk.back", "f8,ctrl+t", "take_back", priority=True),
        key("talk.end", "f9,ctrl+o", "end", priority=True),
        key("talk.close", "escape", "close_panels", show=False, priority=True),
        key("talk.earlier", "ctrl+up,alt+up", "choose(-1)", show=False, priority=True),
        key("talk.later", "ctrl+down,alt+down", "choose(1)", show=False, priority=True),
        key("talk.scroll-up", "pageup", "scroll(-1)", show=False, priority=True),
        key("talk.scroll-down", "pagedown", "scroll(1)", show=False, priority=True),
    ]

    def __init__(self, session: "Session", *, keeps: bool = True, card: str = "") -> None:
        """`card` is what the trainee wants beside the notes, "" for nothing."""
        self.session, self._card = session, card
        self._teacher = session.scenario.teacher.called
        self._keeps = keeps
        self._answering = True  # until what was said so far stands there
        super().__init__(f"{session.scenario.teacher.name} · {session.scenario.title}")

    def body(self) -> ComposeResult:
        """Talk and panels side by side, the place to write below."""
        with Horizontal(id="middle"):
            with Vertical(id="main"):
                yield ConversationView(self._teacher)
                with Vertical(id="foot"):
                    yield Static("", id="hint", markup=False)
                    placeholder = say("tui.talk.placeholder", teacher=self._teacher)
                    yield Writing(placeholder, self._accept)
            with Vertical(id="side"):
                yield NotesPanel(self.session.scenario.notes, self.session.opened.intention, self._card)
                yield StandingPanel(id="standing")

    def on_mount(self) -> None:
        """Show what has been said so far; on a broad screen the notes stand open."""
        if self.app.size.width >= BROAD:
            self.add_class("-notes")
        self.query_one(Writing).focus()
        self._tell_state()
        self._show_past()

    @work(group="turn")
    async def _show_past(self) -> None:
        view = self.query_one(ConversationView)
        conversation = self.session.conversation
        if conversation.opening.text:
            await view.hear(conversation.opening.text)
        turns = conversation.turns[-MOST_TURNS - 1 :]  # one more than stays, so that folding is said
        readings = await asyncio.to_thread(lambda: [self._read(turn) for turn in turns])
        lines = [CoachLine(reading.turn.said, self._teacher) for reading in readings]
        replies = [TeacherLine(self._teacher, r.turn.reply.text, r.aside) for r in readings]
        await view.add(*(widget for pair in zip(lines, replies, strict=True) for widget in pair))
        for line, reading in zip(lines, readings, strict=True):
            if line.is_attached:
                line.mark(reading)
        self._answering = False
        self.query_one(Writing).sent.extend(t.said for t in conversation.turns)
        self._close_if_over()

    def _accept(self, text: str) -> str | None:
        from roleplay.practice.session import checked

        if self.session.conversation.over:
            self.action_end()
            return None
        if self._answering:
            self._hint(say("tui.talk.still-answering", teacher=self._teacher))
            return None
        try:
            said = checked(text)
        except RoleplayError as error:
            self._hint(str(error))
            return None
        self._hint("")
        self._answering = True
        return said

    @on(Writing.Sent)
    def _sent(self, event: Writing.Sent) -> None:
        event.stop()
        self._answer(event.text)

    @work(group="turn")
    async def _answer(self, said: str) -> None:
        view = self.query_one(ConversationView)
        line = CoachLine(said, self._teacher)
        waiting = Static(say("tui.talk.waiting", teacher=self._teacher), classes="waiting", markup=False)
        await view.add(line, waiting)
        try:
            reading = await asyncio.to_thread(self._take, said)
        except RoleplayError as error:
            await view.remove_children([line])
            self.query_one(Writing).put(said)
            self._hint(str(error))
            return
        finally:
            self._answering = False
            await waiting.remove()
        await view.hear(reading.turn.reply.text, reading.aside)
        self.call_after_refresh(self._after_reply, line, reading)

    def _take(self, said: str) -> Reading:
        return self._read(self.session.say(said))

    def _read(self, turn: "Turn") -> Reading:
        return read(turn, self.session.scenario, self.session.disagreed(turn.number))

    def _after_reply(self, line: CoachLine, reading: Reading) -> None:
        line.mark(reading)
        self._tell_state()
        self._refresh_standing()
        self._close_if_over()

    def _close_if_over(self) -> None:
        if not self.session.conversation.over:
            return
        self.add_class("-over")
        self._hint(say("tui.talk.left", teacher=self._teacher))

    # Keys

    def action_why(self) -> None:
        """Open or close the reason of the chosen line."""
        if not self.query_one(ConversationView).toggle_reason():
            self._hint(say("tui.talk.nothing-marked"))

    def action_choose(self, step: int) -> None:
        """Go to the reason of an earlier or later line."""
        if not self.query_one(ConversationView).choose(step):
            self._hint(say("tui.talk.nothing-marked"))

    def action_differ(self) -> None:
        """Hear a mark of the chosen line differently."""
        line = self.query_one(ConversationView).chosen
        if self._answering:
            self._hint(say("tui.talk.still-answering", teacher=self._teacher))
        elif line is None or line.reading is None:
            self._hint(say("tui.talk.nothing-marked"))
        elif not line.reading.marks:
            self._hint(say("tui.talk.nothing-to-differ"))
        else:
            self._differ(line, line.reading)

    def _differ(self, line: CoachLine, reading: Reading) -> None:
        def closed(changed: bool | None) -> None:
            if changed:
                self._read_again(line, reading.turn)

        self.app.push_screen(Differ(self.session, reading.turn.number, reading.marks), closed)

    @work(group="differ")
    async def _read_again(self, line: CoachLine, turn: "Turn") -> None:
        line.mark(await asyncio.to_thread(self._read, turn))
        self._refresh_standing()

    def action_notes(self) -> None:
        """Open or close the notes."""
        self.toggle_class("-notes")

    def action_standing(self) -> None:
        """Open or close how it stands so far."""
        self.toggle_class("-standing")
        self._refresh_standing()

    def action_close_panels(self) -> None:
        """Close what is open, and come back to the newest line."""
        self.remove_class("-notes", "-standing")
        self.query_one(ConversationView).come_back()
        self._hint("")

    def action_scroll(self, way: int) -> None:
        """Scroll by a page: an open panel longer than its room, else the talk."""
        panels = [p for p in self.query("#notes, #standing") if p.display and p.max_scroll_y > 0]
        target = panels[0] if panels else self.query_one(ConversationView)
        if way < 0:
            target.release_anchor()
            target.scroll_page_up(animate=False)
        else:
            target.scroll_page_down(animate=False)

    def action_take_back(self) -> None:
        """Take the last turn back; its words come back into the box, and it is kept as a branch."""
        if self._answering:
            self._hint(say("tui.talk.still-answering", teacher=self._teacher))
            return
        if not self.session.conversation.turns:
            self._hint(say("tui.talk.nothing-to-take-back"))
            return
        self._take_back()

    @work(group="turn")
    async def _take_back(self) -> None:
        self._answering = True
        try:
            said = await asyncio.to_thread(self.session.undo)
        except RoleplayError as error:
            self._hint(str(error))
            return
        finally:
            self._answering = False
        view = self.query_one(ConversationView)
        if view.coach_lines:
            await view.take_back()
        self.remove_class("-over")
        self.query_one(Writing).put(said or "")
        self._hint(say("tui.talk.taken-back", branches=len(self.session.branches)))
        self._tell_state()
        self._refresh_standing()

    def action_end(self) -> None:
        """End the talk and go to the debrief."""
        if not self.session.conversation.turns:
            self._hint(say("tui.talk.nothing-said"))
            return
        if not self._answering:
            self._end()

    @work(group="turn")
    async def _end(self) -> None:
        try:
            await asyncio.to_thread(self.session.end)
        except RoleplayError as error:
            self._hint(str(error))
            return
        self.dismiss("debrief")

    # What stands around the talk

    def _hint(self, text: str) -> None:
        hint = self.query_one("#hint", Static)
        hint.update(plain(text))
        hint.display = bool(text)

    def _tell_state(self) -> None:
        turn = len(self.session.conversation.turns) + 1
        kept = say("tui.talk.kept") if self._keeps else say("tui.talk.not-kept")
        self._bar.tell(say("tui.talk.state", turn=turn, kept=kept))

    @work(group="standing", exclusive=True)
    async def _refresh_standing(self) -> None:
        if self.has_class("-standing"):
            self.query_one(StandingPanel).tell(await asyncio.to_thread(stand, self.session))
