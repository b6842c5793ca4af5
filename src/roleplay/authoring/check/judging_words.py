"""S124: a word in a note that two observers might not agree on (rubric 4.5: low-inference notes)."""

from collections.abc import Iterator

from roleplay.authoring.check.files import Files
from roleplay.authoring.check.finding import Finding, found
from roleplay.authoring.check.spoken import unquoted
from roleplay.scenario.document import Document, Scalar
from roleplay.scenario.judging_words import judged
from roleplay.settings.catalogue import say


def judging_words(files: Files) -> Iterator[Finding]:
    """Judging and vague words of the notes, quoted speech left out, each with what would stand instead."""
    document = files.first
    for name in document.children("notes"):
        node = document.node("notes", name, "text")
        if isinstance(node, Scalar):
            for kind, found_at, words in judged(_said(document, node)):
                instead = say(f"authoring.S124.{kind}")
                yield found(document, node.start + found_at, "S124", found=words, instead=instead)


def _said(document: Document, node: Scalar) -> str:
    """The text of a node as it stands in the file, with quoted speech and YAML's own marks left blank."""
    text = document.source.text[node.start : node.end]
    return " " + unquoted(text[1:-1]) if node.style in ('"', "'") else unquoted(text)
