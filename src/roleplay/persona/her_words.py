"""What her last words settled before the coach speaks again: unpacked, named (rubric 4.1, 4.2)."""

from dataclasses import replace
from typing import Final

from roleplay.language.match import spots_of
from roleplay.language.stems import STOP_WORDS
from roleplay.persona.known import known
from roleplay.persona.mind import Memory
from roleplay.persona.topics import COMMON
from roleplay.rubric.codes import Coding
from roleplay.rubric.ground import Ground, Heard
from roleplay.scenario.model import Scenario

UNPACKED_WORDS: Final = 8
SHORTEST: Final = 3  # letters of a word that tells something
_CLOSED: Final = frozenset({"problem", "asks", "pushback"})
_TAKES_UP_A_STORY: Final = frozenset({"problem", "idea", "hope", "step"})
HERS: Final = "hers"  # identity of a strength that she named herself


def after_her_words(memory: Memory, ground: Ground, coding: Coding, scenario: Scenario) -> Memory:
    """The memory with what her last reply adds, and what this turn makes of it.

    She has named the growth area herself when a trouble or an idea of hers is about it: by the words she
    used, or because the author wrote the line about it.
    """
    last = ground.last_teacher
    if last is None:
        return memory
    coach = ground.coach_turns[-1].coding if ground.coach_turns else None
    if coach is not None:
        memory = _unpacked(memory, coach, last, coding)
    if memory.growth_named:
        return memory
    if coach is not None and scenario.directness == "low" and _story_taken_up(coach, last):
        return replace(memory, growth_named=True, growth_by="coach")
    about = ground.growth.found(last.text) or _about_growth(memory.topic_line, scenario)
    if last.marks & {"problem", "idea"} and about:
        return replace(memory, growth_named=True, growth_by="teacher")
    return memory


def _about_growth(line_id: str | None, scenario: Scenario) -> bool:
    """Whether her last line was written about the growth area, or about what belongs to it."""
    line = known(scenario).lines.get(line_id) if line_id else None
    growth = scenario.growth.topics | {"growth"}
    return line is not None and bool(line.when.topics) and line.when.topics <= growth


def dwells_on(coding: Coding, ground: Ground) -> bool:
    """Whether the turn says a word of her last reply again before or beside what it asks.

    Such a turn stays with her, so the row of questions ends there, as it does with a reflection (4.2): the
    ear hears fewer than half of the reflections of ordinary talk, and a curious coach is no interrogator.
    """
    last = ground.last_teacher
    if last is None:
        return False
    beside = list(coding.text)
    for question in coding.questions:
        if "," not in coding.text[question.start : question.end]:
            beside[question.start : question.end] = " " * (question.end - question.start)
    return bool(_telling("".join(beside)) & _telling(last.text))


def _telling(text: str) -> frozenset[str]:
    """The roots of words that tell one matter from another."""
    return (
        frozenset(
            spot.stem for spot in spots_of(text) if spot.word not in STOP_WORDS and len(spot.word) >= SHORTEST
        )
        - COMMON
    )


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
