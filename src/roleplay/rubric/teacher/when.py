"""when: a day, a lesson or a date, or how we will know."""

import re

from roleplay.language.pattern import finds, pattern
from roleplay.rubric.teacher.mark_code import Line, MarkCode, Said

_DAY = (
    r"(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|tomorrow|next (?:week|lesson|time|month"
    r"|unit|monday|tuesday|wednesday|thursday|friday)|this week|period (?:one|two|three|four|five|six"
    r"|\d)|the \w+(?:th|rd|nd|st)\b)"
)
_WHEN = rf"\b(?:on |by |this |until |from |for |i can do |let's say )?{_DAY}\b"
_KNOW = (
    "check count i'd i'll if know look note when write :: "
    r"\b(?:i|we)(?:'d| would|'ll| will) know (?:if|when|it|that|by)\b"
    r"|\bi(?:'ll| will) (?:count|look for|check|write down|note) (?:who|how many|the|which|if)\b"
)
_PAST = r"\b(?:was|were|did|had|last|always|every|used to|never|usually)\b"


def hear(said: Said) -> bool:
    """A day ahead of her, or a sign she will look for."""
    if finds(_KNOW, said.text):
        return True
    for m in pattern(_WHEN).finditer(said.text):
        sentence = re.split(r"[.?!]", said.text[: m.start()])[-1] + said.text[m.start() :].split(".")[0]
        if not pattern(_PAST).search(sentence) and "?" not in said.text[m.end() : m.end() + 15]:
            return True
    return False


CODE = MarkCode(
    label="when",
    definition="A day, a lesson or a date, or how we will know.",
    source="rubric 3.0, 4.1",
    hear=hear,
    finds=(
        Line("Thursday, period two."),
        Line("I'd know if they argued before I got there."),
        Line("I'll start with it next week."),
    ),
    leaves=(
        Line("Last Thursday was worse."),
        Line("It was an ordinary lesson."),
        Line("Every Friday is like that."),
    ),
)
