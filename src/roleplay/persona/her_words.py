"""What her last words settled before the coach speaks again: unpacked, named (rubric 4.1, 4.2)."""

from dataclasses import replace
from typing import Final

from roleplay.persona.mind import Memory
from roleplay.rubric.codes import Coding
from roleplay.rubric.ground import Ground, Heard

UNPACKED_WORDS: Final = 8
_CLOSED: Final = frozenset({"problem", "asks", "pushback"})
_TAKES_UP_A_STORY: Final = frozenset({"problem", "idea", "hope", "step"})
HERS: Final = "hers"  # identity of a strength that she named herself


def after_her_words(memory: Memory, ground: Ground, coding: Coding, directness: str) -> Memory:
    """The memory with what her last reply adds, and what this turn makes of it."""
    last = ground.last_teacher
    if last is None:
        return memory
    coach = ground.coach_turns[-1].coding if ground.coach_turns else None
    if coach is not None:
        memory = _unpacked(memory, coach, last, coding)
    if memory.growth_named:
        return memory
    if coach is not None and directness == "low" and _story_taken_up(coach, last):
        return replace(memory, growth_named=True, growth_by="coach")
    if last.marks & {"problem", "idea"} and ground.growth.found(last.text):
        return replace(memory, growth_named=True, growth_by="teacher")
    return memory


def unpacks(coach: Coding, reply: Heard) -> bool:
    """Whether her reply unpacks a strength: it says so (`elab`), or answers one in eight words or more."""
    if "elab" in reply.marks:
        return True
    return (
        coach.has("STRENGTH", "STRENGTH-ASK")
        and not reply.marks & _CLOSED
        and len(reply.text.split()) >= UNPACKED_WORDS
    )


def _story_taken_up(coach: Coding, reply: Heard) -> bool:
    """Where indirectness is the custom, a story that she answers as if it were hers names the area."""
    return any(f.story for f in coach.frames) and bool(reply.marks & _TAKES_UP_A_STORY)


def _unpacked(memory: Memory, coach: Coding, last: Heard, coding: Coding) -> Memory:
    if not unpacks(coach, last):
        return memory
    if memory.strengths:
        return replace(memory, unpacked=True)
    taken_up = any(f.label == "REFLECT" and f.accuracy != "distorted" for f in coding.frames)
    if coach.has("STRENGTH-ASK") and taken_up:
        # She named it and the coach took it up: a strength at S1, rubric 2.3.
        return replace(memory, unpacked=True, strengths=(HERS,), best_strength="S1")
    return memory
