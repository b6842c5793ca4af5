"""Doing drills in tests: the scenarios that ship, a keeper in memory, and a clock that is moved by hand."""

from datetime import UTC, datetime, timedelta

from roleplay.practice.drills.drill import Feedback, Item
from roleplay.practice.drills.history import Answer
from roleplay.practice.drills.known import drill
from roleplay.practice.drills.library import Library
from roleplay.practice.drills.round import Round
from roleplay.practice.memory_keeper import MemoryKeeper
from roleplay.settings.paths import scenario_folder

LIBRARY = Library(scenario_folder())
MONDAY = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)


def items(name: str) -> list[Item]:
    """Every item of a drill."""
    found = drill(name)
    return [item for kind in found.kinds(LIBRARY) for item in found.items(kind, LIBRARY)]


def item(name: str, begins: str) -> Item:
    """The item whose id begins so."""
    return next(one for one in items(name) if one.id.startswith(begins))


def heard(name: str, one: Item, answer: str) -> Feedback:
    """How an answer to an item is heard."""
    return drill(name).hear(one, answer)


def talked(name: str, one: Item, *said: str) -> Feedback:
    """How a talk stands after these lines; it must not be over before the last of them."""
    for line in said[:-1]:
        then = heard(name, one, line).then
        assert then is not None, f"over at {line}"
        one = then
    return heard(name, one, said[-1])


def begun(name: str, keeper: MemoryKeeper | None = None, seed: int = 1, day: int = 0) -> Round:
    """A round that begins some days after Monday."""
    at = MONDAY + timedelta(days=day)
    return Round(drill(name), LIBRARY, keeper or MemoryKeeper(), seed, lambda: at)


def answered(kind: str, right: bool, day: int, *, name: str = "reframe", differs: bool = False) -> Answer:
    """An answer of some day."""
    at = MONDAY + timedelta(days=day)
    return Answer(name, kind, f"{kind} {day}", "said", right, at, differs=differs)
