"""What a briefing gives to read: the visit before, the situation, the teacher, and the notes."""

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.widgets import Static

from roleplay.settings.catalogue import say
from roleplay.tui.widgets.lines import plain
from roleplay.tui.widgets.panels import NoteLine, by_time

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roleplay.persona.carried import Carried
    from roleplay.scenario.model import Scenario


class Scene(VerticalScroll, can_focus=False):
    """The scene of a scenario as it is after `carried`, the visit before, or at its stated start."""

    def __init__(self, scenario: "Scenario", carried: "Carried | None") -> None:
        super().__init__(id="reading")
        self._scenario, self._carried = scenario, carried

    async def go_on_from(self, carried: "Carried | None") -> None:
        """Show the scene as it is after another beginning."""
        self._carried = carried
        await self.recompose()
        self.scroll_home(animate=False)

    def compose(self) -> ComposeResult:
        """The scene, and what was observed beside or below it."""
        from roleplay.persona.carried import visited  # the engine, behind the first frame
        from roleplay.scenario.vocabulary import LAST_VISIT

        scenario = visited(self._scenario, self._carried)
        with Vertical(id="scene"):
            if scenario.later:
                yield from self._visit_before(scenario)
            yield Static(say("tui.briefing.situation"), classes="heading", markup=False)
            yield from _paragraphs(scenario.situation)
            yield Static(plain(scenario.teacher.name), classes="heading")
            yield from _paragraphs("\n".join(scenario.teacher.about))
        with Vertical(id="observed"):
            yield Static(say("tui.notes.title"), classes="heading", markup=False)
            yield from (NoteLine(note) for note in by_time(scenario.notes) if note.id != LAST_VISIT)

    def _visit_before(self, scenario: "Scenario") -> ComposeResult:
        from roleplay.practice.series import told  # the engine, behind the first frame
        from roleplay.scenario.series import before

        yield Static(say("tui.briefing.before"), classes="heading", markup=False)
        yield from _paragraphs("\n".join(before(scenario)))
        yield Static(plain(told(scenario, self._carried)), classes="paragraph muted", id="goes-on")


def _paragraphs(text: str) -> "Iterator[Static]":
    for line in text.strip().splitlines():
        if line.strip():
            yield Static(plain(line.strip()), classes="paragraph")
