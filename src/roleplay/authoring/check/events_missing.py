"""S102 and S119: events that have no line, or only one way of being spoken."""

from collections.abc import Iterator

from roleplay.authoring.check.files import Files
from roleplay.authoring.check.finding import Finding, found, key_of
from roleplay.scenario.model import Scenario
from roleplay.scenario.series import endings
from roleplay.scenario.vocabulary import Occasion
from roleplay.settings.catalogue import say

EVENTS: tuple[Occasion, ...] = (
    "begins", "pushes-back", "reveals", "commits", "complies", "leaves", "repairs",
)  # fmt: skip
_ENOUGH = 2  # ways of speaking an event, own lines and banks together: people play a scenario again


def events_missing(files: Files, scenario: Scenario) -> Iterator[Finding]:
    """Events without a line; the secret is told once, and one good way of telling it is enough."""
    ways = {event: min(_ways(event, one) for one in endings(scenario)) for event in EVENTS}
    at, single = key_of(files.first, "lines"), list[str]()
    for event in EVENTS:
        words = say(f"authoring.event.{event}")
        if not ways[event] and (event != "reveals" or scenario.secret):
            yield found(files.first, at, "S102", found=event, event=words)
        elif 0 < ways[event] < _ENOUGH and event != "reveals":
            single.append(event)
    if single:
        yield found(files.first, at, "S119", found=", ".join(single))


def _ways(event: Occasion, scenario: Scenario) -> int:
    return sum(len(line.variants) for line in scenario.lines if line.occasion == event)
