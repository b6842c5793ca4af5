"""The strongest moment: the line, what it was, what it did."""

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.widgets import Static

from roleplay.settings.catalogue import say
from roleplay.tui.widgets.lines import plain
from roleplay.tui.widgets.steps.step import Step, heading, quoted

if TYPE_CHECKING:
    from roleplay.report.model import Debrief


class Strongest(Step):
    """Quoted words before any judgement of them."""

    def __init__(self, debrief: "Debrief") -> None:
        super().__init__()
        self._debrief = debrief

    def compose(self) -> ComposeResult:
        """Line, what, effect, her answer."""
        moment = self._debrief.strongest
        yield heading(f"tui.debrief.strongest.{moment.kind}", turn=moment.turn)
        if moment.said:
            yield quoted(say("tui.talk.you"), moment.said, "coach")
        yield Static(plain(moment.what), classes="prose")
        yield Static(plain(moment.did), classes="prose")
        if moment.reply:
            yield quoted(self._debrief.teacher, moment.reply, "teacher")
