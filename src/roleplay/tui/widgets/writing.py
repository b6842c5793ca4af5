"""The place to write: several lines that grow; Enter sends, and the cursor keys find earlier lines."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.binding import BindingType
from textual.message import Message
from textual.widgets import TextArea

from roleplay.language.shown import shown
from roleplay.tui.keys import key


class Writing(TextArea):
    """A text area whose Enter sends.

    Up on the first row recalls what was sent before, the newest first; Down on the last row comes back
    to the draft. Pasted text is made safe to show before it enters.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        key("writing.send", "enter", "send", show=False, priority=True),
        key("writing.break", "ctrl+j,shift+enter,alt+enter", "break_line", show=False, priority=True),
        key("writing.earlier", "up", "earlier", show=False),
        key("writing.later", "down", "later", show=False),
    ]

    @dataclass
    class Sent(Message):
        """A line was accepted; the box is empty again."""

        writing: "Writing"
        text: str

    def __init__(self, placeholder: str, accept: Callable[[str], str | None]) -> None:
        """`accept` gives the line as it is to be sent, or None to leave it in the box."""
        super().__init__(placeholder=placeholder, compact=True, highlight_cursor_line=False)
        self.sent: list[str] = []
        self._accept = accept
        self._recalled: int | None = None  # how far back, 1 is the newest
        self._draft = ""

    def put(self, text: str) -> None:
        """Replace what stands in the box, with the cursor at its end."""
        self.load_text(shown(text))
        self.move_cursor(self.document.end)

    def action_send(self) -> None:
        """Send what stands in the box."""
        self.call_later(self._send)  # behind the characters that are still on their way into the box

    def action_break_line(self) -> None:
        """Begin a new line where the cursor is."""
        self.call_later(lambda: self._replace_via_keyboard("\n", *self.selection))

    def _send(self) -> None:
        said = self._accept(self.text)
        if said is None:
            return
        self.sent.append(said)
        self._recalled, self._draft = None, ""
        self.load_text("")
        self.post_message(self.Sent(self, said))

    def action_earlier(self) -> None:
        """Up: the row above, or from the first row the line sent before."""
        if not self.cursor_at_first_row:
            self.action_cursor_up()
            return
        self._recall((self._recalled or 0) + 1)

    def action_later(self) -> None:
        """Down: the row below, or from the last row the line sent after."""
        if self._recalled is None or not self.cursor_at_last_line:
            self.action_cursor_down()
            return
        self._recall(self._recalled - 1)

    @property
    def cursor_at_first_row(self) -> bool:
        """Whether the cursor is on the first row as wrapped, not only in the first line as typed."""
        return self.wrapped_document.location_to_offset(self.cursor_location).y == 0

    def _recall(self, back: int) -> None:
        if back > len(self.sent):
            return
        if self._recalled is None:
            self._draft = self.text
        self._recalled = back or None
        self.put(self.sent[-back] if back else self._draft)

    async def _on_paste(self, event: events.Paste) -> None:
        event.stop()
        event.prevent_default()
        text = shown(event.text.replace("\r\n", "\n").replace("\r", "\n"))
        if result := self._replace_via_keyboard(text, *self.selection):
            self.move_cursor(result.end_location)
