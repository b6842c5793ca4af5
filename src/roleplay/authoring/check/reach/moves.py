"""S112: a move that cannot go with the aim."""

from roleplay.authoring.check.files import Files
from roleplay.authoring.check.reach.flaw import Flaw
from roleplay.authoring.check.written import Written

# Moves that only a question makes. A turn that asks has the aim of its question (persona/asked.py).
_ASK = frozenset(
    {"open", "ask", "closed", "closed-3", "leading-1", "leading-2", "leading-3", "guess", "permission"}
)


def moves(line: Written, files: Files) -> Flaw | None:
    """A line for a turn that only tells, and at the same time for one that asks."""
    del files
    if line.occasion or line.aims != {"statement"} or not line.moves or not line.moves <= _ASK:
        return None
    return Flaw("S112", ("when", "move"), {"found": " ".join(sorted(line.moves))})
