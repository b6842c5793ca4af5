"""What a graph of a scenario holds, without any layout."""

from dataclasses import dataclass
from typing import Literal

from roleplay.scenario.model import Line
from roleplay.scenario.vocabulary import Band, Occasion

TopicKind = Literal["bright", "growth", "neutral", "growth-area", "vision", "secret", "topic"]
LinkKind = Literal["told", "untold"]
ConditionName = Literal["growth-named", "growth-unnamed", "tentative", "compliant", "owned", "stirred"]


@dataclass(frozen=True, slots=True)
class TopicNode:
    """A topic. `bands`: own answers that can be said in each band, in the order of the bands.

    `answers`, `reactions`: own lines about it; `behind`: answers of banks that name it or its kind.
    """

    id: str
    kind: TopicKind
    text: str
    at: str
    bands: tuple[int, ...]
    answers: int
    reactions: int
    behind: int


@dataclass(frozen=True, slots=True)
class LineNode:
    """A line in a chain, or several that stand at the same place in it. `depth` counts from 0."""

    key: str
    lines: tuple[Line, ...]
    topics: tuple[str, ...]
    occasion: Occasion | None
    depth: int


@dataclass(frozen=True, slots=True)
class Link:
    """One line opens others once it was said (`told`), or closes them (`untold`); keys of line nodes."""

    source: str
    target: str
    kind: LinkKind


@dataclass(frozen=True, slots=True)
class EventNode:
    """An event with what it needs, in words. `own` of its lines are the scenario's.

    `bands`: how many of its lines can be said in each band that it comes in.
    """

    occasion: Occasion
    needs: str
    bands: tuple[tuple[Band, int], ...]
    own: int
    behind: int


@dataclass(frozen=True, slots=True)
class Condition:
    """Something that comes true in a talk, and how many own lines wait for it."""

    name: ConditionName
    opens: int


@dataclass(frozen=True, slots=True)
class Gap:
    """Something an author may have meant to write: a code, and what it is about."""

    code: str
    about: str = ""
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Graph:
    """A scenario as topics, chains of lines, events and gaps."""

    id: str
    title: str
    own: int
    behind: int
    banks: tuple[str, ...]
    topics: tuple[TopicNode, ...]
    lines: tuple[LineNode, ...]
    links: tuple[Link, ...]
    events: tuple[EventNode, ...]
    conditions: tuple[Condition, ...]
    gaps: tuple[Gap, ...]
