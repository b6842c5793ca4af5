"""Where the boxes of a picture stand: layers from left to right, each box near what it is joined with."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from roleplay.authoring.graph.model import Graph

FEW_TOPICS: Final = 3  # topics of a line to which an edge is drawn
MARGIN: Final = 24
TOPIC_SIZE: Final = (300, 46)
LINE_SIZE: Final = (250, 36)
BETWEEN: Final = 10  # boxes of one layer
LAYER_GAP: Final = 130
TOP: Final = 118  # below title and legend
_SWEEPS: Final = 4


@dataclass(frozen=True, slots=True)
class Box:
    """A box by its upper left corner, in pixels."""

    x: int
    y: int
    width: int
    height: int

    @property
    def left(self) -> tuple[int, int]:
        """Where edges come in."""
        return self.x, self.y + self.height // 2

    @property
    def right(self) -> tuple[int, int]:
        """Where edges go out."""
        return self.x + self.width, self.y + self.height // 2


@dataclass(frozen=True, slots=True)
class Layout:
    """The boxes of topics and of line nodes by their names; `width` and `bottom` are what they take."""

    topics: Mapping[str, Box]
    lines: Mapping[str, Box]
    width: int
    bottom: int


def layout(graph: Graph) -> Layout:
    """Topics in the first layer in the order of the file, then lines, layer by layer of their chains."""
    topics = {
        topic.id: Box(MARGIN, TOP + place * (TOPIC_SIZE[1] + BETWEEN), *TOPIC_SIZE)
        for place, topic in enumerate(graph.topics)
    }
    middle: dict[str, float] = {name: box.left[1] for name, box in topics.items()}
    joined = _joined(graph)
    layers = [
        [node.key for node in graph.lines if node.depth == depth]
        for depth in range(1 + max((node.depth for node in graph.lines), default=-1))
    ]
    lines: dict[str, Box] = {}
    tops: dict[str, int] = {}
    for _ in range(_SWEEPS):
        for layer in layers:
            placed = _placed(layer, joined, middle)
            tops.update(placed)
            middle.update({f"line {key}": top + LINE_SIZE[1] / 2 for key, top in placed.items()})
    for depth, layer in enumerate(layers):
        x = MARGIN + TOPIC_SIZE[0] + LAYER_GAP + depth * (LINE_SIZE[0] + LAYER_GAP)
        lines.update({key: Box(x, tops[key], *LINE_SIZE) for key in layer})
    boxes = [*topics.values(), *lines.values()]
    width = MARGIN + max((box.x + box.width for box in boxes), default=0)
    return Layout(topics, lines, width, max((box.y + box.height for box in boxes), default=TOP))


def _joined(graph: Graph) -> dict[str, list[str]]:
    """For each line node, what edges join it with; line nodes are named apart from topics."""
    joined: dict[str, list[str]] = {}
    for node in graph.lines:
        near = node.topics if len(node.topics) <= FEW_TOPICS else ()
        joined.setdefault(node.key, []).extend(near)
    for link in graph.links:
        joined[link.target].append(f"line {link.source}")
        joined[link.source].append(f"line {link.target}")
    return joined


def _placed(
    layer: Sequence[str], joined: Mapping[str, Sequence[str]], middle: Mapping[str, float]
) -> dict[str, int]:
    """The upper edges of a layer's boxes: at the mean of their neighbours, pushed apart, in that order."""
    wanted = {}
    for place, key in enumerate(layer):
        near = [middle[name] for name in joined[key] if name in middle]
        wanted[key] = sum(near) / len(near) if near else TOP + place * (LINE_SIZE[1] + BETWEEN)
    ordered = sorted(layer, key=lambda key: (wanted[key], layer.index(key)))
    groups: list[tuple[list[str], float]] = []  # boxes that touch, and the top of the first
    for key in ordered:
        groups.append(([key], wanted[key] - LINE_SIZE[1] / 2))
        while len(groups) > 1 and _end(groups[-2]) > groups[-1][1]:
            keys = [*groups[-2][0], *groups[-1][0]]
            groups[-2:] = [(keys, _top(keys, wanted))]
    found: dict[str, int] = {}
    least = float(TOP)
    for keys, top in groups:
        for place, key in enumerate(keys):
            at = max(least, top + place * (LINE_SIZE[1] + BETWEEN))
            found[key], least = round(at), at + LINE_SIZE[1] + BETWEEN
    return found


def _top(keys: Sequence[str], wanted: Mapping[str, float]) -> float:
    """Where a stack of boxes begins, so that they stand as near as may be to where they are wanted."""
    step = LINE_SIZE[1] + BETWEEN
    return sum(wanted[key] - place * step for place, key in enumerate(keys)) / len(keys) - LINE_SIZE[1] / 2


def _end(group: tuple[list[str], float]) -> float:
    return group[1] + len(group[0]) * (LINE_SIZE[1] + BETWEEN)
