"""Plays: turns written as short names of moves, coded by hand, and answered with all she is ready for."""

from dataclasses import dataclass, replace

from people import scenario

from roleplay.persona.feel import feel
from roleplay.persona.mind import Felt, Memory, State
from roleplay.persona.person import Difficulty
from roleplay.persona.readiness import ORDER
from roleplay.persona.settle import settle
from roleplay.persona.start import start_memory, start_state
from roleplay.rubric.codes import Coding, Frame, Question
from roleplay.rubric.ground import Fact, Ground
from roleplay.scenario.model import Scenario

WIDTH = 10  # characters each short name has for itself in the text of a turn

# One hand-over away from an owned step, with the seventh turn to come.
WELL = State(75, 20, 62, 66, 60)
START = State(60, 35, 40, 40, 50)
ALMOST = Memory(
    turn=6, start=START, unpacked=True, growth_named=True, strengths=("dario",), best_strength="S3", ideas=1,
    lowest_dignity=50, reflections=3, first_impression=False,
)  # fmt: skip

QUESTIONS: dict[str, tuple[str, int]] = {
    "OPEN": ("OPEN:WH", 0),
    "OPEN_REL": ("OPEN:WH", 0),
    "ASK": ("OPEN:WH", 0),
    "VISION": ("OPEN:WH", 0),
    "B2": ("OPEN:WH", 0),
    "PROBLEM": ("OPEN:WH", 0),
    "CLOSED": ("CLOSED:VER", 0),
    "PERM": ("CLOSED:PERM", 0),
    "LEAD1": ("LEADING:ADV", 1),
    "LEAD2": ("LEADING:NEG", 2),
    "LEAD3": ("LEADING:RHET", 3),
    "GUESS": ("LEADING:GUESS", 2),
}
FRAMES: dict[str, Frame] = {
    "ASK": Frame(start=0, end=0, label="STRENGTH-ASK"),
    "VISION": Frame(start=0, end=0, label="VISION"),
    "B1": Frame(start=0, end=0, label="BRIDGE", level="B1"),
    "B2": Frame(start=0, end=0, label="BRIDGE", level="B2"),
    "PROBLEM": Frame(start=0, end=0, label="PROBLEM-ASK"),
    "S1": Frame(start=0, end=0, label="STRENGTH", level="S1"),
    "S2": Frame(start=0, end=0, label="STRENGTH", level="S2"),
    "S3": Frame(start=0, end=0, label="STRENGTH", level="S3"),
    "DEFICIT": Frame(start=0, end=0, label="DEFICIT", of="teacher", growth=True),
    "DEFICIT_ST": Frame(start=0, end=0, label="DEFICIT", of="students"),
    "BUT": Frame(start=0, end=0, label="BUT", growth=True),
    "DIRECT": Frame(start=0, end=0, label="DIRECT", growth=True),
    "ADVICE_P": Frame(start=0, end=0, label="ADVICE-P"),
    "IMPACT": Frame(start=0, end=0, label="IMPACT", polarity="positive"),
    "GAP": Frame(start=0, end=0, label="IMPACT", polarity="neutral", growth=True),
    "REFLECT": Frame(start=0, end=0, label="REFLECT", accuracy="simple"),
    "REFLECT_C": Frame(start=0, end=0, label="REFLECT", accuracy="complex"),
    "DISTORT": Frame(start=0, end=0, label="REFLECT", accuracy="distorted"),
    "DISCLOSE": Frame(start=0, end=0, label="SELF-DISCLOSURE"),
}
PLAIN = (
    "PRAISE", "GROWTH", "HELD", "EVAL", "AUTON", "WE", "LIGHT", "SERVICE", "HEAVY", "CANDOUR", "PURPOSE",
    "INFO", "ADVICE", "DECLINE", "UNSAFE", "REPAIR",
)  # fmt: skip
FRAMES |= {name: Frame(start=0, end=0, label=name) for name in PLAIN}


def coded(*names: str, turn: int = 0, **attributes: object) -> Coding:
    """A turn of the named moves in that order; `attributes` go to every frame it has.

    Its text has one sentence a name, new for each turn.
    """
    text, questions, frames = "", [], []
    for i, name in enumerate(names):
        asked = "how are you?" if name == "OPEN_REL" else name.lower()
        words = f"m{turn} {i} {asked}"
        start, end = len(text), len(text) + len(words)
        text += words + "\n"
        if name in QUESTIONS:
            label, severity = QUESTIONS[name]
            questions.append(Question(start=start, end=end, label=label, severity=severity))
        if name in FRAMES:
            frames.append(replace(FRAMES[name], start=start, end=end, **attributes))  # type: ignore[arg-type]  # of any frame
    return Coding(text=text.rstrip(), questions=tuple(questions), frames=tuple(frames))


def ground_of(played: Scenario) -> Ground:
    """The ground of a scenario's notes, before anyone has spoken."""
    return Ground(
        facts=tuple(Fact(n.id, n.text, n.kind, n.cues) for n in played.notes), growth=played.growth.cues
    )


@dataclass(slots=True)
class Play:
    """A visit in progress. After each turn she says everything her state allows, without other marks."""

    played: Scenario
    difficulty: Difficulty = "as-written"
    state: State | None = None
    memory: Memory | None = None
    ground: Ground | None = None
    felt: Felt | None = None

    def turn(self, *names: str, **attributes: object) -> Felt:
        """One coach turn and all that is ready after it."""
        return self.hear(coded(*names, turn=self.now.turn + 1, **attributes))

    def hear(self, coding: Coding) -> Felt:
        """A coding of any kind and all that is ready after it."""
        ground = self.ground or ground_of(self.played)
        before = self.state or start_state(self.played, self.difficulty)
        felt = feel(coding, ground, before, self.now, self.played, self.difficulty)
        memory = settle(felt.memory, felt, None, frozenset())
        for occasion in ORDER:
            if occasion in felt.ready:
                memory = settle(memory, felt, occasion, frozenset())
        self.state, self.memory, self.felt = felt.state, memory, felt
        self.ground = ground.coach_said(coding)
        return felt

    def answers(self, text: str, *marks: str) -> None:
        """Her words, with their marks, on the ground."""
        assert self.ground is not None
        self.ground = self.ground.teacher_said(text, frozenset(marks))

    @property
    def now(self) -> Memory:
        """Her memory at this point."""
        return self.memory or start_memory(self.played, self.difficulty)


def begin(name: str = "Maya", difficulty: Difficulty = "as-written", visit: int = 1) -> Play:
    """A visit to one of the fourteen, before the first turn."""
    return Play(scenario(name, visit), difficulty)
