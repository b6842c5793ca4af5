"""The page where notes are pasted or typed, with what stands beside them."""

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Grid, Vertical
from textual.widgets import Input, Label, Static, TextArea

from roleplay.errors import RoleplayError
from roleplay.language.shown import shown
from roleplay.settings.catalogue import say
from roleplay.tui.keys import key
from roleplay.tui.screens.page import Page
from roleplay.tui.widgets.lines import plain

if TYPE_CHECKING:
    from roleplay.authoring.own_notes.pasted import Pasted

BESIDE = ("vision", "goal", "title")


class Paste(Page["Pasted | None"]):
    """Returns what was pasted, None to leave it. `draft` stands in the box already."""

    CSS_PATH = "own_notes.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("notes.look", "f5,ctrl+l", "look", priority=True),
        key("notes.leave", "escape", "leave", priority=True),
    ]

    def __init__(self, draft: str = "", beside: tuple[str, ...] = ("", "", "")) -> None:
        super().__init__(say("ways.notes.bar"))
        self.draft, self.beside = draft, beside

    def body(self) -> ComposeResult:
        """What it is, a large box, and three small ones."""
        with Vertical(id="paste"):
            yield Static(say("ways.notes.paste"), id="paste-what", markup=False)
            yield TextArea(
                self.draft, placeholder=say("ways.notes.like"), id="pasted", highlight_cursor_line=False
            )
            with Grid(id="beside"):
                for name, text in zip(BESIDE, self.beside, strict=True):
                    yield Label(say(f"ways.notes.{name}"), markup=False)
                    yield Input(
                        text, placeholder=say("ways.notes.open"), compact=True, max_length=300, id=name
                    )
            yield Static("", id="paste-hint", markup=False)

    def on_mount(self) -> None:
        """The large box takes the keys."""
        self.query_one(TextArea).focus()

    @on(Input.Submitted)
    def _next(self, event: Input.Submitted) -> None:
        event.stop()
        self.focus_next()

    def action_look(self) -> None:
        """Go on with what stands in the boxes."""
        (self.focused or self).call_later(self._look)  # behind the characters on their way into the box

    def _look(self) -> None:
        self.draft = self.query_one(TextArea).text
        self.beside = tuple(shown(self.query_one(f"#{name}", Input).value).strip() for name in BESIDE)
        try:
            found = self._found()
        except RoleplayError as error:
            self.query_one("#paste-hint", Static).update(plain(str(error)))
            return
        self.dismiss(found)

    def _found(self) -> "Pasted":
        """What stands in the boxes; a small box goes before a line that begins with its word."""
        from roleplay.authoring.own_notes.pasted import pasted

        found = pasted(self.draft)
        said = {name: text for name, text in zip(BESIDE, self.beside, strict=True) if text}
        return replace(found, beside=replace(found.beside, **said))

    def action_leave(self) -> None:
        """Leave it."""
        self.dismiss(None)
