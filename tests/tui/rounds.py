"""Driving the real app: a shelf of three files, a keeper in memory, and a pilot that waits for workers."""

import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from textual.pilot import Pilot
from textual.widget import Widget
from textual.widgets import Static

from roleplay.practice.keeping import Keeper
from roleplay.practice.memory_keeper import MemoryKeeper
from roleplay.tui.app import RoleplayApp
from roleplay.tui.desk import Desk, Wishes
from roleplay.tui.screens.briefing import Briefing
from roleplay.tui.screens.choose import Choose
from roleplay.tui.screens.debrief import DebriefScreen
from roleplay.tui.screens.talk import Talk
from roleplay.tui.screens.trouble import Trouble
from roleplay.tui.widgets.lines import CoachLine, TeacherLine
from roleplay.tui.widgets.writing import Writing

SHELF = Path(__file__).parent / "shelf"
NARROW, MIDDLE, BROAD = (80, 24), (120, 40), (200, 60)
STRENGTH = "At 9:14 you asked Rafi to show you where that is. What went into that?"
LEADING = "Don't you think they needed more time?"


class Round:
    """The app under test and what a person would see of it."""

    def __init__(self, app: RoleplayApp, pilot: Pilot[None]) -> None:
        self.app, self.pilot = app, pilot

    async def settle(self) -> None:
        """Wait until no worker but the one that waits for the trainee is running."""
        for _ in range(4):
            await self.pilot.pause()
            for worker in list(self.app.workers):
                if worker.group != "play" and not worker.is_finished:
                    await worker.wait()
        await self.pilot.pause()

    async def press(self, *keys: str) -> None:
        """Press keys one after the other, then settle."""
        await self.pilot.press(*keys)
        await self.settle()

    async def until(self, screen: type[Widget]) -> None:
        """Wait for a screen to stand."""
        for _ in range(1500):
            await self.pilot.pause(0.01)
            if isinstance(self.app.screen, screen):
                await self.settle()
                return
        raise AssertionError(f"{screen.__name__} never came; {self.app.screen} stands")

    async def until_trouble(self) -> None:
        """Wait until the store's trouble is told."""
        for _ in range(1500):
            await self.pilot.pause(0.01)
            if isinstance(self.app.screen, Trouble):
                return
        raise AssertionError(f"no trouble was told; {self.app.screen} stands")

    async def begin(self) -> Talk:
        """Take the highlighted title and begin it."""
        await self.until(Choose)
        await self.pilot.press("end", "enter")
        await self.until(Briefing)
        await self.pilot.press("enter")
        await self.until(Talk)
        return self.talk

    async def say(self, said: str) -> None:
        """Write a line and send it."""
        self.writing.put(said)
        await self.press("enter")

    async def debrief(self) -> DebriefScreen:
        """End the talk."""
        await self.pilot.press("f9")
        await self.until(DebriefScreen)
        screen = self.app.screen
        assert isinstance(screen, DebriefScreen)
        return screen

    @property
    def talk(self) -> Talk:
        """The talk that stands."""
        assert isinstance(self.app.screen, Talk)
        return self.app.screen

    @property
    def writing(self) -> Writing:
        """The box to write in."""
        return self.app.screen.query_one(Writing)

    @property
    def coach(self) -> list[CoachLine]:
        """The coach's lines on the screen."""
        return list(self.app.screen.query(CoachLine))

    @property
    def teacher(self) -> list[str]:
        """What she said, as shown."""
        return [str(line.said) for line in self.app.screen.query(TeacherLine)]

    def read(self, selector: str = "*") -> str:
        """All text of the visible widgets that fit a selector."""
        found = self.app.screen.query(selector).results(Static)
        return "\n".join(str(widget.visual) for widget in found if _visible(widget))


def _visible(widget: Widget) -> bool:
    return all(node.display for node in widget.ancestors_with_self if isinstance(node, Widget))


@asynccontextmanager
async def playing(
    size: tuple[int, int] = NARROW,
    *,
    keeper: Keeper | None = None,
    open_keeper: Callable[[], Keeper] | None = None,
    shelf: Path = SHELF,
    session: str | None = None,
    scenario: str | None = None,
    wishes: Wishes = Wishes(seed=4),  # noqa: B008  # frozen
) -> AsyncIterator[Round]:
    """The running app at a size, with seed 4."""
    kept = keeper or MemoryKeeper()
    desk = Desk(open_keeper or (lambda: kept), (shelf,), wishes)
    app = RoleplayApp(desk, session=session, scenario=scenario)
    async with app.run_test(size=size, notifications=True) as pilot:
        yield Round(app, pilot)


class Gate:
    """A door in front of a function: it opens when the test says so."""

    def __init__(self) -> None:
        self._opened, self.reached = threading.Event(), threading.Event()

    def wait(self) -> None:
        """Stand before the door, five seconds at most."""
        self.reached.set()
        assert self._opened.wait(5)

    def open(self) -> None:
        """Let whoever waits go on."""
        self._opened.set()
