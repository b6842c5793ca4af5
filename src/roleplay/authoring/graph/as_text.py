"""A graph as text for a terminal: 80 columns, no colour, nothing that only a picture could tell."""

import textwrap
from collections.abc import Iterable, Iterator

from roleplay.authoring.graph.model import EventNode, Gap, Graph, LineNode, LinkKind
from roleplay.language.shown import shown
from roleplay.scenario.vocabulary import BANDS
from roleplay.settings.catalogue import say

WIDTH = 80
_MOST_IDS = 12
_NAME = 21  # columns of a topic's name


def as_text(graph: Graph) -> Iterator[str]:
    """The graph, part by part, with an empty line between the parts."""
    yield from _wrapped(say("authoring.graph.heading", title=graph.title, id=graph.id))
    counts = say("authoring.graph.counts", topics=len(graph.topics), own=graph.own, behind=graph.behind)
    banks = f" ({', '.join(graph.banks)})" if graph.banks else ""
    yield from _wrapped(counts + banks)
    for heading, part in (
        ("topics", _topics(graph)),
        ("chains", _chains(graph)),
        ("events", _events(graph)),
        ("conditions", _conditions(graph)),
        ("gaps", _gaps(graph)),
    ):
        yield ""
        yield from _wrapped(say(f"authoring.graph.{heading}"))
        yield from part


def band_counts(counts: Iterable[tuple[str, int]]) -> str:
    """Bands with their numbers: "shut 3 guard 4 …"."""
    return " ".join(f"{band} {count}" for band, count in counts)


def gap_words(gap: Gap) -> str:
    """A gap as a sentence."""
    return say(f"authoring.graph.gap.{gap.code}", about=gap.about, words=", ".join(gap.words))


def node_name(node: LineNode) -> str:
    """A node by its first line, with how many stand beside it."""
    more = len(node.lines) - 1
    return say("authoring.graph.several", first=node.key, more=more) if more else node.key


def _topics(graph: Graph) -> Iterator[str]:
    columns = (*BANDS, *(say(f"authoring.graph.column.{name}") for name in ("beats", "behind")))
    yield f"  {'':<{_NAME + 13}}" + "".join(f"{name:>{len(name) + 1}}" for name in columns)
    for topic in graph.topics:
        name = topic.id if len(topic.id) <= _NAME else topic.id[: _NAME - 1] + "…"
        kind = say(f"authoring.graph.kind.{topic.kind}")
        numbers = (*topic.bands, topic.reactions, topic.behind)
        cells = "".join(f"{n:>{len(c) + 1}}" for n, c in zip(numbers, columns, strict=True))
        yield f"  {name:<{_NAME}} {kind:<12}{cells}"
        said = f"{topic.at}  {topic.text}" if topic.at else topic.text
        if said:
            yield from _wrapped(textwrap.shorten(said, 2 * (WIDTH - 8), placeholder=" …"), "      ")
    yield from _wrapped(say("authoring.graph.topics.columns"), "  ")


def _chains(graph: Graph) -> Iterator[str]:
    named = {node.key: node for node in graph.lines}
    if not graph.links:
        yield from _wrapped(say("authoring.graph.chains.none"), "  ")
    for node in graph.lines:
        kinds: tuple[tuple[LinkKind, str], ...] = (("told", "opens"), ("untold", "closes"))
        parts = [(word, _targets(graph, node, kind, named)) for kind, word in kinds]
        if any(targets for _, targets in parts):
            yield from _wrapped(f"{node_name(node)}{_of(node)}", "  ")
        for word, targets in parts:
            if targets:
                yield from _wrapped(say(f"authoring.graph.{word}", lines=", ".join(targets)), "    ", 13)


def _targets(graph: Graph, node: LineNode, kind: LinkKind, named: dict[str, LineNode]) -> list[str]:
    return [
        node_name(named[link.target]) for link in graph.links if link.source == node.key and link.kind == kind
    ]


def _of(node: LineNode) -> str:
    """What kind of line it is, in brackets: its event, else its topics."""
    if node.occasion:
        return f" ({say('authoring.graph.event-tag', occasion=node.occasion)})"
    if not node.topics:
        return ""
    return f" ({say('authoring.graph.about', topics=topics_words(node))})"


def topics_words(node: LineNode) -> str:
    """The topics of a node, or their number when they are many."""
    if len(node.topics) > _MOST_IDS // 2:
        return say("authoring.graph.many-topics", count=len(node.topics))
    return ", ".join(node.topics)


def _events(graph: Graph) -> Iterator[str]:
    for event in graph.events:
        yield from _wrapped(f"{event.occasion}: {event.needs}", "  ", 6)
        yield from _wrapped(_lines_of(event), "      ", 8)


def _lines_of(event: EventNode) -> str:
    return say(
        "authoring.graph.event.lines", own=event.own, behind=event.behind, bands=band_counts(event.bands)
    )


def _conditions(graph: Graph) -> Iterator[str]:
    for condition in graph.conditions:
        name = say(f"authoring.graph.condition.{condition.name}")
        yield from _wrapped(say("authoring.graph.condition.opens", name=name, count=condition.opens), "  ")


def _gaps(graph: Graph) -> Iterator[str]:
    if not graph.gaps:
        yield from _wrapped(say("authoring.graph.gaps.none"), "  ")
    for gap in graph.gaps:
        yield from _wrapped(gap_words(gap), "  ", 4)


def _wrapped(text: str, first: str = "", others: int | None = None) -> Iterator[str]:
    below = first if others is None else " " * others
    yield from textwrap.wrap(
        shown(text), WIDTH, initial_indent=first, subsequent_indent=below, break_on_hyphens=False
    )
