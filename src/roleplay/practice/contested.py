"""Disagreements with their turns, and a conversation without what is disputed: for its figures only."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from roleplay.practice.conversation import Conversation, Turn
from roleplay.practice.keeping import Disagreement
from roleplay.rubric.disputed import Marking, without


@dataclass(frozen=True, slots=True)
class Contested:
    """A disagreement with the turn it is about and the teacher's words before that turn.

    `taken_back`: the turn is kept beside the conversation, so it counts in no figure anyway.
    """

    disagreement: Disagreement
    turn: Turn
    before: str
    taken_back: bool


def as_counted(conversation: Conversation, disputed: Mapping[int, frozenset[Marking]]) -> Conversation:
    """The conversation with the disputed marks, by turn number, left out of its turns' codings.

    Replies, states, causes and ground stay as they were: only figures may be worked out from it.
    """
    if not disputed:
        return conversation
    heard = conversation.ground.heard
    opening = len(heard) - 2 * len(conversation.turns)  # each turn added the coach's words and hers
    turns = []
    for turn in conversation.turns:
        before = replace(conversation.ground, heard=heard[: opening + 2 * (turn.number - 1)])
        coding = without(turn.coding, disputed.get(turn.number, frozenset()), before)
        turns.append(replace(turn, coding=coding))
    return replace(conversation, turns=tuple(turns))
