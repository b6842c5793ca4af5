"""Is it time: light today, heavy today, or a date, a reason in pupils' terms (rubric 6.1)."""

import re

from roleplay.language.read import read
from roleplay.practice.drills.drill import Check, Drill, Feedback, Item, unreadable
from roleplay.practice.drills.library import Library
from roleplay.practice.drills.rows import rows
from roleplay.settings.catalogue import say

CHOICES = ("light", "heavy", "date")
_CHOSEN = re.compile(r"\W*(?:a )?(light|heavy|date|[123])(?:\s+today)?\b[\s:;,.–—-]*", re.IGNORECASE)
_LEARNERS = frozenset({"student", "pupil_noun"})
_FEWEST_WORDS = 3


def _kinds(_: Library) -> tuple[str, ...]:
    return CHOICES


def _items(kind: str, _: Library) -> tuple[Item, ...]:
    return tuple(
        Item(id=row["text"], kind=kind, lines=(row["text"],), row=row)
        for row in rows("histories")
        if row["is"] == kind
    )


def _hear(item: Item, answer: str) -> Feedback:
    found = _CHOSEN.match(answer)
    if found is None:
        return unreadable(say("drills.is-it-time.how"))
    named, reason = found.group(1).lower(), answer[found.end() :]
    chosen = CHOICES[int(named) - 1] if named.isdecimal() else named
    row = item.row
    fits, argued = chosen == row["is"], chosen == row.get("also")
    in_their_terms, learners = _in_pupils_terms(reason)
    checks = (
        Check(fits or argued, say("drills.is-it-time.choice")),
        Check(in_their_terms, say("drills.is-it-time.reason")),
    )
    way = say("drills.is-it-time.way", choice=say(f"drills.is-it-time.{row['is']}"), because=row["because"])
    if not (fits or argued):
        heard = say("drills.is-it-time.other", choice=say(f"drills.is-it-time.{row['is']}"))
        return Feedback(False, heard, checks, learners, row["because"], way=way, label=f"time:{row['is']}")
    if not in_their_terms:
        heard, tried = say("drills.is-it-time.no-pupils"), say("drills.is-it-time.try")
        return Feedback(False, heard, checks, learners, attempt=tried, way=way, label="time:reason")
    heard = say("drills.is-it-time.argued" if argued else "drills.is-it-time.right")
    return Feedback(True, heard, checks, learners, row["because"], label=f"time:{row['is']}")


def _in_pupils_terms(reason: str) -> tuple[bool, tuple[str, ...]]:
    """Whether a reason speaks of those who learn, in more than a word or two; and by which words."""
    tokens = [token for sentence in read(reason).sentences for token in sentence.tokens]
    words = sum(token.plain.isalnum() for token in tokens)
    learners = tuple(dict.fromkeys(token.plain for token in tokens if token.classes & _LEARNERS))
    return bool(learners) and words >= _FEWEST_WORDS, learners


IS_IT_TIME = Drill("is-it-time", minutes=4, length=8, tries=2, kinds=_kinds, items=_items, hear=_hear)
