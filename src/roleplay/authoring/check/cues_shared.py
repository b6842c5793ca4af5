"""S120: a cue that two topics share."""

from collections.abc import Iterator

from roleplay.authoring.check.cued import Cued, cued
from roleplay.authoring.check.files import Files
from roleplay.authoring.check.finding import Finding, found, listed
from roleplay.scenario.document import Document


def cues_shared(files: Files) -> Iterator[Finding]:
    """Pairs of topics with a cue in common, endings left aside, one of them in the file itself.

    Growth and the notes of it may share, and so may notes of which the visit before leaves only one. A bank
    that is not this person's may share as well: there the scenario's own topic is the one that is meant.
    """
    first = files.first
    topics = cued((first, *(bank for bank in files.documents[1:] if bank.text("person"))))
    for place, topic in enumerate(topics):
        for other in topics[:place]:
            mine, theirs = (topic, other) if topic.document is first else (other, topic)
            shared = [mine.phrases[phrase] for phrase in mine.phrases if phrase in theirs.phrases]
            if shared and mine.document is first and mine.beside(theirs) and not _belong(mine, theirs, first):
                at = first.spot(mine.node, shared[0])
                yield found(first, at, "S120", found=listed(shared, 4), topic=mine.name, other=theirs.name)


def _belong(topic: Cued, other: Cued, document: Document) -> bool:
    names = {topic.name, other.name}
    if "growth" not in names or document.entry("growth") is None:
        return False
    return any(word in names for word, _ in document.words("growth", "topics"))
