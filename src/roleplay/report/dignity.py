"""Dignity first: a line that put it at risk is told before all else, with a way of taking it back."""

from roleplay.practice.conversation import Turn
from roleplay.report.quoting import shortened
from roleplay.report.told import Told
from roleplay.scoring.gates import REPAIR_WITHIN

QUOTE = 120


def dignity(told: Told) -> str:
    """What is told first (rubric 2.17), "" when no line put dignity at risk."""
    hurt = next((t for t in told.turns if any(f.label == "UNSAFE" and f.sure for f in t.coding.frames)), None)
    if hurt is None:
        return ""
    repair = repaired_by(told, hurt)
    frame = next(f for f in hurt.coding.frames if f.label == "UNSAFE" and f.sure)
    words = shortened(hurt.said[frame.start : frame.end], QUOTE)
    if repair:
        return told.say("dignity.repaired", turn=hurt.number, words=words, back=repair.number)
    return told.say("dignity", turn=hurt.number, words=words, repair=told.say("ours.unsafe"))


def repaired_by(told: Told, turn: Turn) -> Turn | None:
    """The turn that took a hurt back, when one did within two turns (rubric 3.10)."""
    after = told.turns[turn.number : turn.number + REPAIR_WITHIN]
    return next((t for t in after if t.coding.has("REPAIR")), None)
