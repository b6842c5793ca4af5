"""The scenario file, put together from its parts."""

from roleplay.authoring.new import briefing, later, noticed, spoken
from roleplay.authoring.new.answers import Answers
from roleplay.authoring.new.told import Told, mark, told_by
from roleplay.authoring.schema import SCHEMA_FILE


def page_of(scenario_id: str, answers: Answers) -> str:
    """A scenario that plays, with a mark at whatever waits for its author."""
    return page_from(told_by(scenario_id, answers))


def page_from(told: Told) -> str:
    """The page of what is told already; at least one note has to be among it."""
    parts = [
        [f"# yaml-language-server: $schema=./{SCHEMA_FILE}"],
        *briefing.parts(told),
        *noticed.parts(told),
        *spoken.parts(told),
        *later.parts(told),
    ]
    return "\n\n".join("\n".join(part) for part in parts) + "\n"


def waiting(page: str) -> int:
    """How many places of a page wait for their author."""
    return sum("#" in line and line.endswith(mark()) for line in page.split("\n"))
