"""How hard the round is: one row, left and right choose."""

from typing import TYPE_CHECKING, ClassVar, cast

from textual import events
from textual.binding import BindingType
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from roleplay.settings.catalogue import say
from roleplay.tui.keys import key

if TYPE_CHECKING:
    from roleplay.practice.conversation import Difficulty

LEVELS = ("gentle", "as-written", "hard")


class Level(Widget, can_focus=True):
    """Gentle, as written or hard."""

    DEFAULT_CSS = "Level { height: 1; width: 1fr; }"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("level.easier", "left", "move(-1)", show=False),
        key("level.harder", "right,space", "move(1)", show=False),
    ]
    at: reactive[int] = reactive(1)

    def __init__(self, chosen: "Difficulty") -> None:
        super().__init__()
        self.set_reactive(Level.at, LEVELS.index(chosen))

    @property
    def chosen(self) -> "Difficulty":
        """The difficulty a round begins with."""
        return cast("Difficulty", LEVELS[self.at])

    def action_move(self, step: int) -> None:
        """One level to the left or right, round the end."""
        self.at = (self.at + step) % len(LEVELS)

    def on_click(self, event: events.Click) -> None:
        """A click chooses the level under it."""
        start = 0
        for index, name in enumerate(LEVELS):
            start += len(say(f"tui.level.{name}")) + 5
            if event.x < start:
                self.at = index
                return

    def render(self) -> Content:
        """The three levels, the chosen one bracketed as well as coloured."""
        parts: list[Content] = []
        for index, name in enumerate(LEVELS):
            text = say(f"tui.level.{name}")
            if index == self.at:
                style = "bold reverse" if self.has_focus else "bold $accent"
                parts.append(Content.styled(f"[{text}]", style))
            else:
                parts.append(Content.styled(f" {text} ", "$secondary"))
        return Content("   ").join(parts)
