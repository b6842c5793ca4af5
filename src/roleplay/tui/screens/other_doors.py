"""The list of other doors, over the list of conversations."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Footer, OptionList, Static

from roleplay.settings.catalogue import say
from roleplay.tui.doors import DOORS, Door
from roleplay.tui.keys import key
from roleplay.tui.widgets.hanging_list import HangingList, Row
from roleplay.tui.widgets.lines import plain


class OtherDoors(ModalScreen[Door | None]):
    """Returns the door that was chosen, None to stay with the conversations."""

    CSS_PATH = "other_doors.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("doors.take", "enter", "take", priority=True),
        key("doors.close", "escape,f3", "close", priority=True),
    ]

    def compose(self) -> ComposeResult:
        """A title and the list."""
        with Vertical(classes="dialog"):
            yield Static(say("tui.doors.title"), classes="dialog-title", markup=False)
            yield HangingList(spaced=True)
        yield Footer(compact=True, show_command_palette=False)

    def on_mount(self) -> None:
        """The list takes the keys."""
        self.query_one(HangingList).focus()
        self.call_after_refresh(self.query_one(HangingList).show, [_row(one) for one in DOORS])

    def action_take(self) -> None:
        """Take the highlighted door."""
        self.query_one(OptionList).action_select()

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(DOORS[event.option_index])

    def action_close(self) -> None:
        """Back to the conversations."""
        self.dismiss(None)


def _row(door: Door) -> Row:
    return Row(Content("→"), (plain(say(door.title)).stylize("bold"), plain(say(door.about))))
