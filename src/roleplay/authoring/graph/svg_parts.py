"""The pieces an SVG picture is made of: text that fits, boxes, curves."""

from typing import Final
from xml.sax.saxutils import escape, quoteattr

from roleplay.authoring.graph.layout import Box
from roleplay.language.shown import shown

_WIDE: Final = 0.56  # of the size of the type: the mean width of a letter, with room to spare
_BEND: Final = 0.5
_ASIDE: Final = 9


def text(x: int, y: int, words: str, *, size: int = 12, style: str = "", room: int | None = None) -> str:
    """A line of text, cut to `room` pixels where that is given."""
    words = " ".join(shown(words).split())
    longest = len(words) if room is None else max(1, int(room / (size * _WIDE)))
    if len(words) > longest:
        words = words[: longest - 1].rstrip() + "…"
    kind = f" class={quoteattr(style)}" if style else ""
    return f'<text x="{x}" y="{y}" font-size="{size}"{kind}>{escape(words)}</text>'


def box(at: Box, style: str, *, round_by: int = 4) -> str:
    """A box; its style says what it is by its border."""
    return (
        f'<rect x="{at.x}" y="{at.y}" width="{at.width}" height="{at.height}" rx="{round_by}" '
        f"class={quoteattr(style)}/>"
    )


def titled(title: str, parts: list[str]) -> str:
    """Parts that belong together, with a title that is read aloud and shown under the pointer."""
    return f"<g><title>{escape(' '.join(shown(title).split()))}</title>{''.join(parts)}</g>"


def curve(start: Box, end: Box, style: str, marker: str = "") -> str:
    """A curve from one box to another: forwards from right to left edge, backwards the other way round.

    Between two boxes of one layer it goes round on the right.
    """
    back, beside = end.x < start.x, end.x == start.x
    x1, y1 = start.left if back else start.right
    x2, y2 = end.right if back or beside else end.left
    if back:  # beside the way there, not on it
        y1, y2 = y1 + _ASIDE, y2 + _ASIDE
    bend = max(40, int(abs(x2 - x1) * _BEND))
    out, into = (-bend if back else bend), (bend if back or beside else -bend)
    tip = f' marker-end="url(#{marker})"' if marker else ""
    return f'<path d="M{x1} {y1} C{x1 + out} {y1} {x2 + into} {y2} {x2} {y2}" class={quoteattr(style)}{tip}/>'
