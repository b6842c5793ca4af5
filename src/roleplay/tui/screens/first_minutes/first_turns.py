"""The first turns of a talk: after the fourth, leaving it open is offered."""

from roleplay.settings.catalogue import say
from roleplay.tui.reading import Reading
from roleplay.tui.screens.talk import Talk
from roleplay.tui.widgets.lines import CoachLine

ENOUGH = 4  # turns, rubric 5.5


class FirstTurns(Talk):
    """A talk that is left open and not debriefed."""

    CSS_PATH = "../talk.tcss"

    def _after_reply(self, line: CoachLine, reading: Reading) -> None:
        super()._after_reply(line, reading)
        if reading.turn.number == ENOUGH and not self.session.conversation.over:
            self._hint(say("ways.first.enough"))

    def action_end(self) -> None:
        """Leave the talk open, to be gone on with from the list."""
        if not self._answering:
            self.dismiss("debrief")
