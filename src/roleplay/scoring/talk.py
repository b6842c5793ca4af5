"""TALK SHARE, median words a turn and the longest turn (rubric 3.5): shown, never summed."""

from dataclasses import dataclass
from statistics import median

from roleplay.scoring.finding import Finding, of_turn
from roleplay.scoring.reading import Reading
from roleplay.settings.catalogue import say

MEDIAN_TARGET = 45  # words a coach turn
MONOLOGUE = 90  # words; a longer turn is flagged


@dataclass(frozen=True, slots=True)
class Talk:
    """Words of both sides. `share` is the coach's, 0 to 1; in practice the engine makes her length."""

    coach_words: int
    teacher_words: int
    median: float
    longest: int
    longest_turn: Finding | None

    @property
    def share(self) -> float:
        """The coach's part of all words, 0 to 1; 0 when nothing was said."""
        both = self.coach_words + self.teacher_words
        return self.coach_words / both if both else 0.0

    @property
    def monologue(self) -> bool:
        """Whether the longest turn was over 90 words."""
        return self.longest > MONOLOGUE


def talk(reading: Reading) -> Talk:
    """The talk figures of a conversation."""
    counts = [_words(e.said) for e in reading.exchanges]
    hers = _words(reading.first_words.text) + sum(_words(e.reply) for e in reading.exchanges)
    longest = max(counts, default=0)
    turn = counts.index(longest) if counts else None
    found = None
    if turn is not None:
        reason = say("scoring.talk.longest", words=longest)
        found = of_turn(turn + 1, reading.exchanges[turn].coding, "LONGEST", reason)
    return Talk(sum(counts), hers, float(median(counts)) if counts else 0.0, longest, found)


def _words(text: str) -> int:
    return sum(any(c.isalnum() for c in word) for word in text.split())
