"""S116: a condition that never holds when the line's event comes."""

from roleplay.authoring.check.events_of_talk import Event, event_of
from roleplay.authoring.check.files import Files
from roleplay.authoring.check.reach.flaw import Flaw
from roleplay.authoring.check.written import Written


def conditions(line: Written, files: Files) -> Flaw | None:
    """A line tied to what its event excludes: a commitment, growth, something said or asked before."""
    if not line.occasion:
        return None
    failed = _failed(line, event_of(line.occasion, line.part))
    if failed is None and line.occasion == "asks-favour":
        threat = files.first.text("teacher", "under-threat")
        if threat and threat != "deflect":
            failed = ("occasion",), f"`under-threat: {threat}`"
    if failed is None:
        return None
    path, what = failed
    return Flaw("S116", path, {"event": line.occasion, "found": what})


def _failed(line: Written, event: Event) -> tuple[tuple[str, ...], str] | None:
    if line.commitment and not line.commitment & event.commitments:
        return ("when", "commitment"), f"`commitment: {' '.join(sorted(line.commitment))}`"
    if line.growth and event.named is not None and (line.growth == "named") != event.named:
        return ("when", "growth"), f"`growth: {line.growth}`"
    if line.occasion == "begins":
        for key, asked in (("told", line.told), ("asked", line.asked), ("stirred", line.stirred == "yes")):
            if asked:
                return ("when", key), f"`{key}:`"
        if line.from_turn > 1:
            return ("when", "from-turn"), f"`from-turn: {line.from_turn}`"
    return None
