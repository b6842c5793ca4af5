"""Before the talk: the situation, the teacher in two lines, the notes, and the trainee's intention."""

from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Grid
from textual.widgets import Input, Label

from roleplay.language.shown import shown
from roleplay.settings.catalogue import say
from roleplay.tui.desk import Plan
from roleplay.tui.keys import key
from roleplay.tui.screens.page import Page
from roleplay.tui.widgets.level import Level
from roleplay.tui.widgets.scene import Scene

if TYPE_CHECKING:
    from roleplay.persona.carried import Carried
    from roleplay.practice.conversation import Difficulty
    from roleplay.scenario.model import Scenario


class Briefing(Page[Plan | None]):
    """Returns the plan for the round, or None to choose another."""

    CSS_PATH = "briefing.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("briefing.begin", "enter", "begin", priority=True),
        key("briefing.scroll-up", "pageup,up", "scroll(-1)", show=False, priority=True),
        key("briefing.scroll-down", "pagedown,down", "scroll(1)", show=False, priority=True),
        key("briefing.before", "f2,ctrl+r", "change_start", priority=True),
        key("briefing.other", "escape", "other"),
    ]

    def __init__(
        self,
        scenario: "Scenario",
        difficulty: "Difficulty" = "as-written",
        before: "Carried | None" = None,
        intention: str = "",
    ) -> None:
        """`intention` stands in the box already, to be kept, changed or taken out."""
        super().__init__(scenario.title, say("tui.choose.minutes", minutes=scenario.minutes))
        self._scenario, self._difficulty, self._intention = scenario, difficulty, intention
        self._before = self._carried = before  # what it can go on from, and what it will

    def body(self) -> ComposeResult:
        """What to read above, what to choose below."""
        yield Scene(self._scenario, self._before)
        with Grid(id="plan"):
            yield Label(say("tui.briefing.level"), markup=False)
            yield Level(self._difficulty)
            yield Label(say("tui.briefing.intention"), markup=False)
            yield Input(
                self._intention,
                placeholder=say("tui.briefing.placeholder"),
                compact=True,
                max_length=300,
                id="intention",
            )

    def on_mount(self) -> None:
        """The intention is where one starts to write."""
        self.query_one("#intention").focus()

    def action_begin(self) -> None:
        """Begin the talk."""
        (self.focused or self).call_later(self._begin)  # behind the characters on their way into the box

    def _begin(self) -> None:
        intention = shown(self.query_one("#intention", Input).value).strip()
        self.dismiss(Plan(self.query_one(Level).chosen, intention, self._carried))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """There is another start only where a visit before this one was played."""
        del parameters
        return action != "change_start" or self._before is not None

    async def action_change_start(self) -> None:
        """Begin at the stated start, or go on from the visit before after all."""
        self._carried = None if self._carried else self._before
        await self.query_one(Scene).go_on_from(self._carried)

    def action_other(self) -> None:
        """Back to the list."""
        self.dismiss(None)

    def action_scroll(self, way: int) -> None:
        """Scroll what is to be read."""
        self.query_one("#reading").scroll_relative(y=way * 4, animate=False)
