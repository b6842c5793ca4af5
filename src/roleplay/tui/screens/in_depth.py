"""What the debrief holds on request: pocket, dials, transcript, curves, and the figures behind a key."""

from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import ContentSwitcher, Static

from roleplay.language.shown import shown
from roleplay.settings.catalogue import say
from roleplay.tui.keys import key
from roleplay.tui.marking import TONES, tone_of
from roleplay.tui.screens.page import Page
from roleplay.tui.standing import gauge
from roleplay.tui.widgets.hanging_list import HangingList, Row
from roleplay.tui.widgets.lines import plain

if TYPE_CHECKING:
    from roleplay.report.model import Debrief, Dial, Said, TakenBack

PAGES = ("pocket", "dials", "transcript", "curves", "numbers")


class InDepth(Page[None]):
    """Five pages on the keys 1 to 5; Escape goes back to the debrief."""

    CSS_PATH = "in_depth.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        *(key(f"depth.{name}", str(at), f"show('{name}')") for at, name in enumerate(PAGES, 1)),
        key("depth.left", "left", "turn(-1)", show=False, priority=True),
        key("depth.right", "right", "turn(1)", show=False, priority=True),
        key("depth.close", "escape,q", "close"),
    ]

    def __init__(self, debrief: "Debrief") -> None:
        super().__init__(say("tui.depth.bar", title=debrief.title), debrief.teacher)
        self._debrief = debrief

    def body(self) -> ComposeResult:
        """The names of the pages, and the present one."""
        yield Static("", id="tabs", markup=False)
        with ContentSwitcher(id="pages", initial="pocket"):
            yield _page("pocket", _pocket(self._debrief))
            yield _page("dials", _dials(self._debrief))
            rows = [_exchange(said, self._debrief.teacher) for said in self._debrief.transcript]
            rows.extend(_taken_back(back, self._debrief.teacher) for back in self._debrief.taken_back)
            transcript = HangingList(rows, margin=6, spaced=True)
            transcript.id = "transcript"
            yield transcript
            yield _page("curves", _curves(self._debrief))
            yield _page("numbers", _numbers(self._debrief))

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

    def action_close(self) -> None:
        """Back to the debrief."""
        self.dismiss(None)


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


def _exchange(said: "Said", teacher: str) -> Row:
    line = plain(said.said)
    for finding in said.findings:
        if finding.speaker == "coach":
            line = line.stylize("underline", finding.start, finding.end)
    lines = [
        line,
        Content.styled(f"{said.signs} {said.mark}".strip(), TONES[tone_of(said.form, said.framing)]),
    ]
    reasons = ((say("tui.talk.why"), said.why), (say("tui.talk.try"), said.suggestion))
    lines += [
        Content.assemble((f"{title} ", "bold $secondary"), plain(text)) for title, text in reasons if text
    ]
    lines.append(Content.assemble((f"{shown(teacher)}: ", "bold"), plain(said.reply)))
    if said.did:
        lines.append(Content.styled(shown(said.did), "italic $secondary"))
    return Row(Content.styled(str(said.turn), "bold $accent"), tuple(lines))


def _curves(debrief: "Debrief") -> list[Content]:
    return [
        _titled(curve.title, f"{curve.line}   {curve.values[0]:.0f} → {curve.values[-1]:.0f}")
        for curve in debrief.curves
        if curve.values
    ]


def _numbers(debrief: "Debrief") -> list[Content]:
    overall = _titled(
        say("tui.depth.overall"),
        say("tui.depth.overall-words", value=f"{debrief.overall.value:.0f}", band=debrief.overall.band),
        *debrief.overall.gates,
    )
    figures = [_titled(figure.name, figure.words) for figure in debrief.figures]
    return [Content.styled(say("tui.depth.numbers-intro"), "$secondary"), *figures, overall]


def _taken_back(back: "TakenBack", name: str) -> Row:
    said = say("report.page.taken-back", turn=back.turn, said=back.said)
    return Row(Content("↩"), (plain(said), plain(f"{name}: {back.reply}")))
