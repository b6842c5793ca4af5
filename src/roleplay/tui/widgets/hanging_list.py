"""A list whose rows have a margin: what wraps stays clear of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

LEAST_WIDTH = 20  # cells for words, however narrow the list


@dataclass(frozen=True, slots=True)
class Row:
    """One row: what stands in the margin of its first line, and its lines."""

    margin: Content
    lines: tuple[Content, ...]


class HangingList(OptionList):
    """An option list of rows, wrapped again whenever the width changes."""

    def __init__(
        self,
        rows: Sequence[Row] = (),
        *,
        margin: int = 4,
        spaced: bool = False,
    ) -> None:
        super().__init__(markup=False, compact=True)
        self._margin, self._spaced = margin, spaced
        self._rows: list[Row] = list(rows)
        self._wrapped_at = 0

    def show(self, rows: Sequence[Row], at: int = 0) -> None:
        """Replace all rows and highlight one, the first unless told otherwise."""
        self._rows = list(rows)
        self._wrap()
        self.highlighted = at if self._rows else None

    def on_resize(self) -> None:
        """Wrap the rows to the new width."""
        if self._wrapped_at != self.content_size.width:
            self._wrap()

    def _wrap(self) -> None:
        highlighted = self.highlighted
        self._wrapped_at = self.content_size.width
        self.clear_options()
        self.add_options(Option(self._prompt(row)) for row in self._rows)
        if self._rows:
            self.highlighted = min(highlighted or 0, len(self._rows) - 1)

    def _prompt(self, row: Row) -> Content:
        width = max(LEAST_WIDTH, self._wrapped_at - self._margin - 1)
        wrapped = [part for line in row.lines for part in (line.wrap(width) or [line])]
        margins = [row.margin, *[Content("")] * (len(wrapped) - 1)]
        lines = [
            Content.assemble(" " * (self._margin - 2 - margin.cell_length), margin, "  ", line)
            for margin, line in zip(margins, wrapped, strict=True)
        ]
        return Content("\n").join([*lines, Content("")] if self._spaced else lines)
