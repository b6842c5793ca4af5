"""The marks of one line, and "I hear it differently" for any of them: kept, exported, never held against."""

import asyncio
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Footer, Input, Label, OptionList, Static

from roleplay.errors import RoleplayError
from roleplay.language.shown import shown
from roleplay.settings.catalogue import say
from roleplay.tui.keys import key
from roleplay.tui.widgets.hanging_list import HangingList, Row
from roleplay.tui.widgets.lines import plain

if TYPE_CHECKING:
    from roleplay.practice.session import Session
    from roleplay.report.markings import Listed

LONGEST_NAME = 120  # characters, as the session takes them


class Differ(ModalScreen[bool]):
    """The marks of one turn; the box holds what the trainee would call the one pointed at.

    It returns whether anything was changed.
    """

    CSS_PATH = "dialog.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("differ.toggle", "enter", "disagree", priority=True),
        key("differ.up", "up", "move(-1)", show=False, priority=True),
        key("differ.down", "down", "move(1)", show=False, priority=True),
        key("differ.close", "escape,f6,ctrl+l", "close", priority=True),
    ]

    def __init__(self, session: "Session", turn: int, marks: "tuple[Listed, ...]") -> None:
        super().__init__()
        self._session, self._turn, self._marks = session, turn, marks
        self._at = 0
        self._changed = False

    def compose(self) -> ComposeResult:
        """The marks, what one would call them, and what it does."""
        with VerticalScroll(classes="dialog differ", can_focus=False):
            yield Static(say("tui.differ.title", turn=self._turn), classes="dialog-title", markup=False)
            yield HangingList(margin=8)
            yield Label(say("tui.differ.wanted"), markup=False)
            yield Input(placeholder=say("tui.differ.wanted.like"), compact=True, max_length=LONGEST_NAME)
            yield Static(say("tui.differ.how"), id="differ-hint", markup=False)
        yield Footer(compact=True, show_command_palette=False)

    def on_mount(self) -> None:
        """The box keeps the cursor, the cursor keys choose the mark."""
        self.query_one(OptionList).can_focus = False
        self._point(0)
        self.query_one(Input).focus()

    def action_move(self, step: int) -> None:
        """Point at the mark above or below."""
        (self.focused or self).call_later(self._point, self._at + step)

    def action_disagree(self) -> None:
        """Disagree with the mark, or take that back."""
        (self.focused or self).call_later(self._toggle)  # behind the characters on their way into the box

    def action_close(self) -> None:
        """Back to where one was."""
        (self.focused or self).call_later(self._close)  # behind a disagreement that is still being kept

    def _close(self) -> None:
        self.dismiss(self._changed)

    @on(OptionList.OptionSelected)
    def _clicked(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self._point(event.option_index)

    def _point(self, at: int) -> None:
        self._at = max(0, min(at, len(self._marks) - 1))
        self._show()
        self.query_one(Input).value = self._disputed.get(self._marks[self._at].marking, "")

    async def _toggle(self) -> None:
        mark, wanted = self._marks[self._at], shown(self.query_one(Input).value)
        try:
            differs = await asyncio.to_thread(self._session.differ, self._turn, mark.marking, wanted)
        except RoleplayError as error:
            self._hint(str(error))
            return
        self._changed = True
        self._point(self._at)
        teacher = self._session.scenario.teacher.called
        self._hint(say("tui.differ.kept", teacher=teacher) if differs else say("tui.differ.again"))

    @property
    def _disputed(self) -> "dict[object, str]":
        return {d.marking: d.wanted for d in self._session.disagreed(self._turn)}

    def _show(self) -> None:
        disputed = self._disputed
        rows = []
        for at, mark in enumerate(self._marks):
            box = "[x]" if mark.marking in disputed else "[ ]"
            margin = Content(f"{'→' if at == self._at else ' '} {box}")
            words = [plain(mark.words).stylize("bold")]
            if mark.marking in disputed:
                words = [Content.assemble(words[0].stylize("strike"), f" · {say('report.differs.it')}")]
            where = f"“{mark.quoted}”" if mark.quoted else say("tui.differ.whole-turn")
            rows.append(Row(margin, (*words, plain(where))))
        self.query_one(HangingList).show(rows, self._at)

    def _hint(self, text: str) -> None:
        self.query_one("#differ-hint", Static).update(plain(text))
