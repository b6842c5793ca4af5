"""The texts of a file that may hold templates: each is checked where it stands, ever said or not."""

from collections.abc import Iterator

from roleplay.scenario.document import Document, Node, Scalar
from roleplay.scenario.fault import Fault
from roleplay.scenario.references import entries_with_templates
from roleplay.scenario.template import LONGEST

MOST_TEMPLATES = 2_000  # of one file: each takes part of a millisecond to check


def template_faults(document: Document) -> Iterator[Fault]:
    """The first flaw of every template in a file."""
    checked = 0
    for entry, single in entries_with_templates(document):
        for text, at in texts_of(document, entry.value, single=single):
            if "{" in text or len(text) > LONGEST:
                yield from _fault(document, entry.value, text, at)
                checked += 1
                if checked > MOST_TEMPLATES:
                    yield document.fault(at, "S059", limit=MOST_TEMPLATES)
                    return


def texts_of(document: Document, node: Node, *, single: bool) -> Iterator[tuple[str, int]]:
    """The texts a value is made of, each with its index in the file: every line (`single`), or all in one."""
    if isinstance(node, Scalar):
        lines = [line.strip() for line in node.text.split("\n") if line.strip()]
        at = node.start
        for text in lines if single else ["\n".join(lines)]:
            seen = document.source.text.find(text.partition("\n")[0], at, node.end)
            at = node.start if seen < 0 else seen
            yield text, at


def _fault(document: Document, node: Node, text: str, at: int) -> Iterator[Fault]:
    from roleplay.scenario.allowed import flaw

    found = flaw(text)
    if found is not None:
        begin = text.rfind("\n", 0, found.offset) + 1
        line = text[begin:].partition("\n")[0]
        seen = document.source.text.find(line, at, node.end)
        yield document.fault(
            node.start if seen < 0 else seen + found.offset - begin, found.code, **found.values
        )
