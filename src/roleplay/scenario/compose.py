"""From a file's text to its nodes; anchors, aliases, tags and repeated keys are refused with their place."""

from dataclasses import dataclass, field

import yaml

from roleplay.scenario.document import Document, Entry, Mapping, Node, Scalar, Sequence
from roleplay.scenario.fault import MOST_FAULTS, Fault, ScenarioError, fault_at, fault_of_file
from roleplay.scenario.model import Source
from roleplay.scenario.reading import check_characters, plain, unseen
from roleplay.scenario.syntax import span, syntax_fault

try:
    from yaml import CSafeLoader as Loader
except ImportError:  # PyYAML built without its C part: slower, the same otherwise
    from yaml import SafeLoader as Loader  # type: ignore[assignment]  # same interface, no common base

_DEEPEST = 12  # levels; the grammar needs five
_MOST_NODES = 50_000


def compose(source: Source, shown: str) -> Document:
    """The document in a text; ScenarioError with everything that YAML or these rules refuse."""
    source = Source(source.name, plain(source.text))
    faults = check_characters(source.text, shown)
    if faults:
        raise ScenarioError(faults)
    builder = _Builder(source.text, shown)
    try:
        for event in yaml.parse(source.text, Loader=Loader):
            builder.take(event)
            if builder.given_up:
                break
    except yaml.YAMLError as error:
        builder.faults.append(syntax_fault(error, builder.last, source.text, shown))
    if builder.faults:
        raise ScenarioError(dict.fromkeys(builder.faults))
    return Document(source, shown, _root(builder.root, source.text, shown))


def _root(node: Node | None, text: str, shown: str) -> Mapping:
    if node is None or (isinstance(node, Scalar) and not node.text.strip()):
        raise ScenarioError([fault_of_file(shown, "S007")])
    if not isinstance(node, Mapping):
        raise ScenarioError([fault_at(shown, text, node.start, "S017")])
    return node


@dataclass(slots=True)
class _Open:
    """A list or map whose end has not come yet."""

    start: int
    flow: bool
    entries: dict[str, Entry] | None  # None in a list
    items: list[Node] = field(default_factory=list)
    key: Scalar | None = None


@dataclass(slots=True)
class _Builder:
    text: str
    shown: str
    root: Node | None = None
    last: yaml.Event | None = None
    given_up: bool = False
    faults: list[Fault] = field(default_factory=list)
    _open: list[_Open] = field(default_factory=list)
    _documents: int = 0
    _nodes: int = 0

    def take(self, event: yaml.Event) -> None:
        self.last = event
        if isinstance(event, yaml.ScalarEvent):  # by far the most frequent
            self._count(event)
            start, end = span(event)
            if event.style == '"' and (hidden := unseen(event.value)):  # only there can one be written as \0
                self._refuse(start, "S005", found=f"U+{ord(hidden.group()):04X}")
            self._add(Scalar(event.value, start, end, event.style or ""))
        elif isinstance(event, yaml.CollectionEndEvent):
            self._close(span(event)[1])
        elif isinstance(event, yaml.CollectionStartEvent):
            self._count(event)
            self._begin(event)
        elif isinstance(event, yaml.AliasEvent):
            self._refuse(span(event)[0], "S011", found=f"*{event.anchor}")
            self._add(Scalar("", *span(event)))
        elif isinstance(event, yaml.DocumentStartEvent):
            self._documents += 1
            if self._documents > 1:
                self._refuse(span(event)[0], "S015", stop=True)

    def _count(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
        """Count a node, and refuse what an author may have written before it."""
        self._nodes += 1
        if self._nodes > _MOST_NODES or len(self._open) > _DEEPEST:
            self._refuse(span(event)[0], "S016", stop=True)
        if event.anchor is not None:
            self._refuse(span(event)[0], "S011", found=f"&{event.anchor}")
        if event.tag is not None:
            start = span(event)[0]
            self._refuse(start, "S012", found=self.text[start:].split(None, 1)[0])

    def _begin(self, event: yaml.CollectionStartEvent) -> None:
        start = span(event)[0]
        above = self._open[-1] if self._open else None
        if above and above.entries is not None and above.key is None:
            self._refuse(above.start if above.flow else start, "S014", stop=True)
        entries: dict[str, Entry] | None = {} if isinstance(event, yaml.MappingStartEvent) else None
        self._open.append(_Open(start, bool(event.flow_style), entries))

    def _close(self, end: int) -> None:
        done = self._open.pop()
        if done.entries is None:
            self._add(Sequence(tuple(done.items), done.start, end))
        else:
            self._add(Mapping(done.entries, done.start, end))

    def _add(self, node: Node) -> None:
        if not self._open:
            self.root = node
            return
        above = self._open[-1]
        if above.entries is None:
            above.items.append(node)
        elif above.key is not None:
            above.entries.setdefault(above.key.text, Entry(above.key, node))
            above.key = None
        elif isinstance(node, Scalar):
            above.key = node
            if node.text in above.entries:
                first = self.text.count("\n", 0, above.entries[node.text].key.start) + 1
                self._refuse(node.start, "S013", key=node.text, first=first)

    def _refuse(self, at: int, code: str, *, stop: bool = False, **values: object) -> None:
        self.faults.append(fault_at(self.shown, self.text, at, code, **values))
        self.given_up = self.given_up or stop or len(self.faults) >= MOST_FAULTS
