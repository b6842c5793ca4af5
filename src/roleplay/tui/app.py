"""The app: which screen follows which. It imports nothing of the engine; the desk does, in a thread."""

import asyncio
import sys
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import events, work
from textual.app import App
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.worker import WorkerFailed

from roleplay.errors import RoleplayError
from roleplay.settings.catalogue import say
from roleplay.tui.desk import Desk, Wishes
from roleplay.tui.doors import Door, door
from roleplay.tui.keys import key
from roleplay.tui.screens.briefing import Briefing
from roleplay.tui.screens.choose import Choose, GoOn
from roleplay.tui.screens.content_note import ContentNote
from roleplay.tui.screens.debrief import DebriefScreen
from roleplay.tui.screens.help import Help
from roleplay.tui.screens.talk import Talk
from roleplay.tui.screens.too_small import TooSmall
from roleplay.tui.screens.trouble import open_desk
from roleplay.tui.sizes import HEIGHTS, LEAST_HEIGHT, LEAST_WIDTH, WIDTHS
from roleplay.tui.themes import LAMP, PAPER

if TYPE_CHECKING:
    from collections.abc import Callable

    from roleplay.practice.keeping import Keeper
    from roleplay.practice.session import Session
    from roleplay.scenario.model import Scenario


HANG_UP_CHECK = 1.0  # seconds between looks whether the terminal is still there

NAMES = {
    "escape": "Esc", "question_mark": "?", "pageup": "PgUp", "pagedown": "PgDn", "up": "↑", "down": "↓",
    "left": "←", "right": "→",
}  # fmt: skip


