"""A graph as an SVG picture: readable without colour, with title and description."""

import textwrap
from collections.abc import Iterator
from typing import Final
from xml.sax.saxutils import escape

from roleplay.authoring.graph.as_text import band_counts, gap_words, node_name, topics_words
from roleplay.authoring.graph.layout import FEW_TOPICS, MARGIN, TOP, Layout, layout
from roleplay.authoring.graph.model import Graph, LineNode, TopicNode
from roleplay.authoring.graph.svg_parts import box, curve, text, titled
from roleplay.language.shown import shown
from roleplay.scenario.vocabulary import BANDS
from roleplay.settings.catalogue import say

DRAWN_BY: Final = "<!-- drawn by roleplay scenario graph -->"
"""The second line of every picture: what may be drawn anew."""

_LEAST_WIDTH: Final = 1_000
_LINE: Final = 18  # pixels from one line of text to the next
_STYLE: Final = (
    "text{font-family:system-ui,'Segoe UI',Helvetica,Arial,sans-serif;fill:#1a1a1a}"
    ".bold{font-weight:700}.soft{fill:#444}"
    "rect{fill:#fff;stroke:#1a1a1a;stroke-width:1.2}"
    "rect.bright{stroke-width:3}rect.growth,rect.growth-area{stroke-dasharray:7 4;stroke-width:2}"
    "rect.secret{stroke-dasharray:2 3;stroke-width:2.4}rect.neutral{stroke-width:1}"
    "rect.line{fill:#f4f4f0}rect.event{fill:#f4f4f0;stroke-width:2.4}"
    "path{fill:none;stroke:#1a1a1a;stroke-width:1.4}"
    "path.about{stroke:#6a6a6a;stroke-dasharray:1 4;stroke-width:1.2}path.untold{stroke-dasharray:7 4}"
)
_MARKERS: Final = (
    '<defs><marker id="arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" '
    'orient="auto"><path d="M0 0 L10 5 L0 10 z" style="fill:#1a1a1a;stroke:none"/></marker>'
    '<marker id="bar" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="10" markerHeight="10" '
    'orient="auto"><path d="M3 0 L3 10" style="stroke:#1a1a1a;stroke-width:2.4"/></marker></defs>'
)


def as_svg(graph: Graph) -> str:
    """The whole picture. It stands alone: no fonts, scripts or addresses outside it."""
    at = layout(graph)
    width = max(at.width, _LEAST_WIDTH)
    below, height = _below(graph, at.bottom + 2 * _LINE, width)
    title = say("authoring.graph.svg.title", title=graph.title)
    described = say("authoring.graph.svg.desc", topics=len(graph.topics))
    parts = [
        '<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title desc" '
        f'width="{width}" height="{height}" viewBox="0 0 {width} {height}">',
        DRAWN_BY,
        f'<title id="title">{escape(shown(title))}</title>',
        f'<desc id="desc">{escape(shown(described))}</desc>',
        f"<style>{_STYLE}</style>",
        _MARKERS,
        f'<rect x="0" y="0" width="{width}" height="{height}" style="stroke:none"/>',
        *_heading(title, width),
        *(_over_lines(at) if at.lines else ()),
        *_edges(graph, at),
        *(_topic(topic, at) for topic in graph.topics),
        *(_line_node(node, at) for node in graph.lines),
        *below,
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _heading(title: str, width: int) -> Iterator[str]:
    """The title and what the strokes mean."""
    yield text(MARGIN, 36, title, size=20, style="bold", room=width - 2 * MARGIN)
    yield text(MARGIN, 60, say("authoring.graph.svg.bands"), style="soft")
    x = MARGIN
    for name, style, marker in (
        ("told", "told", "arrow"),
        ("untold", "untold", "bar"),
        ("is-about", "about", ""),
    ):
        tip = f' marker-end="url(#{marker})"' if marker else ""
        yield f'<path d="M{x} 80 L{x + 46} 80" class="{style}"{tip}/>'
        yield text(x + 56, 84, say(f"authoring.graph.svg.{name}"), style="soft")
        x += 320
    yield text(MARGIN, TOP - 12, say("authoring.graph.svg.topics"), style="bold")


def _over_lines(at: Layout) -> Iterator[str]:
    """The heading of the first layer of lines."""
    first = min(box.x for box in at.lines.values())
    yield text(first, TOP - 12, say("authoring.graph.svg.lines"), style="bold")


def _edges(graph: Graph, at: Layout) -> Iterator[str]:
    for node in graph.lines:
        if len(node.topics) <= FEW_TOPICS:
            for topic in node.topics:
                if topic in at.topics:
                    yield curve(at.topics[topic], at.lines[node.key], "about")
    for link in graph.links:
        marker = "arrow" if link.kind == "told" else "bar"
        yield curve(at.lines[link.source], at.lines[link.target], link.kind, marker)


def _topic(topic: TopicNode, at: Layout) -> str:
    here = at.topics[topic.id]
    kind = say(f"authoring.graph.kind.{topic.kind}")
    head = f"{topic.id} · {kind}" + (f" · {topic.at}" if topic.at else "")
    counts = " · ".join(f"{b[0].upper()} {n}" for b, n in zip(BANDS, topic.bands, strict=True))
    spoken = band_counts(zip(BANDS, topic.bands, strict=True))
    parts = [
        box(here, topic.kind, round_by=14 if topic.kind == "bright" else 4),
        text(here.x + 12, here.y + 19, head, size=13, style="bold", room=here.width - 20),
        text(here.x + 12, here.y + 37, counts, style="soft", room=here.width - 20),
    ]
    return titled(f"{head}: {topic.text} ({spoken})", parts)


def _line_node(node: LineNode, at: Layout) -> str:
    here = at.lines[node.key]
    what = say("authoring.graph.event-tag", occasion=node.occasion) if node.occasion else topics_words(node)
    style = "event" if node.occasion else "line"
    parts = [
        box(here, style),
        text(here.x + 10, here.y + (16 if what else 23), node_name(node), style="bold", room=here.width - 16),
    ]
    if what:
        parts.append(text(here.x + 10, here.y + 30, what, size=11, style="soft", room=here.width - 16))
    said = " / ".join(line.variants[0].text for line in node.lines)
    return titled(f"{', '.join(line.id for line in node.lines)}: {said}", parts)


def _below(graph: Graph, top: int, width: int) -> tuple[list[str], int]:
    """Events, conditions and gaps as text below the boxes, and the height of the whole picture."""
    events = [f"{event.occasion}: {event.needs} ({band_counts(event.bands)})" for event in graph.events]
    conditions = [
        say(
            "authoring.graph.condition.opens",
            name=say(f"authoring.graph.condition.{condition.name}"),
            count=condition.opens,
        )
        for condition in graph.conditions
    ]
    gaps = [gap_words(gap) for gap in graph.gaps] or [say("authoring.graph.gaps.none")]
    parts: list[str] = []
    y = top
    for heading, items in (("events", events), ("conditions", conditions), ("gaps", gaps)):
        parts.append(text(MARGIN, y, say(f"authoring.graph.{heading}"), size=14, style="bold"))
        y += _LINE
        for item in items:
            for place, line in enumerate(textwrap.wrap(item, (width - 2 * MARGIN) // 7)):
                parts.append(text(MARGIN + 12 + (12 if place else 0), y, line))
                y += _LINE
        y += _LINE // 2
    return parts, y + MARGIN
