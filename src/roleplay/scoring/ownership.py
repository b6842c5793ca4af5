"""OWNERSHIP: what the teacher took up, after Snyder (rubric 3.9). An outcome, shown apart from skill."""

from dataclasses import dataclass

from roleplay.scoring.finding import Part, of_reply
from roleplay.scoring.reading import Reading

EACH = 20.0
PARTS: tuple[tuple[str, str], ...] = (
    ("goal", "hope"),
    ("pathways", "idea"),
    ("agency", "agency"),
    ("time", "when"),
    ("own-words", "step"),
)


@dataclass(frozen=True, slots=True)
class Ownership:
    """0 to 100: goal, pathways, agency, evidence and time, own words; 20 each."""

    value: float
    parts: tuple[tuple[str, Part], ...]


def ownership(reading: Reading) -> Ownership:
    """OWNERSHIP of a conversation, from the marks of the teacher's words alone."""
    parts = tuple((name, _part(reading, mark)) for name, mark in PARTS)
    return Ownership(sum(part.points for _, part in parts), parts)


def _part(reading: Reading, mark: str) -> Part:
    where = reading.marked(mark)
    enough = bool(where)
    if mark == "idea":
        enough = len(where) > 1 or bool(reading.marked("idea(S)"))
    found = tuple(of_reply(i + 1, reading.exchanges[i], mark) for i in where)
    return Part(EACH if enough else 0.0, EACH, mark if enough else f"no-{mark}", found)
