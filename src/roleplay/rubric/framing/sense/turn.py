"""A coach turn while it is being heard: its moments, the frames so far, and what its whole text holds."""

import re

from roleplay.language.pattern import finds
from roleplay.language.utterance import Utterance
from roleplay.rubric.codes import Frame, Question
from roleplay.rubric.framing.sense.context import Context
from roleplay.rubric.framing.sense.moment import Moment


class Turn:
    """All sentences of a turn as moments. Frames are added as they are heard; later codes see them."""

    def __init__(self, utterance: Utterance, context: Context, questions: tuple[Question, ...]) -> None:
        self.utterance = utterance
        self.context = context
        self.labels: set[str] = set()
        self.found: list[Frame] = []
        asked = _by_sentence(utterance, questions)
        self.moments = [Moment(self, number, asked[number]) for number in range(len(utterance.sentences))]
        self._said: dict[str, re.Match[str] | None] = {}

    def add(self, moment: Moment, frame: Frame) -> None:
        """Keep a frame; one that reaches into the next sentence is seen there too."""
        self.found.append(frame)
        self.labels.add(frame.label)
        moment.mine.append(frame)
        moment.heard.append(frame)
        if frame.end > moment.end and not moment.last:
            self.moments[moment.number + 1].mine.append(frame)

    def says(self, written: str) -> re.Match[str] | None:
        """The first match of a pattern anywhere in the turn, looked for once."""
        if written not in self._said:
            self._said[written] = finds(written, self.utterance.plain)
        return self._said[written]


def _by_sentence(utterance: Utterance, questions: tuple[Question, ...]) -> list[list[Question]]:
    """The questions that overlap each sentence; both are in the order of the text."""
    asked: list[list[Question]] = [[] for _ in utterance.sentences]
    first = 0
    for question in sorted(questions, key=lambda q: q.start):
        while first < len(asked) and utterance.sentences[first].end <= question.start:
            first += 1
        number = first
        while number < len(asked) and utterance.sentences[number].start < question.end:
            asked[number].append(question)
            number += 1
    return asked
