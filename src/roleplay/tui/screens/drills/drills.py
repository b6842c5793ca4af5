"""The list of drills: what is due today, and why."""

import asyncio
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static

from roleplay.errors import RoleplayError
from roleplay.settings.catalogue import say
from roleplay.settings.clock import system_clock
from roleplay.tui.desk import Desk
from roleplay.tui.keys import key
from roleplay.tui.screens.page import Page
from roleplay.tui.widgets.hanging_list import HangingList, Row
from roleplay.tui.widgets.lines import plain

MARGIN = 8  # cells before a title: its minutes


class Drills(Page[str | None]):
    """Returns the id of the drill that was chosen, None to leave."""

    CSS_PATH = "drills.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("drills.take", "enter", "take", priority=True),
        key("drills.leave", "escape", "leave"),
    ]

    def __init__(self, desk: Desk) -> None:
        super().__init__(say("drills.list.bar"))
        self._desk = desk
        self._ids: list[str] = []

    def body(self) -> ComposeResult:
        """What the spacing does, then the list."""
        with Vertical(id="drill-list"):
            yield Static(say("drills.list.title"), classes="heading", markup=False)
            yield Static(say("drills.list.how"), id="spacing", markup=False)
            yield HangingList(margin=MARGIN)
            yield Static(say("drills.list.looking"), id="hint", markup=False)

    def on_mount(self) -> None:
        """Look what is due once the frame stands."""
        self.query_one(OptionList).focus()
        self._fill()

    @work(group="drills")
    async def _fill(self) -> None:
        try:
            ids, rows = await asyncio.to_thread(self._standing)
        except RoleplayError as error:
            self.query_one("#hint", Static).update(plain(str(error)))
            return
        self._ids = ids
        self.query_one(HangingList).show(rows)
        self.query_one("#hint").display = False

    def _standing(self) -> tuple[list[str], list[Row]]:
        from roleplay.practice.drills.boxes import due
        from roleplay.practice.drills.known import DRILLS
        from roleplay.practice.drills.told import due_told

        answers, today, library = self._desk.keeper.answers(), system_clock().date(), self._desk.library
        rows = []
        for one in DRILLS:
            standing = due(answers, one.id, today)
            told = plain(f"{one.title} · {due_told(one, standing, library)}").stylize(
                "bold", 0, len(one.title)
            )
            told = told.stylize("$accent" if standing.today else "$secondary", len(one.title))
            margin = Content.styled(say("drills.list.minutes", minutes=one.minutes), "$secondary")
            rows.append(Row(margin, (told,)))
        return [one.id for one in DRILLS], rows

    def action_take(self) -> None:
        """Take the highlighted drill."""
        self.query_one(OptionList).action_select()

    def action_leave(self) -> None:
        """Back to the conversations."""
        self.dismiss(None)

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(self._ids[event.option_index])
