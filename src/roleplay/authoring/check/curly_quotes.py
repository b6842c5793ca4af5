"""S131: quotation marks around a whole text, which YAML knows nothing of and a reader sees."""

from collections.abc import Iterator

from roleplay.authoring.check.files import Files
from roleplay.authoring.check.finding import Finding, Fix, found
from roleplay.authoring.check.texts import BRIEFING, everything
from roleplay.settings.catalogue import say

_PAIRS = {"“": "”", "‘": "’", "„": "“", "«": "»"}


def curly_quotes(files: Files) -> Iterator[Finding]:
    """Plain texts of one line that begin and end with curly quotation marks; a note may be all quotation."""
    document = files.first
    for path, _, scalar in everything(document):
        if scalar.style or "\n" in scalar.text or not (path[0] == "lines" or path[0] in BRIEFING):
            continue
        first, inner, last = scalar.text[:1], scalar.text[1:-1], scalar.text[-1:]
        if _PAIRS.get(first) == last and not {first, last} & set(inner):
            straight = '"' + inner + '"'
            plain = '"' not in inner and "\\" not in inner
            fix = Fix(scalar.start, scalar.end, straight, say("authoring.fix.straight")) if plain else None
            yield found(document, scalar.start, "S131", fix)
