"""A scenario with the files it was read from, so that every line can be named by file and line."""

from dataclasses import dataclass
from pathlib import Path

from roleplay.scenario.load import build, read_chain
from roleplay.scenario.model import OWN, Line, Scenario


@dataclass(frozen=True, slots=True)
class Opened:
    """A scenario, and its files as they are shown: by `own`, then by the ids of the banks, nearest first."""

    scenario: Scenario
    files: dict[str, str]

    def place(self, line: Line) -> str:
        """`file:line` of a line."""
        return f"{self.files.get(line.source, line.source)}:{line.line_number}"

    def named(self, word: str) -> Line | None:
        """The line that an author means by its id, with or without its bank's name; None without one."""
        found = self.scenario.line(word)
        if found is None:
            found = next((x for x in self.scenario.lines if f"{x.source}/{x.id}" == word), None)
        return found


def read_scenario(path: Path) -> Opened:
    """The scenario in a file; ScenarioError with everything found wrong in it and in its banks."""
    chain, faults = read_chain(path)
    own, *banks = chain
    files = {OWN: _near(own.shown)} | {bank.text("id"): _near(bank.shown) for bank in banks}
    return Opened(build(chain, faults), files)


def _near(shown: str) -> str:
    """A file's name from the folder one works in, when it lies there."""
    path, here = Path(shown).resolve(), Path.cwd()
    return str(path.relative_to(here)) if path.is_relative_to(here) else shown
