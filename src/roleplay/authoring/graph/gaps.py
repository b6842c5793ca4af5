"""Gaps: what an author may have meant to write and did not."""

from collections.abc import Iterator

from roleplay.authoring.graph.bands import bands_of
from roleplay.authoring.graph.chains import never_said
from roleplay.authoring.graph.events import COMES_IN
from roleplay.authoring.graph.model import Gap, TopicNode
from roleplay.persona.epilogue import INSTEAD
from roleplay.scenario.model import Line, Scenario
from roleplay.scenario.vocabulary import BANDS, OCCASIONS, Aim, Band

_ASKED_OF_NOTES: tuple[Aim, ...] = ("decision", "pupils")
_NO_LINES_NEEDED = frozenset({"vision", "growth-area"})


def gaps(scenario: Scenario, topics: tuple[TopicNode, ...]) -> tuple[Gap, ...]:
    """The gaps of a scenario, banks included where they would fill one."""
    return (
        *_of_topics(scenario, topics),
        *_of_events(scenario),
        *_of_the_secret(scenario),
        *_of_chains(scenario),
        *(Gap("ending", e) for e in INSTEAD if e not in scenario.epilogue),
    )


def _of_topics(scenario: Scenario, topics: tuple[TopicNode, ...]) -> Iterator[Gap]:
    aims = {(topic, aim) for line in _own(scenario) for topic in line.when.topics for aim in line.when.aims}
    for topic in topics:
        if not topic.answers:
            if topic.kind not in _NO_LINES_NEEDED:
                yield Gap("topic", topic.id)
            continue
        empty = tuple(band for band, count in zip(BANDS, topic.bands, strict=True) if not count)
        if empty:
            yield Gap("bands", topic.id, empty)
        if topic.kind in ("bright", "growth", "neutral"):
            missing = tuple(aim for aim in _ASKED_OF_NOTES if (topic.id, aim) not in aims)
            if missing:
                yield Gap("aims", topic.id, missing)
        if topic.kind == "bright" and not topic.reactions:
            yield Gap("first-beat", topic.id)


def _of_events(scenario: Scenario) -> Iterator[Gap]:
    for occasion in OCCASIONS:
        if occasion == "asks-favour" and scenario.teacher.under_threat != "deflect":
            continue
        if occasion == "reveals" and scenario.secret is None:
            continue
        lines = [line for line in scenario.lines if line.occasion == occasion]
        if not lines:
            yield Gap("event", occasion)
            continue
        said_in = frozenset[Band]().union(*(bands_of(line) for line in lines))
        empty = tuple(band for band in COMES_IN[occasion] if band not in said_in)
        if empty and occasion != "begins":
            yield Gap("event-bands", occasion, empty)


def _of_the_secret(scenario: Scenario) -> Iterator[Gap]:
    secret = scenario.secret
    if secret is None:
        return
    revealing = {line.id for line in scenario.lines if line.occasion == "reveals"}
    about = [line for line in _own(scenario) if secret.id in line.when.topics]
    if revealing and not any(line.when.told & revealing for line in _own(scenario)):
        yield Gap("after-secret", secret.id)
    if revealing and not any(line.when.untold & revealing for line in about):
        yield Gap("before-secret", secret.id)


def _of_chains(scenario: Scenario) -> Iterator[Gap]:
    never = never_said(scenario)
    if never:
        yield Gap("circle", "", never)
    for line in _own(scenario):
        both = tuple(sorted(line.when.told & line.when.untold))
        if both:
            yield Gap("against", line.id, both)


def _own(scenario: Scenario) -> Iterator[Line]:
    return (line for line in scenario.lines if line.rank == 0)
