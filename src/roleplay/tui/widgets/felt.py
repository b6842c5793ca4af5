"""The felt sense: one key for how tall, one for how open, and no other key answers."""

from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from roleplay.settings.catalogue import say
from roleplay.tui.keys import key

VALUES = "12345"
ASKED = ("tall", "open")


class Felt(Vertical, can_focus=True):
    """Two questions, each answered by a key from 1 to 5; Backspace takes the first answer back."""

    DEFAULT_CSS = """
    Felt {
        height: auto; padding: 0 1; border: round $accent;
        Static { height: auto; }
        #felt-hint { color: $text-muted; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        key("felt.value", ",".join(VALUES), "nothing", show=False),
        key("felt.back", "backspace", "back"),
    ]

    @dataclass
    class Told(Message):
        """Both were answered."""

        dignity: int
        openness: int

    def __init__(self) -> None:
        super().__init__()
        self._first: int | None = None

    def compose(self) -> ComposeResult:
        """The two questions and a hint."""
        yield Static("", id="felt-tall", markup=False)
        yield Static("", id="felt-open", markup=False)
        yield Static("", id="felt-hint", markup=False)

    def ask(self) -> None:
        """Begin anew, with the focus."""
        self._first = None
        self._draw(say("reversal.felt.how"))
        self.focus()

    def on_key(self, event: events.Key) -> None:
        """A value answers; what else would be typed is refused with a hint."""
        if event.character in tuple(VALUES):
            event.stop()
            event.prevent_default()
            self._take(int(event.character))
        elif event.is_printable or event.key in ("enter", "space"):
            event.stop()
            event.prevent_default()
            self._draw(say("reversal.felt.other"))

    def action_nothing(self) -> None:
        """The keys are read as they come; the binding names them in the footer."""

    def action_back(self) -> None:
        """Take the first answer back."""
        self._first = None
        self._draw(say("reversal.felt.how"))

    def _take(self, value: int) -> None:
        if self._first is None:
            self._first = value
            self._draw(say("reversal.felt.how"))
            return
        self.post_message(self.Told(self._first, value))
        self._first = None

    def _draw(self, hint: str) -> None:
        given = (self._first, None)
        at = 0 if self._first is None else 1
        for number, name in enumerate(ASKED):
            question = say(f"reversal.felt.{name}")
            ends = say(f"reversal.felt.{name}.ends") if given[number] is None else str(given[number])
            sign = "→ " if number == at else "· "
            row = Content.assemble(sign, (f"{question:<22}", "bold" if number == at else ""), ends)
            self.query_one(f"#felt-{name}", Static).update(row)
        self.query_one("#felt-hint", Static).update(hint)
