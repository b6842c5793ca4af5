"""Low-inference notes: a note with a judging word, written again so that two people would agree on it."""

import re

from roleplay.language.plain import plain
from roleplay.language.quoted import blanked
from roleplay.language.read import read
from roleplay.language.stems import stems
from roleplay.practice.drills.drill import Check, Drill, Feedback, Item
from roleplay.practice.drills.heard import FAULTS, frames, name_of, quoted, reason_for
from roleplay.practice.drills.library import Library
from roleplay.practice.drills.rows import rows
from roleplay.rubric.coder import code_turn
from roleplay.rubric.ground import Ground
from roleplay.scenario.judging_words import Judged, judged
from roleplay.settings.catalogue import say

_FEWEST_WORDS = 3
_COUNTED = frozenset({"count_word", "clock_word"})


def judging_in(text: str) -> tuple[Judged, ...]:
    """The judging words of a note in the order of the text, quoted speech left out."""
    return tuple(sorted(judged(blanked(plain(text))), key=lambda found: found.start))


def _kinds(_: Library) -> tuple[str, ...]:
    return tuple(dict.fromkeys(row["is"] for row in rows("judged_notes")))


def _items(kind: str, _: Library) -> tuple[Item, ...]:
    return tuple(
        Item(id=row["text"], kind=kind, line=row["text"], row=row)
        for row in rows("judged_notes")
        if row["is"] == kind
    )


def _hear(item: Item, answer: str) -> Feedback:
    judging, coding = judging_in(answer), code_turn(answer, Ground())
    blamed = frames(coding, *FAULTS)
    seen = _seen(item.line, answer)
    checks = (
        Check(not judging and not blamed, say("drills.low-inference.no-judge")),
        Check(seen, say("drills.low-inference.seen")),
    )
    way = item.row["way"]
    if judging:
        first = judging[0]
        found = tuple(dict.fromkeys(one.words for one in judging))
        return Feedback(
            right=False,
            heard=say("drills.low-inference.judged", words=", ".join(f"“{words}”" for words in found)),
            checks=checks,
            deciding=found,
            reason=say(f"drills.low-inference.why.{first.kind}"),
            attempt=say(f"drills.low-inference.try.{first.kind}"),
            way=way,
            label=f"judging:{first.kind}",
        )
    if blamed:
        heard = say("drills.low-inference.blamed")
        words, reason = quoted(coding, blamed[0]), reason_for(blamed[0])
        return Feedback(False, heard, checks, words, reason, way=way, label=name_of(blamed[0]))
    if not seen:
        tried = say(f"drills.low-inference.try.{item.kind}")
        return Feedback(False, say("drills.low-inference.thin"), checks, attempt=tried, way=way)
    return Feedback(True, say("drills.low-inference.right"), checks, way=way)


def _seen(note: str, answer: str) -> bool:
    """Whether it tells something that was there: a count, a time, a quotation, or the note's own matter."""
    utterance = read(answer)
    words = [token for sentence in utterance.sentences for token in sentence.tokens if token.plain.isalnum()]
    if len(words) < _FEWEST_WORDS:
        return False
    counted = any(token.classes & _COUNTED or token.plain[0].isdigit() for token in words)
    talk = re.search(r"[\"“”]", answer) is not None
    return counted or talk or bool(stems(answer) & stems(note))


LOW_INFERENCE = Drill("low-inference", minutes=5, length=10, tries=2, kinds=_kinds, items=_items, hear=_hear)
