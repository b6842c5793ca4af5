"""Replies of a teacher to the eight lines of a round, for tests."""

from roleplay.practice.memory_keeper import MemoryKeeper
from roleplay.practice.reversal.chair import Chair
from roleplay.practice.reversal.script import Round

SHORT = (
    "Hm.",
    "Five minutes?",
    "A timer?",
    "I did think of it.",
    "Wander?",
    "Okay.",
    "Timer, signal.",
    "No.",
)
OWN = (
    "I want them to test ideas instead of waiting for me.",
    "I never saw that.",
    "I wasn't sure myself.",
    "Sure, go ahead.",
    "It's the sinks. I've asked for a third since autumn.",
    "I could leave a question on each table. Or maybe Leyla reads one out to station three.",
    "The first. I'd know if they argued before I got there.",
    "Thursday, first rotation.",
)


def played(
    *rounds: tuple[Round, tuple[str, ...]], felt: tuple[int, int] = (3, 4), keeper: MemoryKeeper | None = None
) -> Chair:
    """A role reversal with these replies, each followed by the same felt sense."""
    chair = Chair.start(keeper or MemoryKeeper(), tuple(kind for kind, _ in rounds))
    for _, replies in rounds:
        for reply in replies:
            chair.reply(reply)
            chair.feel(*felt)
    return chair
