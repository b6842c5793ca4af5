"""The two clocks of strength-first: when growth, and when a solution, was first raised (rubric 3.2)."""

from dataclasses import dataclass

from roleplay.scoring.finding import Finding, of_codes, of_frame, of_question
from roleplay.scoring.reading import Reading

TECHNIQUES = ("LEADING:ADV", "LEADING:WHATIF", "LEADING:BETTER", "LEADING:EMBED")


@dataclass(frozen=True, slots=True)
class Clocks:
    """What started each clock, None when it never started; and where the teacher raised the trouble."""

    growth: Finding | None
    solving: Finding | None
    raised: int | None  # index of her words, -1 for her first words

    @property
    def start(self) -> Finding | None:
        """What came first of the two; growth when both started in the same turn."""
        running = [f for f in (self.growth, self.solving) if f is not None]
        return min(running, key=lambda f: f.turn, default=None)

    @property
    def sure(self) -> bool:
        """Whether a clock was started by a label the coder is sure of."""
        return any(f.sure for f in (self.growth, self.solving) if f is not None)


def clocks(reading: Reading) -> Clocks:
    """Both clocks of a conversation."""
    turns = range(len(reading.exchanges))
    raised = -1 if "problem" in reading.first_words.marks else next(iter(reading.marked("problem")), None)
    return Clocks(
        growth=next((f for i in turns for f in _growth(reading, i)), None),
        solving=next((f for i in turns for f in _solving(reading, i)), None),
        raised=raised,
    )


def _growth(reading: Reading, i: int) -> list[Finding]:
    coding, turn = reading.exchanges[i].coding, i + 1
    if reading.advice_asked_for(i) and not coding.has("GROWTH", "DEFICIT", "DIRECT"):
        return []
    found = list(of_codes(turn, coding, "GROWTH", "DEFICIT"))
    if not reading.ever_before(i, "problem"):
        found += of_codes(turn, coding, "PROBLEM-ASK")
    found += [of_frame(turn, coding, f) for f in coding.frames if f.label == "BRIDGE" and f.target]
    if reading.story_taken_up(i):
        found += [of_frame(turn, coding, f) for f in coding.frames if f.story]
    leading = (q for q in coding.questions if q.family == "leading" and q.growth and q.counted)
    found += [of_question(turn, coding, q) for q in leading]
    return sorted(found, key=lambda f: (not f.sure, f.start))


def _solving(reading: Reading, i: int) -> list[Finding]:
    coding, turn = reading.exchanges[i].coding, i + 1
    if reading.advice_asked_for(i) and not coding.has("DIRECT"):
        return []
    found = of_codes(turn, coding, "DIRECT", "ADVICE", "ADVICE-P", *TECHNIQUES)
    return sorted(found, key=lambda f: (not f.sure, f.start))
