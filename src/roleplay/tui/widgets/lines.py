"""One line of the talk: hers with a bar, the coach's with its mark beside it.

A line is one widget that draws its own columns: two hundred turns of nested widgets are slow to lay out.
"""

from typing import TYPE_CHECKING

from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from roleplay.language.shown import shown
from roleplay.settings.catalogue import say
from roleplay.tui.marking import TONES, marked, tone

if TYPE_CHECKING:
    from roleplay.tui.reading import Reading

LEAST_MARGIN, WIDEST_MARGIN = 8, 16  # cells for a name before the bar
MARK, WIDE_MARK = 24, 30  # cells for a mark beside a line, and beside one with room to spare
ROOMY = 100  # from this width on there is room to spare
BESIDE = 62  # from this width on the mark stands beside the line, else under it
WIDEST = 116  # cells: longer rows are hard to read


def plain(text: str) -> Content:
    """Text of a person or an author as content: never markup, always harmless."""
    return Content(shown(text), strip_control_codes=False)


def wrapped(content: Content, width: int) -> list[Content]:
    """The rows of some content at a width, at least one."""
    return content.wrap(max(width, 1)) or [content]


class SpokenLine(Widget):
    """What someone said: the name in the margin, a bar, the words."""

    DEFAULT_CSS = f"""
    SpokenLine {{
        height: auto; width: 100%; max-width: {WIDEST}; margin-bottom: 1; text-wrap: nowrap;
    }}
    """

    def __init__(self, teacher: str) -> None:
        """The teacher's name sets the margin that both sides share."""
        super().__init__()
        self._margin = max(LEAST_MARGIN, min(plain(teacher).cell_length, WIDEST_MARGIN))
        self._drawn: tuple[int, list[Content]] = (-1, [])

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As many rows as the words need at that width."""
        del container, viewport
        return len(self.rows(width))

    def render(self) -> Content:
        """All rows at the present width."""
        return Content("\n").join(self.rows(self.content_size.width))

    def rows(self, width: int) -> list[Content]:
        """The finished rows, each no wider than `width`; drawn once for a width."""
        if self._drawn[0] != width:
            self._drawn = (width, self.draw(width))
        return self._drawn[1]

    def draw(self, width: int) -> list[Content]:
        """Draw the rows."""
        raise NotImplementedError

    def draw_again(self) -> None:
        """What is to be drawn has changed."""
        self._drawn = (-1, [])
        self.refresh(layout=True)

    def margin(self, name: str, style: str, bar: str, rows: int) -> list[Content]:
        """A column with the name on its first row and a bar on every row."""
        who = plain(name).truncate(self._margin).right(self._margin).stylize(style)
        edge = Content.assemble(" ", ("▌", bar))
        return [(who if row == 0 else Content(" " * self._margin)) + edge for row in range(rows)]

    @property
    def taken(self) -> int:
        """Cells that the margin, the bar and the space behind it take."""
        return self._margin + 3


class TeacherLine(SpokenLine):
    """What she says, and under it in a few words what could be seen."""

    def __init__(self, name: str, text: str, aside: str = "") -> None:
        super().__init__(name)
        self._who, self.said, self._aside = name, plain(text), plain(aside)

    def draw(self, width: int) -> list[Content]:
        """Her words, then the aside."""
        room = width - self.taken - 1
        words = wrapped(self.said, room)
        if self._aside:
            words += [row.stylize("italic $secondary") for row in wrapped(self._aside, room)]
        margin = self.margin(self._who, "bold $accent", "$accent", len(words))
        return [edge + " " + row for edge, row in zip(margin, words, strict=True)]


class CoachLine(SpokenLine):
    """What the coach said; its mark comes once she has answered, its reason on a key."""

    def __init__(self, said: str, teacher: str) -> None:
        super().__init__(teacher)
        self.said = plain(said)
        self.mark_words = ""
        self.reading: Reading | None = None
        self.explained = False

    def mark(self, reading: "Reading") -> None:
        """Set the mark beside the line and underline the words that decided it."""
        self.reading = reading
        self.said = marked(reading.turn.coding)
        self.mark_words = f"{reading.signs} {reading.mark}".strip()
        self.draw_again()

    def explain(self, opened: bool) -> None:
        """Open or close the reason under the line: one sentence, and something to try."""
        self.explained = opened and self.reading is not None
        self.draw_again()

    def draw(self, width: int) -> list[Content]:
        """The words and the reason on their own ground, the mark beside or below them."""
        beside, mark_room = width >= BESIDE, WIDE_MARK if width >= ROOMY else MARK
        room = width - self.taken - 2 - (mark_room if beside else 0)
        words = wrapped(self.said, room) + self._reason(room)
        marks = self._marks(mark_room - 2 if beside else room)
        if not beside:
            words += marks
            marks = []
        words += [Content("")] * (len(marks) - len(words))
        marks = [Content("  ") + mark for mark in marks] + [Content("")] * (len(words) - len(marks))
        bar = f"{'$accent' if self.explained else '$border-blurred'} on $surface"
        margin = self.margin(say("tui.talk.you"), "bold $secondary", bar, len(words))
        return [
            edge + _on_ground(row, room) + mark for edge, row, mark in zip(margin, words, marks, strict=True)
        ]

    def _reason(self, room: int) -> list[Content]:
        if not self.explained or self.reading is None:
            return []
        parts = [
            (say("tui.talk.why"), self.reading.why),
            (say("tui.talk.test"), self.reading.litmus),
            (say("tui.talk.try"), self.reading.suggestion),
        ]
        if self.reading.marks:
            differs = "; ".join(self.reading.called) or say("tui.talk.differ-how")
            parts.append((say("tui.talk.differ"), differs))
        told = [Content.assemble((title, "bold"), " ", plain(text)) for title, text in parts if text]
        rows = [row.stylize_before("$secondary") for part in told for row in wrapped(part, room)]
        return [Content(""), *rows]

    def _marks(self, room: int) -> list[Content]:
        if self.reading is None:
            return []
        mark = plain(self.mark_words).stylize(TONES[tone(self.reading.turn.coding)])
        for name in self.reading.struck:
            at = mark.plain.find(name)
            if at >= 0:
                mark = mark.stylize("strike", at, at + len(name))
        return wrapped(mark, room)


def _on_ground(row: Content, room: int) -> Content:
    return (" " + row.pad_right(max(0, room - row.cell_length + 1))).stylize_before("on $surface")
