"""The change that adds marks to a line's `shows`."""

from roleplay.authoring.check.finding import Fix
from roleplay.authoring.check.written import Written
from roleplay.scenario.document import Document, Mapping, Scalar, Sequence
from roleplay.settings.catalogue import say


def more_marks(document: Document, line: Written, marks: tuple[str, ...]) -> Fix | None:
    """The change that makes a line show these marks too; None where its form leaves no plain place."""
    body, more = line.entry.value, " ".join(marks)
    says = say("authoring.fix.marks", marks=more, line=line.name)
    if not isinstance(body, Mapping) or not body.entries:
        return None
    shows = body.entries.get("shows")
    if shows is None:
        return _new_key(document, body, more, says)
    node = shows.value
    if isinstance(node, Scalar) and not node.style and node.text.strip():
        return Fix(node.end, node.end, f" {more}", says)
    if isinstance(node, Sequence) and node.items and isinstance(node.items[-1], Scalar):
        last = node.items[-1]
        return Fix(last.end, last.end, "".join(f", {mark}" for mark in marks), says)
    return None


def _new_key(document: Document, body: Mapping, more: str, says: str) -> Fix:
    """A key `shows` of its own: in front of the others, on a line of its own where they have one."""
    text, first = document.source.text, next(iter(body.entries.values())).key.start
    if text[body.start] == "{":
        return Fix(first, first, f"shows: {more}, ", says)
    begin = text.rfind("\n", 0, first) + 1
    return Fix(begin, begin, f"{text[begin:first]}shows: {more}\n", says)
