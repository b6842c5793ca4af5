"""What is asked, in this order; the words of each question lie in the catalogue under its key."""

from dataclasses import dataclass
from typing import get_args

from roleplay.scenario.vocabulary import NoteKind, Threat

PRONOUNS = ("she", "he", "they")
THREATS: tuple[Threat, ...] = get_args(Threat)
NOTE_KINDS: tuple[NoteKind, ...] = ("bright", "growth", "neutral")
LONGEST_ANSWER = 1_000
"""Characters of one answer that are kept; a spoken line has a few dozen."""


@dataclass(frozen=True, slots=True)
class Question:
    """One question. `asked`: how many answers are invited, `most`: how many are taken.

    `choices`: the words of a closed list, none for free text. `longest`: characters of one answer.
    """

    key: str
    asked: int = 1
    most: int = 1
    choices: tuple[str, ...] = ()
    longest: int = LONGEST_ANSWER


QUESTIONS: tuple[Question, ...] = (
    Question("title", longest=80),
    Question("name", longest=200),
    Question("pronoun", choices=PRONOUNS),
    Question("about", asked=2, most=3, longest=200),
    Question("situation", asked=3, most=6),
    Question("bright", asked=3, most=6),
    Question("growth", asked=2, most=4),
    Question("neutral", asked=2, most=4),
    Question("vision", most=2),
    Question("goal", longest=200),
    Question("carries"),
    Question("pressure", choices=THREATS),
    Question("opening"),
    Question("named"),
    Question("idea"),
)
BY_KEY = {question.key: question for question in QUESTIONS}
