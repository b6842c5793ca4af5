"""Coach turns coded by people, beside what the ear hears in them."""

from dataclasses import dataclass
from functools import cached_property

from roleplay.cli.score_line import after_her_words
from roleplay.rubric.coder import code_turn
from roleplay.rubric.codes import NEUTRAL_LABELS, Coding, Form
from roleplay.rubric.ground import Ground


@dataclass(frozen=True)
class Codes:
    """What one coder gave a turn: a label per question, in order, and the framing moves with levels."""

    questions: tuple[str, ...]
    frames: tuple[str, ...]

    @property
    def form(self) -> Form:
        """The form of the turn (rubric 1.0.6): leading if any leads, else that of the last that counts."""
        families = [label.partition(":")[0].lower() for label in self.questions]
        counted = [f for f, q in zip(families, self.questions, strict=True) if q not in NEUTRAL_LABELS]
        if "leading" in families:
            return "leading"
        if counted:
            return "open" if counted[-1] == "open" else "closed"
        return "closed" if families else "none"

    @property
    def moves(self) -> frozenset[str]:
        """The framing moves without their levels."""
        return frozenset(label.partition(":")[0] for label in self.frames)


@dataclass(frozen=True)
class CodedTurn:
    """A coach turn with what was said before it (speaker and words, in order), and its codings."""

    id: str
    text: str
    before: tuple[tuple[str, str], ...]
    codings: tuple[Codes, ...]

    @property
    def writer(self) -> str:
        """The writer's file, for a turn of the corpus."""
        return self.id.partition(":")[0]

    @cached_property
    def ground(self) -> Ground:
        """What was on the table before the turn."""
        ground = Ground()
        for speaker, words in self.before:
            ground = (
                ground.coach_said(code_turn(words, ground))
                if speaker == "coach"
                else after_her_words(words, ground)
            )
        return ground

    @cached_property
    def heard(self) -> Coding:
        """What the ear hears."""
        return code_turn(self.text, self.ground)
