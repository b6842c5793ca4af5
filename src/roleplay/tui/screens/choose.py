"""Choose a conversation: rounds to go on with first, then every title, the broken ones named as broken."""

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import OptionList, Static

from roleplay.errors import RoleplayError
from roleplay.language.shown import shown
from roleplay.settings.catalogue import say
from roleplay.tui.desk import Desk, Offered, Unfinished
from roleplay.tui.doors import Door
from roleplay.tui.keys import key
from roleplay.tui.screens.other_doors import OtherDoors
from roleplay.tui.screens.page import Page
from roleplay.tui.screens.trouble import open_desk
from roleplay.tui.widgets.hanging_list import HangingList, Row
from roleplay.tui.widgets.lines import plain

if TYPE_CHECKING:
    from roleplay.scenario.shelf import Shelved


MARGIN = 8  # cells before a title: its minutes


@dataclass(frozen=True, slots=True)
class Begin:
    """A title was chosen."""

    entry: "Shelved"


@dataclass(frozen=True, slots=True)
class GoOn:
    """An unfinished round was chosen."""

    session: str


class Choose(Page[Begin | GoOn | Door]):
    """The list of conversations; it returns the one that was chosen."""

    CSS_PATH = "choose.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("choose.take", "enter", "take", priority=True),
        key("choose.doors", "f3,ctrl+n", "doors", priority=True),
    ]

    def __init__(self, desk: Desk) -> None:
        super().__init__(say("tui.choose.bar"))
        self._desk = desk
        self._choices: list[Begin | GoOn | None] = []

    def body(self) -> ComposeResult:
        """A few words of welcome, the list beside or below them."""
        with Horizontal(id="middle"):
            with Vertical(id="welcome"):
                yield Static(say("tui.choose.welcome"), id="wordmark", markup=False)
                yield Static(say("tui.choose.round"), id="round", markup=False)
                yield Static("", id="promise", markup=False)
            with Vertical(id="shelf"):
                yield Static(say("tui.choose.title"), id="shelf-title", markup=False)
                yield HangingList(margin=MARGIN, spaced=True)
                yield Static(say("tui.choose.looking"), id="hint", markup=False)

    def on_mount(self) -> None:
        """Read the shelf once the frame stands."""
        self.query_one(OptionList).focus()
        self._fill()

    @work(group="shelf")
    async def _fill(self) -> None:
        entries = await asyncio.to_thread(self._desk.entries)
        self._show(Offered(), entries)
        if not await open_desk(self.app, self._desk):
            return
        offered = Offered()
        try:
            offered = await asyncio.to_thread(self._desk.offered)
            self._show(offered, entries)
        except RoleplayError as error:
            self._hint(str(error))
        checked = await asyncio.to_thread(self._desk.checked, entries)
        if checked != entries:
            self._show(offered, checked)

    def _show(self, offered: Offered, entries: "tuple[Shelved, ...]") -> None:
        rows = self.query_one(HangingList)
        before, at = len(self._choices), rows.highlighted or 0
        self._choices = [
            *(GoOn(unfinished.summary.id) for unfinished in offered.unfinished),
            *(None if entry.broken else Begin(entry) for entry in entries),
        ]
        rows.show([*map(_going_on, offered.unfinished), *map(_title, entries)])
        if at and before:  # whoever has already moved stays on the same title
            rows.highlighted = at + len(self._choices) - before
        self._hint("" if entries else say("tui.choose.empty"))
        self._promise(offered)
        if not self._desk.keeps:
            self._bar.tell(say("tui.choose.not-kept"))

    def _promise(self, offered: Offered) -> None:
        if offered.promise:
            date = f"{offered.promise.at:%d %B}".lstrip("0")
            promise = say("tui.choose.promise", date=date, rep="{rep}").partition("{rep}")
            words = Content.assemble(promise[0], (plain(offered.promise.next_rep).plain, "bold"), promise[2])
            self.query_one("#promise", Static).update(words)

    def action_take(self) -> None:
        """Take the highlighted title."""
        self.query_one(OptionList).action_select()

    def action_doors(self) -> None:
        """Other ways to practise."""
        self.app.push_screen(OtherDoors(), self._went)

    def _went(self, door: Door | None) -> None:
        if door is not None:
            self.dismiss(door)

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        choice = self._choices[event.option_index]
        if choice is None:
            self._hint(say("tui.choose.broken-hint"))
            return
        self.dismiss(choice)

    def _hint(self, text: str) -> None:
        self.query_one("#hint", Static).update(plain(text))


def _going_on(unfinished: Unfinished) -> Row:
    summary = unfinished.summary
    words = say("tui.choose.go-on", teacher=summary.teacher, turn=unfinished.turn)
    return Row(Content("→"), (Content.styled(shown(words), "bold $accent"), plain(summary.title)))


def _title(entry: "Shelved") -> Row:
    if entry.broken:
        where = Content.styled(shown(say("tui.choose.broken", name=entry.id)), "bold $error")
        what = plain(f"{entry.broken.place}: {entry.broken.message}")
        return Row(Content("!"), (where, what, plain(entry.broken.remedy)))
    visit = (say("tui.choose.visit", visit=entry.visit),) if entry.series and entry.visit > 1 else ()
    about = " · ".join((entry.teacher, entry.focus.replace("-", " "), *visit))
    lines = [Content.styled(shown(entry.title), "bold"), Content.styled(shown(about), "$secondary")]
    if entry.content_note:
        note = say("tui.choose.touches", note=entry.content_note)
        lines.append(Content.styled(shown(note), "italic $secondary"))
    if entry.hidden:
        hidden = say("tui.choose.hidden", id=entry.id, path=entry.path)
        lines.append(Content.styled(shown(hidden), "$secondary"))
    minutes = say("tui.choose.minutes", minutes=entry.minutes)
    return Row(Content.styled(minutes, "$secondary"), tuple(lines))
