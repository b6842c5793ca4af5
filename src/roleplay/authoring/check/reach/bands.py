"""S109: bands in which the line's event never comes."""

from roleplay.authoring.check.events_of_talk import event_of
from roleplay.authoring.check.files import Files
from roleplay.authoring.check.reach.flaw import Flaw
from roleplay.authoring.check.written import Written
from roleplay.scenario.vocabulary import BANDS

_BELOW = frozenset({"working", "open"})


def bands(line: Written, files: Files) -> Flaw | None:
    """A line tied to bands of which none can be when it is due, and whose guarded words cannot be either."""
    del files
    possible = event_of(line.occasion, line.part).bands
    if not line.bands or line.bands & possible or (line.guarded and _stands_in(line.bands, possible)):
        return None
    due = ", ".join(band for band in BANDS if band in possible)
    what = f"`occasion: {line.occasion}`" if line.occasion else "`part: reaction`"
    values: dict[str, object] = {
        "event": what,
        "due": due,
        "found": " ".join(b for b in BANDS if b in line.bands),
    }
    return Flaw("S109", ("when", "band"), values)


def _stands_in(named: frozenset[str], possible: frozenset[str]) -> bool:
    """Whether guarded words would stand in for a line of these bands in one that is possible."""
    return bool(possible & {"shut", "guard"}) or ("polite" in possible and named <= _BELOW)