class RoleplayApp(App[None]):
    """Choose, briefing, talk, debrief, and round again."""

    TITLE = "roleplay"
    CSS_PATH = "app.tcss"
    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar[list[BindingType]] = [
        key("app.help", "f1", "help", priority=True),
        key("app.help-mark", "question_mark", "help", show=False),
        key("app.theme", "f7", "theme", show=False, priority=True),
        key("app.leave", "ctrl+q", "quit", priority=True),
        Binding("ctrl+c", "how_to_leave", show=False, system=True),
    ]

    def __init__(
        self,
        desk: Desk,
        *,
        scenario: str | None = None,
        session: str | None = None,
        first_door: str | None = None,
    ) -> None:
        super().__init__()
        self.HORIZONTAL_BREAKPOINTS, self.VERTICAL_BREAKPOINTS = WIDTHS, HEIGHTS
        self.desk = desk
        self._scenario, self._session = scenario, session
        self._next_visit: Path | None = None
        self._may_greet = True  # once, at the start
        self._first_door = door(first_door) if first_door else None
        for theme in (PAPER, LAMP):
            self.register_theme(theme)
        self.theme = LAMP.name

    def get_key_display(self, binding: Binding) -> str:
        """Keys as they are printed on keyboards: F2, Ctrl+R, Enter, Esc."""
        return "+".join(NAMES.get(part, part.capitalize()) for part in binding.key.split("+"))

    def on_mount(self) -> None:
        """Begin with what was asked for, else with the list of conversations."""
        if not self.is_headless:
            self.set_interval(HANG_UP_CHECK, self._leave_when_hung_up)
        self.play()

    def _leave_when_hung_up(self) -> None:
        # Without this, a window that is closed leaves a program reading the end of its input for ever.
        if sys.__stdin__ is None or not sys.__stdin__.isatty():
            self.exit()

    @work(group="play")
    async def play(self) -> None:
        """One round after another until the program is left."""
        while True:
            session = await self._next_round()
            if session is None:
                continue
            await self.push_screen_wait(Talk(session, keeps=self.desk.keeps))
            self._next_visit = await self.push_screen_wait(DebriefScreen(self.desk, session))

    async def _next_round(self) -> "Session | None":
        scenario, session, following = self._scenario, self._session, self._next_visit
        self._scenario = self._session = self._next_visit = None
        first, self._first_door = self._first_door, None
        try:
            if first is not None:
                self._next_visit = await first.enter(self, self.desk)
                return None
            if following is not None:
                return await self._brief(await asyncio.to_thread(self.desk.scenario, following))
            if scenario is None and session is None:
                return await self._choose()
            if not await open_desk(self, self.desk):
                return None
            if session is not None:
                return await asyncio.to_thread(self.desk.resume, session)
            return await self._brief(await asyncio.to_thread(self.desk.find, scenario or ""))
        except RoleplayError as error:
            self.notify(str(error), severity="error", markup=False)
            return None

    async def _choose(self) -> "Session | None":
        if await self._greeted():
            return None
        choice = await self.push_screen_wait(Choose(self.desk))
        if isinstance(choice, Door):
            self._next_visit = await choice.enter(self, self.desk)
            return None
        if isinstance(choice, GoOn):
            return await asyncio.to_thread(self.desk.resume, choice.session)
        return await self._brief(await asyncio.to_thread(self.desk.scenario, choice.entry.path))

    async def _greeted(self) -> bool:
        """Offer a newcomer the first ten minutes, once; whether they were taken."""
        if not self._may_greet or not self.desk.may_greet:
            return False
        self._may_greet = False
        opened = await open_desk(self, self.desk)
        greets = opened and await asyncio.to_thread(self.desk.greets)
        if isinstance(self.screen, TooSmall):  # it came first, and the next screen would lie over it
            self.pop_screen()
            self.call_after_refresh(self._cover)
        if not greets:
            return False
        from roleplay.tui.screens.first_minutes.flow import greet  # only for a newcomer

        return await greet(self, self.desk)

    async def _brief(self, scenario: "Scenario") -> "Session | None":
        if scenario.content_note and not await self.push_screen_wait(ContentNote(scenario.content_note)):
            return None
        before = await asyncio.to_thread(self.desk.before, scenario)
        intention = await asyncio.to_thread(self.desk.intention)
        briefing = Briefing(scenario, self.desk.wishes.difficulty, before, intention)
        plan = await self.push_screen_wait(briefing)
        return None if plan is None else await asyncio.to_thread(self.desk.begin, scenario, plan)

    def on_resize(self, event: events.Resize) -> None:
        """Put one message over everything while the terminal is too small."""
        self._cover(event.size)

    def _cover(self, size: Size | None = None) -> None:
        width, height = size or self.size
        small = width < LEAST_WIDTH or height < LEAST_HEIGHT
        if small and not isinstance(self.screen, TooSmall):
            self.push_screen(TooSmall())
        elif not small and isinstance(self.screen, TooSmall):
            self.pop_screen()

    def _fatal_error(self) -> None:
        """Close without a traceback: its locals would show what was said. `run` raises the error again."""
        self._close_messages_no_wait()

    @property
    def broken(self) -> Exception | None:
        """The error that closed the screen, None when it was left in good order."""
        error = self._exception
        return error.error if isinstance(error, WorkerFailed) else error  # type: ignore[return-value]  # a worker fails with an Exception

    def action_help(self) -> None:
        """Show every key of this screen."""
        if isinstance(self.screen, Help | TooSmall):
            return
        keys: dict[str, tuple[list[str], Binding]] = {}
        for active in self.screen.active_bindings.values():
            if active.binding.id:
                named, _ = keys.setdefault(active.binding.id, ([], active.binding))
                named.append(self.get_key_display(active.binding))
        ordered = sorted(keys.values(), key=lambda entry: not entry[1].show)
        self.push_screen(Help([(", ".join(named), binding) for named, binding in ordered]))

    def action_theme(self) -> None:
        """Paper or lamp."""
        self.theme = PAPER.name if self.theme == LAMP.name else LAMP.name

    def action_how_to_leave(self) -> None:
        """Ctrl+C copies; say which key leaves."""
        self.notify(say("tui.leave-with"), markup=False)


def run(
    open_keeper: "Callable[[], Keeper]",
    shelves: tuple[Path, ...],
    *,
    scenario: str | None = None,
    session: str | None = None,
    first_door: str | None = None,
    wishes: Wishes | None = None,
    home: Path | None = None,
) -> int:
    """Show the program and return its exit status.

    It begins with the briefing of `scenario`, in the kept `session`, at a door, or with the list.
    `open_keeper` is called in a thread after the first frame; when it raises RoleplayError the trainee is
    offered to go on without keeping. An error nobody expected closes the screen and is raised again.
    """
    desk = Desk(open_keeper, shelves, wishes, home)
    app = RoleplayApp(desk, scenario=scenario, session=session, first_door=first_door)
    app.run()
    if app.broken is not None:
        raise app.broken
    return app.return_code or 0
