"""S115: a reaction that names nothing to react to."""

from roleplay.authoring.check.files import Files
from roleplay.authoring.check.reach.flaw import Flaw
from roleplay.authoring.check.written import Written


def reactions(line: Written, files: Files) -> Flaw | None:
    """A reaction without a topic and without a move: a first beat is chosen by one of the two."""
    del files
    if line.part != "reaction" or line.occasion or line.topics or line.moves:
        return None
    return Flaw("S115", ("part",))
