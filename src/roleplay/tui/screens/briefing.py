"""Before the talk: the situation, the teacher in two lines, the notes, and the trainee's intention."""

from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Grid, Vertical, VerticalScroll
from textual.widgets import Input, Label, Static

from roleplay.language.shown import shown
from roleplay.settings.catalogue import say
from roleplay.tui.desk import Plan
from roleplay.tui.keys import key
from roleplay.tui.screens.page import Page
from roleplay.tui.widgets.level import Level
from roleplay.tui.widgets.lines import plain
from roleplay.tui.widgets.panels import NoteLine, by_time

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roleplay.practice.conversation import Difficulty
    from roleplay.scenario.model import Scenario


class Briefing(Page[Plan | None]):
    """Returns the plan for the round, or None to choose another."""

    CSS_PATH = "briefing.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("briefing.begin", "enter", "begin", priority=True),
        key("briefing.scroll-up", "pageup,up", "scroll(-1)", show=False, priority=True),
        key("briefing.scroll-down", "pagedown,down", "scroll(1)", show=False, priority=True),
        key("briefing.other", "escape", "other"),
    ]

    def __init__(self, scenario: "Scenario", difficulty: "Difficulty" = "as-written") -> None:
        super().__init__(scenario.title, say("tui.choose.minutes", minutes=scenario.minutes))
        self._scenario, self._difficulty = scenario, difficulty

    def body(self) -> ComposeResult:
        """What to read above, what to choose below."""
        scenario = self._scenario
        with VerticalScroll(id="reading", can_focus=False):
            with Vertical(id="scene"):
                yield Static(say("tui.briefing.situation"), classes="heading", markup=False)
                yield from _paragraphs(scenario.situation)
                yield Static(plain(scenario.teacher.name), classes="heading")
                yield from _paragraphs("\n".join(scenario.teacher.about))
            with Vertical(id="observed"):
                yield Static(say("tui.notes.title"), classes="heading", markup=False)
                yield from (NoteLine(note) for note in by_time(scenario.notes))
        with Grid(id="plan"):
            yield Label(say("tui.briefing.level"), markup=False)
            yield Level(self._difficulty)
            yield Label(say("tui.briefing.intention"), markup=False)
            yield Input(
                placeholder=say("tui.briefing.placeholder"), compact=True, max_length=300, id="intention"
            )

    def on_mount(self) -> None:
        """The intention is where one starts to write."""
        self.query_one("#intention").focus()

    def action_begin(self) -> None:
        """Begin the talk."""
        (self.focused or self).call_later(self._begin)  # behind the characters on their way into the box

    def _begin(self) -> None:
        intention = shown(self.query_one("#intention", Input).value).strip()
        self.dismiss(Plan(self.query_one(Level).chosen, intention))

    def action_other(self) -> None:
        """Back to the list."""
        self.dismiss(None)

    def action_scroll(self, way: int) -> None:
        """Scroll what is to be read."""
        self.query_one("#reading").scroll_relative(y=way * 4, animate=False)


def _paragraphs(text: str) -> "Iterator[Static]":
    for line in text.strip().splitlines():
        if line.strip():
            yield Static(plain(line.strip()), classes="paragraph")
