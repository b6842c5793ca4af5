"""What the debrief holds on request: pocket, dials, transcript, changes, and the figures behind a key."""

import asyncio
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import ContentSwitcher, OptionList, Static

from roleplay.language.shown import shown
from roleplay.settings.catalogue import say
from roleplay.tui.desk import Desk
from roleplay.tui.keys import key
from roleplay.tui.marking import TONES, tone_of
from roleplay.tui.screens.differ import Differ
from roleplay.tui.screens.page import Page
from roleplay.tui.standing import gauge
from roleplay.tui.widgets.hanging_list import HangingList, Row
from roleplay.tui.widgets.lines import plain

if TYPE_CHECKING:
    from roleplay.practice.session import Session
    from roleplay.report.model import Changed, Debrief, Dial, Said, TakenBack

PAGES = ("pocket", "dials", "transcript", "changes", "numbers")


class InDepth(Page["Debrief"]):
    """Five pages on the keys 1 to 5; Escape goes back to the debrief.

    It returns the debrief as it stands: a mark that is heard differently here changes the figures.
    """

    CSS_PATH = "in_depth.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        *(key(f"depth.{name}", str(at), f"show('{name}')") for at, name in enumerate(PAGES, 1)),
        key("depth.left", "left", "turn(-1)", show=False, priority=True),
        key("depth.right", "right", "turn(1)", show=False, priority=True),
        key("depth.differ", "f6,ctrl+l", "differ", show=False),
        key("depth.close", "escape,q", "close"),
    ]

    def __init__(self, debrief: "Debrief", desk: Desk, session: "Session") -> None:
        super().__init__(say("tui.depth.bar", title=debrief.title), debrief.teacher)
        self._debrief, self._desk, self._session = debrief, desk, session

    def body(self) -> ComposeResult:
        """The names of the pages, and the present one."""
        yield Static("", id="tabs", markup=False)
        with ContentSwitcher(id="pages", initial="pocket"):
            yield from _pages(self._debrief)

    def on_mount(self) -> None:
        """Begin with what is still in the pocket."""
        self.action_show("pocket")

    def action_show(self, name: str) -> None:
        """Show one page."""
        self.query_one(ContentSwitcher).current = name
        self.query_one(f"#{name}").focus()
        titles = [(page, f" {at} {say(f'tui.key.depth.{page}')} ") for at, page in enumerate(PAGES, 1)]
        tabs = [
            Content.styled(title, "bold reverse" if page == name else "$secondary") for page, title in titles
        ]
        self.query_one("#tabs", Static).update(Content(" ").join(tabs))

    def action_turn(self, way: int) -> None:
        """The page to the left or right."""
        now = PAGES.index(self.query_one(ContentSwitcher).current or PAGES[0])
        self.action_show(PAGES[(now + way) % len(PAGES)])

    def action_differ(self) -> None:
        """On the transcript: hear a mark of the highlighted turn differently."""
        transcript = self.query_one("#transcript", OptionList)
        if transcript.has_focus and transcript.highlighted is not None:
            self._differ(transcript.highlighted)

    @on(OptionList.OptionSelected, "#transcript")
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self._differ(event.option_index)

    def _differ(self, at: int) -> None:
        from roleplay.report.markings import listed

        turns = self._session.conversation.turns
        marks = listed(turns[at].coding) if at < len(turns) else ()  # turns taken back come behind
        if not marks:
            self.notify(say("tui.talk.nothing-to-differ"), markup=False)
            return

        def closed(changed: bool | None) -> None:
            if changed:
                self._tell_again(at)

        self.app.push_screen(Differ(self._session, at + 1, marks), closed)

    @work(group="differ", exclusive=True)
    async def _tell_again(self, at: int) -> None:
        self._debrief = await asyncio.to_thread(self._desk.debrief, self._session)
        switcher = self.query_one(ContentSwitcher)
        await switcher.remove_children()
        for page in _pages(self._debrief):
            await switcher.add_content(page)
        switcher.current = None
        self.action_show("transcript")
        self.call_after_refresh(self._highlight, at)  # once the new rows are laid out

    def _highlight(self, at: int) -> None:
        self.query_one("#transcript", OptionList).highlighted = at

    def action_close(self) -> None:
        """Back to the debrief."""
        self.dismiss(self._debrief)


