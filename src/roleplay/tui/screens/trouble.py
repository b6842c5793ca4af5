"""The store cannot be used: what is wrong, what helps, and the offer to go on without keeping."""

import asyncio
from typing import ClassVar

from textual.app import App, ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Footer, Static

from roleplay.errors import RoleplayError
from roleplay.settings.catalogue import say
from roleplay.tui.desk import Desk
from roleplay.tui.keys import key
from roleplay.tui.widgets.lines import plain


class Trouble(ModalScreen[bool]):
    """True: go on without keeping. False: leave."""

    CSS_PATH = "dialog.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("trouble.go-on", "enter", "answer(True)"),
        key("trouble.leave", "escape", "answer(False)"),
    ]

    def __init__(self, error: RoleplayError) -> None:
        super().__init__()
        self._error = error

    def compose(self) -> ComposeResult:
        """Message, remedy, offer."""
        with Vertical(classes="dialog"):
            yield Static(say("tui.trouble.title"), classes="dialog-title", markup=False)
            yield Static(plain(self._error.message))
            yield Static(plain(self._error.remedy), classes="remedy")
            yield Static(say("tui.trouble.offer"), classes="offer", markup=False)
        yield Footer(compact=True, show_command_palette=False)

    def action_answer(self, go_on: bool) -> None:
        """Close with the answer."""
        self.dismiss(go_on)


async def open_desk(app: App[None], desk: Desk) -> bool:
    """Open what keeps the sessions; when it cannot be, offer to go on without. False: the program is left."""
    try:
        await asyncio.to_thread(desk.open)
    except RoleplayError as error:
        if not await app.push_screen_wait(Trouble(error)):
            app.exit(return_code=int(error.exit_status))
            return False
        await asyncio.to_thread(desk.open_without_keeping)
    return True
