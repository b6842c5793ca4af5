"""The debrief: it asks before it tells, and takes about two minutes; the rest is on request."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import ContentSwitcher, Static

from roleplay.errors import RoleplayError
from roleplay.settings.catalogue import say
from roleplay.tui.desk import Desk
from roleplay.tui.keys import key
from roleplay.tui.reading import Reading
from roleplay.tui.screens.in_depth import InDepth
from roleplay.tui.screens.page import Page
from roleplay.tui.sizes import WIDE
from roleplay.tui.widgets.steps.hinge import HingeStep
from roleplay.tui.widgets.steps.later import TwoWeeksLater
from roleplay.tui.widgets.steps.next_rep import NextRep
from roleplay.tui.widgets.steps.step import Step
from roleplay.tui.widgets.steps.strongest import Strongest
from roleplay.tui.widgets.steps.your_line import YourLine

if TYPE_CHECKING:
    from roleplay.practice.session import Session
    from roleplay.report.model import Debrief
    from roleplay.scenario.shelf import Shelved

STEPS = ("your-line", "strongest", "hinge", "later", "next-rep")


class DebriefScreen(Page[Path | None]):
    """Five steps, one at a time. It returns the scenario of the next visit, or None for the list."""

    CSS_PATH = "debrief.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("debrief.enter", "enter", "enter", priority=True),
        key("debrief.back", "f2,ctrl+r", "step(-1)", priority=True),
        key("debrief.next", "f3,ctrl+n", "step(1)", priority=True),
        key("debrief.more", "f4,ctrl+g", "more", priority=True),
        key("debrief.page-up", "pageup", "page(-1)", show=False, priority=True),
        key("debrief.page-down", "pagedown", "page(1)", show=False, priority=True),
        key("debrief.visit", "f5,ctrl+e", "next_visit", priority=True),
        key("debrief.done", "escape", "done"),
    ]

    def __init__(self, desk: Desk, session: "Session") -> None:
        scenario = session.scenario
        level = say(f"tui.level.{session.conversation.difficulty}")
        super().__init__(say("tui.debrief.bar", title=scenario.title, level=level), scenario.teacher.name)
        self._desk, self._session = desk, session
        self._debrief: Debrief | None = None
        self._next: Shelved | None = None
        self._at = 0
        self._wanted = 0  # a step asked for while the debrief was still being worked out

    def body(self) -> ComposeResult:
        """The steps as a list, the present one beside it."""
        with Horizontal(id="middle"):
            yield Static("", id="rail", markup=False)
            with ContentSwitcher(id="steps", initial="your-line"):
                first = YourLine(tuple(turn.said for turn in self._session.conversation.turns))
                first.id = "your-line"
                yield first

    def on_mount(self) -> None:
        """Ask first; work the rest out meanwhile."""
        self._show_rail()
        self.query_one(YourLine).arrive()
        self._work_out()

    @work(group="debrief")
    async def _work_out(self) -> None:
        debrief = await asyncio.to_thread(self._desk.debrief, self._session)
        following = await asyncio.to_thread(self._desk.next_visit, self._session)
        steps: dict[str, Step] = {
            "strongest": Strongest(debrief),
            "hinge": HingeStep(debrief, self._replay),
            "later": TwoWeeksLater(debrief, following.title if following else ""),
            "next-rep": NextRep(),
        }
        switcher = self.query_one(ContentSwitcher)
        for name, step in steps.items():
            await switcher.add_content(step, id=name)
        self._debrief, self._next = debrief, following
        self.refresh_bindings()
        if self._wanted:
            self.action_step(self._wanted)

    def _replay(self, said: str) -> Reading:
        assert self._debrief is not None  # noqa: S101  # the hinge is shown only once it is there
        return self._desk.replay(self._session, self._debrief.hinge.turn, said)

    def _show_rail(self) -> None:
        lines = [
            Content.styled(
                f"{'→' if at == self._at else ' '} {at + 1}  {say(f'tui.debrief.rail.{name}')}",
                "bold $accent" if at == self._at else "$text" if at < self._at else "$secondary",
            )
            for at, name in enumerate(STEPS)
        ]
        self._bar.tell(say("tui.debrief.state", step=self._at + 1, steps=len(STEPS)))
        between = "\n\n" if self.app.size.width >= WIDE else "\n"
        self.query_one("#rail", Static).update(Content(between).join(lines))

    @on(Step.Done)
    def _done(self, event: Step.Done) -> None:
        event.stop()
        if self._at < len(STEPS) - 1:
            self.action_step(1)

    @on(YourLine.Picked)
    def _picked(self, event: YourLine.Picked) -> None:
        event.stop()
        self._remember(own_line=event.said)

    @on(NextRep.Chosen)
    def _chosen(self, event: NextRep.Chosen) -> None:
        event.stop()
        self._remember(next_rep=event.rep)

    @work(group="remember")
    async def _remember(self, *, own_line: str | None = None, next_rep: str | None = None) -> None:
        try:
            await asyncio.to_thread(lambda: self._session.remember(own_line=own_line, next_rep=next_rep))
        except RoleplayError as error:
            self.notify(str(error), severity="error", markup=False)

    def action_enter(self) -> None:
        """What Enter does is the step's own affair."""
        (self.focused or self).call_later(self._step.enter)  # behind the characters on their way

    def action_page(self, way: int) -> None:
        """Scroll the step by a page."""
        self._step.page(way)

    def action_step(self, way: int) -> None:
        """One step on or back."""
        if self._debrief is None:
            self._wanted = way
            return
        self._at = max(0, min(self._at + way, len(STEPS) - 1))
        self.query_one(ContentSwitcher).current = STEPS[self._at]
        self._show_rail()
        self._step.arrive()

    @property
    def _step(self) -> Step:
        return self.query_one(f"#{STEPS[self._at]}", Step)

    def action_more(self) -> None:
        """Everything else, on request."""
        if self._debrief is not None:
            self.app.push_screen(InDepth(self._debrief, self._desk, self._session), self._told_again)

    def _told_again(self, debrief: "Debrief | None") -> None:
        self._debrief = debrief or self._debrief

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """There is a next visit only where one is written."""
        del parameters
        return action != "next_visit" or self._next is not None

    def action_next_visit(self) -> None:
        """Go to the briefing of the next visit, which goes on from this one."""
        if self._next is not None:
            self.dismiss(self._next.path)

    def action_done(self) -> None:
        """Back to the list of conversations."""
        self.dismiss(None)
