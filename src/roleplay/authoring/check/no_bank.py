"""S105: a scenario without a bank."""

from collections.abc import Iterator

from roleplay.authoring.check.files import Files
from roleplay.authoring.check.finding import Finding, found
from roleplay.scenario.model import Scenario


def no_bank(files: Files, scenario: Scenario) -> Iterator[Finding]:
    """A scenario that stands alone, and is silent on whatever its author did not foresee."""
    if len(scenario.sources) == 1:
        yield found(files.first, files.first.root.start, "S105")
