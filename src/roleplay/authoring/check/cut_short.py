"""S104: a text that YAML cuts short where a # stands in it."""

from collections.abc import Iterator

from roleplay.authoring.check.files import Files
from roleplay.authoring.check.finding import Finding, Fix, found
from roleplay.authoring.check.quoting import quoted
from roleplay.authoring.check.texts import everything
from roleplay.scenario.document import Document, Scalar
from roleplay.settings.catalogue import say


def cut_short(files: Files) -> Iterator[Finding]:
    """Plain texts with a # behind them that a letter or a digit follows, as in "Like #3"."""
    document = files.first
    text = document.source.text
    for _, _, scalar in everything(document):
        if scalar.style:
            continue
        end = text.find("\n", scalar.end)
        end = end if end >= 0 else len(text)
        rest = text[scalar.end : end]
        if rest.lstrip().startswith("#") and rest.lstrip()[1:2].strip():
            yield found(document, scalar.end + rest.index("#"), "S104", _in_quotes(document, scalar, end))


def _in_quotes(document: Document, scalar: Scalar, end: int) -> Fix | None:
    """The whole rest of the line in quotes, where the text begins on it and no bracket is open."""
    text = document.source.text
    line = text[text.rfind("\n", 0, scalar.start) + 1 : scalar.start]
    if "{" in line or "[" in line or "\n" in text[scalar.start : scalar.end]:
        return None
    return Fix(scalar.start, end, quoted(text[scalar.start : end].rstrip()), say("authoring.fix.quoted"))