def _pages(debrief: "Debrief") -> list[Widget]:
    rows = [_exchange(said, debrief) for said in debrief.transcript]
    rows.extend(_taken_back(back, debrief.teacher) for back in debrief.taken_back)
    transcript = HangingList(rows, margin=6, spaced=True)
    transcript.id = "transcript"
    return [
        _page("pocket", _pocket(debrief)),
        _page("dials", _dials(debrief)),
        transcript,
        _page("changes", _changes(debrief)),
        _page("numbers", _numbers(debrief)),
    ]


def _page(name: str, parts: list[Content]) -> VerticalScroll:
    return VerticalScroll(*(Static(part, classes="block") for part in parts), id=name)


def _titled(title: str, *lines: str) -> Content:
    body = [plain(line) for line in lines if line]
    return Content("\n").join([Content.styled(shown(title), "bold $accent"), *body])


def _pocket(debrief: "Debrief") -> list[Content]:
    arrived = _titled(say("tui.depth.arrived"), debrief.arrived.words, debrief.arrived.sentence)
    notes = [_titled(item.at or say("tui.depth.no-time"), item.text) for item in debrief.pocket]
    intro = say("tui.depth.pocket") if notes else say("tui.depth.pocket-empty")
    pattern = _titled(debrief.pattern.name, debrief.pattern.sentence)
    return [pattern, arrived, Content.styled(intro, "$secondary"), *notes]


def _dials(debrief: "Debrief") -> list[Content]:
    intro = [plain(debrief.provisional)] if debrief.provisional else []
    ratio = _titled(say("tui.standing.questions"), debrief.ratio.words)
    apart = Content.styled(say("tui.depth.apart"), "$secondary")
    return [*intro, ratio, *map(_dial, debrief.dials), apart, _dial(debrief.ownership), plain(debrief.agency)]


def _dial(dial: "Dial") -> Content:
    parts = [f"  {part.name}: {part.words}" for part in dial.parts]
    return _titled(f"{dial.title}   {gauge(dial.value)}", dial.question, dial.words, *parts)


def _exchange(said: "Said", debrief: "Debrief") -> Row:
    from roleplay.report.markings import called, differing

    differs = debrief.differs(said.turn)
    mark = differing(said.mark, (d.mark for d in differs))
    line = plain(said.said)
    for finding in said.findings:
        if finding.speaker == "coach":
            line = line.stylize("underline", finding.start, finding.end)
    lines = [
        line,
        Content.styled(f"{said.signs} {mark}".strip(), TONES[tone_of(said.form, said.framing)]),
    ]
    reasons = (
        (say("tui.talk.why"), said.why),
        (say("tui.talk.try"), said.suggestion),
        (say("tui.talk.differ"), "; ".join(filter(None, (called(d.wanted) for d in differs)))),
    )
    lines += [
        Content.assemble((f"{title} ", "bold $secondary"), plain(text)) for title, text in reasons if text
    ]
    lines.append(Content.assemble((f"{shown(debrief.teacher)}: ", "bold"), plain(said.reply)))
    if said.did:
        lines.append(Content.styled(shown(said.did), "italic $secondary"))
    return Row(Content.styled(str(said.turn), "bold $accent"), tuple(lines))


def _changes(debrief: "Debrief") -> list[Content]:
    intro = Content.styled(shown(debrief.level), "$secondary")
    widest = max((len(curve.title) for curve in debrief.curves), default=0)
    curves = [plain(f"{curve.title:<{widest}}  {curve.line}") for curve in debrief.curves if curve.values]
    return [intro, Content("\n").join(curves), *(_change(one) for one in debrief.changes)]


def _change(one: "Changed") -> Content:
    also = say("report.changed.also", causes="; ".join(one.also)) if one.also else ""
    return _titled(f"{one.turn}  {one.most}", one.why, also)


def _numbers(debrief: "Debrief") -> list[Content]:
    overall = _titled(
        say("tui.depth.overall"),
        say("tui.depth.overall-words", value=f"{debrief.overall.value:.0f}", band=debrief.overall.band),
        *debrief.overall.gates,
    )
    figures = [_titled(figure.name, figure.words) for figure in debrief.figures]
    state = _titled(say("tui.depth.state"), *(_figures_of(one) for one in debrief.changes))
    return [Content.styled(say("tui.depth.numbers-intro"), "$secondary"), *figures, overall, state]


def _figures_of(one: "Changed") -> str:
    from roleplay.report.changed import figures

    return f"{one.turn:>2}  {figures(one) or '–'}"


def _taken_back(back: "TakenBack", name: str) -> Row:
    said = say("report.page.taken-back", turn=back.turn, said=back.said)
    return Row(Content("↩"), (plain(said), plain(f"{name}: {back.reply}")))
