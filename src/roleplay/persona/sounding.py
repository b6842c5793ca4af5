"""How a line would sound just now: heard in earlier rounds, halting again, longer than she would be."""

import re
from typing import Final

from roleplay.persona.candidates import Candidate
from roleplay.persona.grades import HIT
from roleplay.persona.moment import Moment
from roleplay.scenario.template import Template

_HALTS: Final = re.compile(
    r"\*[^*]+\*|^…|[.!?] …|\.\.\.|\b(?:um+|uh+|er+|erm|h+m+)\b|\bI, I\b", re.IGNORECASE
)
_FEW_TURNS: Final = 4  # at most one reply in five halts or holds stage business (rubric 5)
_FEW_WORDS: Final = 10
_TOUCHES: Final = 1.2  # a topic the line is about, more or less
_REAL: Final = HIT - 0.7  # an aim of the turn, and not only any question
# What is answered in few words (rubric 4.3): nearly half as many as after an open question, or fewer.
_BRIEF: Final = frozenset({
    "leading-1", "leading-2", "leading-3", "guess", "advice", "direct", "closed", "closed-3", "interrogation",
    "eval", "but",
})  # fmt: skip


def near(candidate: Candidate) -> tuple[bool, bool]:
    """Whether the line is about the topic, and for the aim: lines that are both can stand for each other."""
    return candidate.grades.topic >= _TOUCHES, candidate.grades.aim >= _REAL


def heard_out(candidate: Candidate, moment: Moment) -> int:
    """How often this trainee has met all the line's variants in earlier rounds."""
    return moment.heard.get(candidate.line.id, 0) // max(1, len(candidate.line.variants))


def halts_again(candidate: Candidate, moment: Moment) -> bool:
    """Whether it hesitates or holds stage business, and one of her last replies did."""
    if not any(halts(text) for _, text in candidate.variants):
        return False
    lines = moment.index.lines
    last = moment.memory.said[-_FEW_TURNS:]
    said = [(lines[line], variant) for line, variant in last if line in lines]
    return any(halts((*line.variants, *line.guarded)[variant]) for line, variant in said)


def halts(text: Template) -> bool:
    """Whether the words hesitate or hold stage business."""
    return _HALTS.search(text.text) is not None


def brief(moment: Moment) -> bool:
    """Whether she says little now: on her guard, gone still under threat, or asked nothing open."""
    still = moment.felt.startled and moment.scenario.teacher.under_threat == "freeze"
    return moment.guarded or still or bool(moment.rows & _BRIEF)


def short(candidate: Candidate) -> bool:
    """Whether its words are few enough for a brief answer."""
    return min(len(text.text.split()) for _, text in candidate.variants) <= _FEW_WORDS
