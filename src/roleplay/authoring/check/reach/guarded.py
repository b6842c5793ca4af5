"""S117: guarded words for an event that never comes while she is on her guard."""

from roleplay.authoring.check.events_of_talk import event_of
from roleplay.authoring.check.files import Files
from roleplay.authoring.check.reach.flaw import Flaw
from roleplay.authoring.check.written import Written


def guarded(line: Written, files: Files) -> Flaw | None:
    """A line with `guarded` whose event comes only in bands the line is meant for anyway."""
    del files
    possible = event_of(line.occasion, line.part).bands
    if not line.guarded or possible & {"shut", "guard"} or (line.bands and not possible <= line.bands):
        return None
    return Flaw("S117", ("guarded",), {"event": line.occasion}, whole=False)
