"""Did it arrive: whether the growth area was reached, and the sentence the pupils were waiting for."""

import re

from roleplay.report.model import Arrived
from roleplay.report.quoting import one_line, shortened
from roleplay.report.rewrite import closed
from roleplay.report.told import Told
from roleplay.scenario.model import Note
from roleplay.scoring.naming import PLAIN_ENOUGH
from roleplay.settings.catalogue import say

QUOTE = 240  # characters
_PUPILS = re.compile(
    r"\b(?:students?|pupils?|kids?|child(?:ren)?|slips?|notebooks?|pairs?|groups?|answers?)\b", re.I
)
_COUNT = re.compile(
    r"(?<![\d:])\d+(?![\d:])|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|none)\b",
    re.I,
)


def arrived(told: Told) -> Arrived:
    """How far the conversation got, in words, with the sentence: the trainee's own where there was one."""
    named = told.measures.reach.named
    how = say(f"scoring.reach.{named.how}")
    first = named.findings[0] if named.findings else None
    if named.points >= PLAIN_ENOUGH and first:
        words = told.say("arrived.reached", turn=first.turn, how=how)
        sentence = told.say("arrived.reached-sentence", words=shortened(first.words, QUOTE))
        return Arrived("reached", words, sentence, first.turn)
    level = "told" if named.how == "told" else "hinted" if named.points else "not-yet"
    words = told.say(f"arrived.{level}", how=how)
    if told.scenario.reach == "optional":
        words = told.say("arrived.optional", words=words)
    return Arrived(
        "hinted" if named.points else "not-yet", words, _waiting(told), first.turn if first else None
    )


def _waiting(told: Told) -> str:
    notes = [n for n in told.scenario.notes if n.kind == "growth"]
    if notes:
        best = max(notes, key=_weight)
        return told.say("arrived.sentence", note=closed(one_line(best.text)))
    return told.say("arrived.sentence-goal", goal=told.scenario.growth.goal.rstrip("."))


def _weight(note: Note) -> int:
    """How much a note is about pupils' learning: their work or words, and a count of it."""
    return 2 * bool(_PUPILS.search(note.text)) + bool(_COUNT.search(note.text))
