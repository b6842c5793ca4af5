"""The graph of a scenario."""

from roleplay.authoring.graph.bands import counted
from roleplay.authoring.graph.chains import chains
from roleplay.authoring.graph.events import conditions, events
from roleplay.authoring.graph.gaps import gaps
from roleplay.authoring.graph.model import Graph, TopicKind, TopicNode
from roleplay.scenario.model import Line, Note, Scenario


def graph_of(scenario: Scenario) -> Graph:
    """Topics in the order of the file, the chains between lines, events, conditions and gaps."""
    topics = _topics(scenario)
    nodes, links = chains(scenario)
    own = sum(line.rank == 0 for line in scenario.lines)
    return Graph(
        id=scenario.id,
        title=scenario.title,
        own=own,
        behind=len(scenario.lines) - own,
        banks=tuple(dict.fromkeys(line.source for line in scenario.lines if line.rank)),
        topics=topics,
        lines=nodes,
        links=links,
        events=events(scenario),
        conditions=conditions(scenario),
        gaps=gaps(scenario, topics),
    )


def _topics(scenario: Scenario) -> tuple[TopicNode, ...]:
    notes = {note.id: note for note in scenario.notes}
    plain = [line for line in scenario.lines if line.occasion is None]
    by_topic: dict[str, list[Line]] = {}
    for line in plain:
        for name in line.when.topics:
            by_topic.setdefault(name, []).append(line)
    found = []
    for topic in (one for one in scenario.topics if not one.everyday):
        lines, note = by_topic.get(topic.id, []), notes.get(topic.id)
        answers = [line for line in lines if line.part == "answer"]
        own = [line for line in answers if line.rank == 0]
        found.append(
            TopicNode(
                id=topic.id,
                kind=_kind(topic.id, note, scenario),
                text=_text(topic.id, note, scenario),
                at=note.at or "" if note else "",
                bands=counted(own),
                answers=len(own),
                reactions=sum(line.part == "reaction" and line.rank == 0 for line in lines),
                behind=len(answers) - len(own),
            )
        )
    return tuple(found)


def _kind(topic: str, note: Note | None, scenario: Scenario) -> TopicKind:
    if note is not None:
        return note.kind
    if scenario.secret is not None and scenario.secret.id == topic:
        return "secret"
    if topic == "growth":
        return "growth-area"
    return "vision" if topic == "vision" else "topic"


def _text(topic: str, note: Note | None, scenario: Scenario) -> str:
    given = {"growth": scenario.growth.goal, "vision": scenario.vision}
    return " ".join((note.text if note else given.get(topic, "")).split())
