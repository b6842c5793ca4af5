"""A line of the program's own for a moment, shown only after the trainee's."""

import re

from roleplay.report.pocket import noted
from roleplay.report.quoting import clause, one_line
from roleplay.report.told import Told

BY_ROW = {
    "unsafe": "unsafe",
    "unanswered": "unanswered",
    "light": "light",
    "light-3": "light",
    "light-late": "light",
    "service-3": "light",
    "monologue": "monologue",
    "direct": "yours",
    "advice": "yours",
    "heavy-cold": "goal",
}
FROM_HER_WORDS = {
    "distorted": "distorted",
    "eval": "hers-more",
    "contingent-praise": "hers-more",
    "interrogation": "hers-wait",
    "closed-3": "hers-wait",
}
WITH_A_NOTE = frozenset(
    {
        "deficit",
        "deficit-students",
        "complained-along",
        "problem-ask",
        "growth-first",
        "but",
        "praise",
        "praise-3",
    }
)
_REQUEST = re.compile(
    r"\b(?:can|could|will|would) you\b(?! (?:just )?(?:do|start|begin|pick|try|say|change)\b)", re.I
)
ENOUGH_TO_QUOTE = 4  # words


def instead_of(row: str, told: Told, number: int) -> str:
    """One way of saying it in place of a move that cost something."""
    before = told.before(number)
    if row in BY_ROW:
        return told.say(f"ours.{BY_ROW[row]}", goal=told.scenario.growth.goal)
    if row in WITH_A_NOTE or len(before.split()) < ENOUGH_TO_QUOTE:
        return from_note(told)
    marks = told.marks_before(number)
    otherwise = "pushback" if "pushback" in marks else "hers"
    return told.say(f"ours.{FROM_HER_WORDS.get(row, otherwise)}", words=closed(clause(before)))


def answer_to(told: Told, number: int, words: str) -> str:
    """One way of taking up words of hers, before turn `number`, that no line came back to."""
    if told.occasion_before(number) == "reveals":
        return told.say("ours.reveals", words=closed(words))
    marks = told.marks_before(number)
    if "asks" in marks:
        return told.say("ours.request" if _REQUEST.search(words) else "ours.unanswered", words=closed(words))
    key = "hope" if "hope" in marks else "idea" if "idea" in marks else "hers"
    return told.say(f"ours.{key}", words=closed(words))


def from_note(told: Told) -> str:
    """A strength from the notes and a question about it; an open question where no note is bright."""
    bright = [n for n in told.scenario.notes if n.kind == "bright"]
    if not bright:
        return told.say("ours.plain")
    note = next((n for n in bright if not noted(told, n)), bright[0])
    key = "note-at" if note.at else "note"
    return told.say(f"ours.{key}", at=note.at, note=closed(one_line(note.text)))


def closed(words: str) -> str:
    """Words with a closing mark."""
    return words if words.rstrip("\"'”’)")[-1:] in {".", "?", "!", "…"} else f"{words}."
