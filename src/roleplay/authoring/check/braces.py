"""S132: a brace that is shown as it stands, where a value was meant."""

import re
from collections.abc import Iterator

from roleplay.authoring.check.files import Files
from roleplay.authoring.check.finding import Finding, Fix, found
from roleplay.authoring.check.texts import briefing, spoken, told_after
from roleplay.scenario.document import Document, Scalar
from roleplay.settings.catalogue import say

_SINGLE = re.compile(r"(?<!\{)\{\s*(echo|name|question|asked|told)\s*\}(?!\})")
_TAG = re.compile(r"\{[{%]")


def braces(files: Files) -> Iterator[Finding]:
    """A value in single braces, and a template where none is read: in the briefing and in `inner`."""
    document = files.first
    for _, _, scalar in spoken(document):
        yield from _single(document, scalar)
    for path, _, scalar in told_after(document):
        yield from (_single if path[0] == "epilogue" else _unread)(document, scalar)
    for _, _, scalar in briefing(document):
        yield from _unread(document, scalar)


def _single(document: Document, scalar: Scalar) -> Iterator[Finding]:
    for match in _SINGLE.finditer(document.source.text, scalar.start, scalar.end):
        text = f"{{{{ {match.group(1)} }}}}"
        fix = Fix(match.start(), match.end(), text, say("authoring.fix.braces", found=text))
        yield found(document, match.start(), "S132", fix, found=match.group(), instead=text)


def _unread(document: Document, scalar: Scalar) -> Iterator[Finding]:
    for pattern in (_SINGLE, _TAG):
        match = pattern.search(document.source.text, scalar.start, scalar.end)
        if match:
            instead = say("authoring.S132.words")
            yield found(document, match.start(), "S132", found=match.group(), instead=instead)
            return
