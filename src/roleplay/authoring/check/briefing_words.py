"""S123: the briefing itself asks a leading question, blames, or praises and cancels."""

import re
from collections.abc import Iterator

from roleplay.authoring.check.files import Files
from roleplay.authoring.check.finding import Finding, cut, found
from roleplay.authoring.check.spoken import unquoted
from roleplay.authoring.check.texts import Place, briefing
from roleplay.rubric.coder import code_turn
from roleplay.rubric.codes import Coding
from roleplay.rubric.ground import Ground
from roleplay.scenario.document import Document
from roleplay.scenario.judging_words import judged
from roleplay.scenario.wording import texts_of
from roleplay.settings.catalogue import say

_FRAMES = ("DEFICIT", "BUT", "UNSAFE")
_SURE = 0.7  # below it a hit is left alone: better quiet and right
_COUNTED = re.compile(r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|none)\b")


def briefing_words(files: Files) -> Iterator[Finding]:
    """What the ear would hear as leading or as a deficit if a coach said it; quoted speech is left out.

    A note with a count in it states a fact, whatever the fact is; one with a judging word is told of that.
    """
    for place in briefing(files.first):
        yield from _heard(files.first, place)


def _heard(document: Document, place: Place) -> Iterator[Finding]:
    for text, at in texts_of(document, place.scalar, single=True):
        said = unquoted(text)
        for start, end, kind in _unwelcome(code_turn(said, Ground())):
            words = " ".join(said[start:end].split())
            if place.path[0] == "notes" and (_COUNTED.search(words.lower()) or any(judged(said))):
                continue
            remedy = say(f"authoring.S123.{kind}")
            yield found(document, at + start, "S123", found=cut(words), kind=kind, instead=remedy)


def _unwelcome(coding: Coding) -> Iterator[tuple[int, int, str]]:
    """The spans of what a briefing leaves out, and what each is."""
    for question in coding.questions:
        if question.family == "leading" and not question.doubt and question.confidence >= _SURE:
            yield question.start, question.end, "leading"
    for frame in coding.frames:
        if frame.label in _FRAMES and frame.sure and frame.confidence >= _SURE:
            yield frame.start, frame.end, frame.label.lower()
