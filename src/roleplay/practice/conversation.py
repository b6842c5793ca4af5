"""The conversation as one frozen value: all that the next turn depends on."""

from dataclasses import dataclass, replace
from typing import Literal

from roleplay.persona.carried import Carried
from roleplay.persona.mind import Asked, Cause, Memory, Move, Reply, State
from roleplay.rubric.codes import Coding
from roleplay.rubric.ground import Ground
from roleplay.scenario.vocabulary import Band

Difficulty = Literal["gentle", "as-written", "hard"]


@dataclass(frozen=True, slots=True)
class Turn:
    """One coach turn and the reply to it, with everything that explains them. `number` counts from 1."""

    number: int
    said: str
    coding: Coding
    moves: tuple[Move, ...]
    causes: tuple[Cause, ...]
    before: State
    state: State
    band: Band
    asked: Asked
    reply: Reply
    memory: Memory
    left: bool = False  # she has left, or time is up: the conversation is over


@dataclass(frozen=True, slots=True)
class Conversation:
    """A scenario's opening and the turns so far, on one path through the tree of branches.

    `heard_before`: line → how often this trainee met it in earlier rounds; empty in workshops.
    `carried`: the visit before, when this one goes on from it.
    """

    scenario_id: str
    seed: int
    difficulty: Difficulty
    opening: Reply
    start: State
    memory: Memory
    ground: Ground
    turns: tuple[Turn, ...] = ()
    heard_before: tuple[tuple[str, int], ...] = ()
    carried: Carried | None = None

    @property
    def state(self) -> State:
        """The teacher's state now."""
        return self.turns[-1].state if self.turns else self.start

    @property
    def over(self) -> bool:
        """Whether she has left."""
        return bool(self.turns) and self.turns[-1].left

    def after(self, turn: Turn) -> "Conversation":
        """The conversation with this turn at its end."""
        ground = self.ground.coach_said(turn.coding).teacher_said(turn.reply.text, turn.reply.marks)
        return replace(self, turns=(*self.turns, turn), memory=turn.memory, ground=ground)
