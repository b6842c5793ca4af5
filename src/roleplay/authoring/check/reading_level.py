"""S125: a text of the briefing that is hard to read.

The measure is the Automated Readability Index (Smith and Senter, 1967): 4.71 letters a word, plus 0.5 words
a sentence, less 21.43; its result is a school grade. It needs no syllables, so that it is exact.
"""

from collections.abc import Iterator

from roleplay.authoring.check.files import Files
from roleplay.authoring.check.finding import Finding, found, key_of
from roleplay.authoring.check.spoken import sentences, words

HARDEST = 9  # school grade
_SHORTEST = 30  # words a text needs for its grade to mean something


def reading_level(files: Files) -> Iterator[Finding]:
    """The texts of the briefing above grade 9; the notes count as one text, and short ones not at all."""
    document = files.first
    notes = " \n".join(document.text("notes", name, "text") for name in document.children("notes"))
    texts = [(path, document.text(*path)) for path in (("situation",), ("teacher", "about"), ("vision",))]
    for path, text in (*texts, (("notes",), notes)):
        if len(words(text)) >= _SHORTEST and (grade := automated_readability(text)) > HARDEST:
            at = key_of(document, *path)
            yield found(document, at, "S125", key=path[-1], grade=round(grade, 1), most=HARDEST)


def automated_readability(text: str) -> float:
    """The index of a text with at least one word."""
    said = words(text)
    letters = sum(sum(map(str.isalnum, word)) for word in said)
    return 4.71 * letters / len(said) + 0.5 * len(said) / sentences(text) - 21.43
