"""The talk: a scroll of lines, capped so that long talks stay quick."""

from typing import TYPE_CHECKING

from textual.containers import VerticalScroll
from textual.widgets import Static

from roleplay.settings.catalogue import say
from roleplay.tui.widgets.lines import CoachLine, TeacherLine

if TYPE_CHECKING:
    from textual.widget import Widget

MOST_TURNS = 200  # mounted at once: beyond that every key grows slower


class ConversationView(VerticalScroll, can_focus=False):
    """The lines said so far, newest at the bottom; earlier turns than the last 200 are folded away."""

    def __init__(self, teacher: str) -> None:
        super().__init__(id="talk")
        self._teacher = teacher
        self._chosen: CoachLine | None = None  # the line whose reason is open, or was open last

    def on_mount(self) -> None:
        """Stay at the newest line while lines arrive."""
        self.anchor()

    @property
    def chosen(self) -> CoachLine | None:
        """The line whose reason is open or was open last, else the last one; None when none is marked yet."""
        lines = self._marked
        return self._chosen if self._chosen in lines else lines[-1] if lines else None

    @property
    def coach_lines(self) -> list[CoachLine]:
        """The coach's lines that are mounted, oldest first."""
        return [line for line in self.children if isinstance(line, CoachLine)]

    async def add(self, *lines: "Widget") -> None:
        """Put lines at the end and fold the oldest turns away beyond the limit."""
        await self.mount(*lines)
        surplus = len(self.coach_lines) - MOST_TURNS
        if surplus > 0:
            children = list(self.children)
            first_kept = children.index(self.coach_lines[surplus])
            await self.remove_children(children[:first_kept])
            await self.mount(
                Static(say("tui.talk.folded", most=MOST_TURNS), classes="folded", markup=False), before=0
            )
        self.anchor()

    async def hear(self, text: str, aside: str = "") -> None:
        """Put her words at the end."""
        await self.add(TeacherLine(self._teacher, text, aside))

    async def take_back(self) -> None:
        """Take the last exchange out of sight."""
        line = self.coach_lines[-1]
        children = list(self.children)
        await self.remove_children(children[children.index(line) :])
        if self._chosen is line:
            self._chosen = None
        self.anchor()

    def toggle_reason(self) -> bool:
        """Open or close the reason of the chosen line, else of the last; False when none is marked yet."""
        line = self.chosen
        if line is None:
            return False
        was_open = line.explained
        self._fold()
        if not was_open:
            self._explain(line)
        return True

    def choose(self, step: int) -> bool:
        """Open the reason of an earlier or later line; False when none is marked yet."""
        lines = self._marked
        if not lines:
            return False
        at = lines.index(self._chosen) + step if self._chosen in lines else len(lines) - 1
        self._fold()
        self._explain(lines[max(0, min(at, len(lines) - 1))])
        return True

    def come_back(self) -> None:
        """Close every reason and go to the newest line."""
        self._fold()
        self._chosen = None
        self.anchor()

    @property
    def _marked(self) -> list[CoachLine]:
        return [line for line in self.coach_lines if line.reading is not None]

    def _explain(self, line: CoachLine) -> None:
        line.explain(True)
        self._chosen = line
        self.call_after_refresh(self.scroll_to_widget, line, animate=False)

    def _fold(self) -> None:
        for line in self.coach_lines:
            if line.explained:
                line.explain(False)
