"""The steps of the course as they are written in `course.txt`."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Written:
    """One step. `way` is another way of practising, "" for a scenario played by itself.

    `opt_in`: the id of the scenario that stands in, "" for a step that is not opted into.
    """

    scenario: str
    skill: str
    because: str
    way: str = ""
    opt_in: str = ""


@cache
def written() -> tuple[Written, ...]:
    """All steps in their order."""
    text = Path(__file__).with_name("course.txt").read_text(encoding="utf-8")
    lines = "\n".join(line for line in text.splitlines() if not line.startswith("#"))
    return tuple(_step(block.splitlines()) for block in lines.split("\n\n") if block.strip())


def _step(lines: list[str]) -> Written:
    name, *rest = (line for line in lines if line)
    found = dict(line.split(": ", 1) for line in rest)
    return Written(name, found["skill"], found["because"], found.get("way", ""), found.get("opt-in", ""))
