"""What unlocks what: lines that must, or must not, have been said before others."""

from dataclasses import replace

from roleplay.authoring.graph.model import LineNode, Link, LinkKind
from roleplay.scenario.model import Line, Scenario

Chains = tuple[tuple[LineNode, ...], tuple[Link, ...]]


def chains(scenario: Scenario) -> Chains:
    """The lines that stand in a chain, and the links between them, where one of the two is an own line.

    Lines that wait for the same lines, on the same topics, and that none waits for, are one node.
    """
    lines = {line.id: line for line in scenario.lines}
    links = [
        (source, line, kind)
        for line in scenario.lines
        for kind, names in _waited_for(line)
        for source in (lines[name] for name in sorted(names) if name in lines)
        if 0 in (source.rank, line.rank)
    ]
    sources = {source.id for source, _, _ in links}
    targets = {target.id for _, target, _ in links}
    places: dict[str, list[Line]] = {}
    for line in scenario.lines:
        if line.id in sources | targets:
            places.setdefault(line.id if line.id in sources else _place(line), []).append(line)
    key_of = {line.id: members[0].id for members in places.values() for line in members}
    made = tuple(
        dict.fromkeys(Link(key_of[source.id], key_of[target.id], kind) for source, target, kind in links)
    )
    nodes = tuple(_node(members) for members in places.values())
    return _with_depths(nodes, made), made


def never_said(scenario: Scenario) -> tuple[str, ...]:
    """Lines that wait for each other in a circle, or for a line that does, in the order of the file."""
    waits = {line.id: line.when.told for line in scenario.lines}
    can: set[str] = set()
    while True:
        more = {name for name, told in waits.items() if name not in can and told <= can}
        if not more:
            return tuple(line.id for line in scenario.lines if line.id not in can)
        can |= more


def _waited_for(line: Line) -> tuple[tuple[LinkKind, frozenset[str]], ...]:
    return ("told", line.when.told), ("untold", line.when.untold)


def _place(line: Line) -> str:
    """What lines of one node share."""
    when = line.when
    parts = (when.told, when.untold, when.topics)
    return "/".join((line.part, line.occasion or "", *(" ".join(sorted(part)) for part in parts)))


def _node(lines: list[Line]) -> LineNode:
    first = lines[0]
    return LineNode(first.id, tuple(lines), tuple(sorted(first.when.topics)), first.occasion, 0)


def _with_depths(nodes: tuple[LineNode, ...], links: tuple[Link, ...]) -> tuple[LineNode, ...]:
    """Each node as far from the beginning as the longest way to it; what would close a circle is left out."""
    before: dict[str, list[str]] = {node.key: [] for node in nodes}
    for link in sorted(links, key=lambda link: link.kind != "told"):
        if link.target not in _all_before(link.source, before):
            before[link.target].append(link.source)
    depth: dict[str, int] = {}
    while len(depth) < len(nodes):
        for key, earlier in before.items():
            if key not in depth and all(source in depth for source in earlier):
                depth[key] = 1 + max((depth[source] for source in earlier), default=-1)
    return tuple(replace(node, depth=depth[node.key]) for node in nodes)


def _all_before(key: str, before: dict[str, list[str]]) -> set[str]:
    """A node and all that the way to it leads through."""
    found, left = {key}, [key]
    while left:
        more = [source for source in before[left.pop()] if source not in found]
        found.update(more)
        left.extend(more)
    return found
