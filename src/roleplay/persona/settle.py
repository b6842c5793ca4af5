"""What her words make certain: ideas counted, commitment, the concern told, resistance waiting (rubric 4.3).

State allows an occasion; only what is spoken happens.
"""

from dataclasses import replace

from roleplay.persona.mind import Felt, Memory
from roleplay.persona.readiness import hands_over
from roleplay.scenario.vocabulary import Commitment, Occasion


def settle(memory: Memory, felt: Felt, occasion: Occasion | None, marks: frozenset[str]) -> Memory:
    """The memory after her reply. `memory` is that of the turn; `marks` are those of the words she spoke.

    A line that carries the mark of an allowed occasion counts as that occasion, so that an idea in an
    ordinary answer is an idea. Settling the same reply twice changes nothing more.
    """
    memory = _resistance(_idea(memory, felt, occasion, marks), occasion, marks)
    return replace(
        memory,
        commitment=_commitment(memory, felt, occasion, marks),
        concern_told=memory.concern_told or occasion == "reveals",
        asked_coach=memory.asked_coach or occasion == "asks-coach",
        favour_turn=memory.turn if occasion == "asks-favour" else memory.favour_turn,
        asks_unanswered=memory.asks_unanswered if "asks" in marks else 0,
    )


def _idea(memory: Memory, felt: Felt, occasion: Occasion | None, marks: frozenset[str]) -> Memory:
    spoken = occasion in ("proposes", "commits") or "idea" in marks
    if "proposes" not in felt.ready or not spoken or memory.idea_turn == memory.turn:
        return memory
    return replace(memory, ideas=memory.ideas + 1, idea_turn=memory.turn)


def _resistance(memory: Memory, occasion: Occasion | None, marks: frozenset[str]) -> Memory:
    if occasion == "pushes-back":
        return replace(memory, pushback_waiting=True, pushed_back=True)
    if "pushback" in marks and memory.growth_named:
        return replace(memory, pushback_waiting=True)
    return memory


def _commitment(memory: Memory, felt: Felt, occasion: Occasion | None, marks: frozenset[str]) -> Commitment:
    was = memory.commitment
    if was == "owned" or ("commits" in felt.ready and (occasion == "commits" or "step" in marks)):
        return "owned"
    if "complies" in felt.ready and (occasion == "complies" or "compliance" in marks):
        was = "compliant"
    reopened = was != "compliant" or any(move.name == "autonomy" for move in felt.moves)
    return "tentative" if memory.ideas and hands_over(felt.moves) and reopened else was
