"""A graph as Mermaid text: topics, the lines that open or close others, and events."""

from collections.abc import Iterator

from roleplay.authoring.graph.as_text import band_counts, node_name
from roleplay.authoring.graph.model import Graph, LineNode, TopicNode
from roleplay.language.shown import shown
from roleplay.scenario.vocabulary import BANDS
from roleplay.settings.catalogue import say

_FEW = 3  # topics of a line to which an arrow is drawn
_SHAPES = {"bright": ('(["', '"])'), "growth": ('[/"', '"/]'), "secret": ('[["', '"]]')}


def as_mermaid(graph: Graph) -> Iterator[str]:
    """The lines of the text; names stand in quotes, so that nothing in them is read as Mermaid."""
    topics = {topic.id: f"t{place}" for place, topic in enumerate(graph.topics)}
    lines = {node.key: f"l{place}" for place, node in enumerate(graph.lines)}
    yield "flowchart LR"
    yield f"  accTitle: {_plain(say('authoring.graph.svg.title', title=graph.title))}"
    yield f"  accDescr: {_plain(say('authoring.graph.svg.desc', topics=len(graph.topics)))}"
    yield f'  subgraph topics["{_safe(say("authoring.graph.svg.topics"))}"]'
    for topic in graph.topics:
        start, end = _SHAPES.get(topic.kind, ('["', '"]'))
        yield f"    {topics[topic.id]}{start}{_topic(topic)}{end}"
    yield "  end"
    for node in graph.lines:
        yield f'  {lines[node.key]}("{_line(node)}")'
    for node in graph.lines:
        if len(node.topics) <= _FEW:
            yield from (f"  {topics[t]} -.- {lines[node.key]}" for t in node.topics if t in topics)
    for link in graph.links:
        arrow = "-- opens -->" if link.kind == "told" else "-. closes .-x"
        yield f"  {lines[link.source]} {arrow} {lines[link.target]}"
    yield from _events(graph, lines)


def _events(graph: Graph, lines: dict[str, str]) -> Iterator[str]:
    for place, event in enumerate(graph.events):
        label = _safe(f"{say('authoring.graph.event-tag', occasion=event.occasion)}: {event.needs}")
        yield f'  e{place}{{{{"{label}"}}}}'
        own = (lines[node.key] for node in graph.lines if node.occasion == event.occasion)
        yield from (f"  e{place} --> {line}" for line in own)


def _topic(topic: TopicNode) -> str:
    kind = say(f"authoring.graph.kind.{topic.kind}")
    return _safe(f"{topic.id} ({kind})") + "<br/>" + _safe(band_counts(zip(BANDS, topic.bands, strict=True)))


def _line(node: LineNode) -> str:
    if len(node.topics) <= _FEW:
        return _safe(node_name(node))
    many = say("authoring.graph.many-topics", count=len(node.topics))
    return _safe(node_name(node)) + "<br/>" + _safe(many)


def _plain(text: str) -> str:
    """A text for a line of its own, without what would end it."""
    return " ".join(shown(text).replace(";", ",").split())


def _safe(text: str) -> str:
    """A text inside quotes: what Mermaid or HTML would read in it stands as a numbered character."""
    return "".join(f"#{ord(c)};" if c in '"#;<>&`\\' else c for c in " ".join(shown(text).split()))
