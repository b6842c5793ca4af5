"""Before the rounds, and before each of them: what it is, what it touches, and the card of the door."""

from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.widgets import Static

from roleplay.settings.catalogue import say
from roleplay.tui.keys import key
from roleplay.tui.screens.page import Page
from roleplay.tui.widgets.lines import plain

if TYPE_CHECKING:
    from roleplay.practice.doors.card import Card
    from roleplay.practice.doors.kept import DoorName

GO_ON = "go on"


class BeforeDoors(Page["DoorName | str | None"]):
    """Returns which door comes first, GO_ON for the pair that is still open, or None to leave it."""

    CSS_PATH = "two_doors.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("doors-before.begin", "enter", "begin", priority=True),
        key("doors-before.first", "f2,ctrl+r", "first", priority=True),
        key("doors-before.new", "f5,ctrl+l", "new", priority=True),
        key("doors-before.leave", "escape", "leave"),
    ]

    def __init__(self, *, still_open: bool) -> None:
        super().__init__(say("ways.doors.title"))
        self._open = still_open
        self._first: DoorName = "fault"

    def body(self) -> ComposeResult:
        """What it is, the content note, which door comes first."""
        with VerticalScroll(classes="door"):
            yield Static(say("ways.doors.what"), markup=False)
            yield Static(say("ways.doors.note"), id="content-note", markup=False)
            yield Static("", id="first", markup=False)
            if self._open:
                yield Static(say("ways.doors.before.open"), id="still-open", markup=False)
            yield Static(say("ways.doors.before"), classes="muted", markup=False)

    def on_mount(self) -> None:
        """Say which door comes first."""
        self._draw()

    def _draw(self) -> None:
        told = say("ways.doors.before.first", title=say(f"ways.doors.{self._first}"))
        self.query_one("#first", Static).update(plain(told))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """A new pair is asked for only where another is open."""
        del parameters
        return action != "new" or self._open

    def action_first(self) -> None:
        """The other door first."""
        self._first = "asset" if self._first == "fault" else "fault"
        self._draw()

    def action_begin(self) -> None:
        """Go on with what is open, else begin."""
        self.dismiss(GO_ON if self._open else self._first)

    def action_new(self) -> None:
        """Begin a new pair."""
        self.dismiss(self._first)

    def action_leave(self) -> None:
        """Leave it."""
        self.dismiss(None)


class CardPage(Page[bool]):
    """The card of a door. True: begin the round. False: leave the pair open."""

    CSS_PATH = "two_doors.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("card.begin", "enter", "answer(True)", priority=True),
        key("card.leave", "escape", "answer(False)"),
    ]

    def __init__(self, card: "Card", number: int) -> None:
        super().__init__(say("ways.doors.card.bar", number=number, title=card.title))
        self._card, self._number = card, number

    def body(self) -> ComposeResult:
        """The steps, the minutes and the point, and before the second a breath."""
        with VerticalScroll(classes="door"):
            if self._number > 1:
                yield Static(say("ways.doors.next"), id="content-note", markup=False)
            yield Static(plain(self._card.title), id="card-title")
            yield Static(plain("\n".join(f"{at}  {step}" for at, step in enumerate(self._card.steps, 1))))
            yield Static(plain(self._card.same))
            yield Static(say("ways.doors.card.how"), classes="muted", markup=False)

    def action_answer(self, begin: bool) -> None:
        """Close with the answer."""
        self.dismiss(begin)
