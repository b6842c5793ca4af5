"""S111: a last turn before the first turn the line can come in."""

from roleplay.authoring.check.files import Files
from roleplay.authoring.check.finding import Fix
from roleplay.authoring.check.reach.flaw import Flaw
from roleplay.authoring.check.written import Written
from roleplay.scenario.document import Document, Entry
from roleplay.settings.catalogue import say


def turns(line: Written, first: int, files: Files) -> Flaw | None:
    """A line whose `to-turn` is over before its event, or the lines it waits for, can have been.

    `first` is the first coach turn in which the line can come.
    """
    entry = files.first.entry("lines", line.name, "when", "to-turn")
    if entry is None or first <= line.to_turn or line.from_turn > line.to_turn:
        return None
    alone = len(files.first.children("lines", line.name, "when")) == 1
    fix = None if alone else _without(files.first, entry, say("authoring.fix.to-turn", line=line.name))
    return Flaw("S111", ("when", "to-turn"), {"first": first, "found": line.to_turn}, fix)


def _without(document: Document, entry: Entry, says: str) -> Fix | None:
    """The file without an entry: without its line, or in brackets without the comma beside it."""
    text, start, end = document.source.text, entry.key.start, entry.value.end
    begin = text.rfind("\n", 0, start) + 1
    stop = text.find("\n", end)
    if not text[begin:start].strip() and stop >= 0 and not text[end:stop].strip():
        return Fix(begin, stop + 1, "", says)
    before, after = text[:start].rstrip(), text[end:].lstrip()
    if before.endswith(","):
        return Fix(len(before) - 1, end, "", says)
    if after.startswith(","):
        return Fix(start, len(text) - len(after[1:].lstrip()), "", says)
    return None
