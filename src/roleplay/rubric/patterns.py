"""Patterns over the last turns: FUNNEL, INTERROGATION, SERIAL-PERMISSION (rubric 1.0.6)."""

from roleplay.language.stems import stems
from roleplay.rubric.codes import Coding
from roleplay.rubric.ground import Ground, Heard

FUNNEL_TURNS = 3  # consecutive closed or leading turns on the growth area
GRADING_TURNS = 2  # consecutive GUESS or PRESUP turns
INTERROGATION_TURNS = 4
PERMISSION_WINDOW, PERMISSION_TURNS = 4, 3

_GIVES = (
    "STRENGTH", "REFLECT", "WE", "AUTON", "PURPOSE", "IMPACT", "REPAIR", "GROWTH", "HELD", "CANDOUR",
    "SERVICE",
    "SELF-DISCLOSURE", "INFO", "ADVICE-P", "BRIDGE",
)  # fmt: skip
_NOD = 2  # content stems beside the questions
_PROMPT = 3  # words of a turn that only prompts her to go on


def patterns(coding: Coding, ground: Ground) -> tuple[str, ...]:
    """The pattern flags that this turn completes, in the order of the rubric."""
    turns = [h.coding for h in ground.coach_turns if h.coding is not None] + [coding]
    found = []
    if _funnels(turns):
        found.append("FUNNEL")
    if _interrogates(coding, ground):
        found.append("INTERROGATION")
    asked = [turn.has("CLOSED:PERM") for turn in turns[-PERMISSION_WINDOW:]]
    if asked[-1] and sum(asked) >= PERMISSION_TURNS:
        found.append("SERIAL-PERMISSION")
    return tuple(found)


def _funnels(turns: list[Coding]) -> bool:
    grading = turns[-GRADING_TURNS:]
    if len(grading) == GRADING_TURNS and all(t.has("LEADING:GUESS", "LEADING:PRESUP") for t in grading):
        return True
    last = turns[-FUNNEL_TURNS:]
    return len(last) == FUNNEL_TURNS and all(_narrows(turn) for turn in last)


def _narrows(turn: Coding) -> bool:
    asked = [q for q in turn.questions if q.counted and not q.neutral]
    return bool(asked) and all(q.family != "open" for q in asked) and any(q.growth for q in asked)


def _interrogates(coding: Coding, ground: Ground) -> bool:
    """Four turns that only ask, each answered: a turn that gives anything, or is not answered, starts anew.

    A prompt of a few words goes with the question before it.
    """
    if not _only_asks(coding) or _prompt(coding):
        return False
    row = 1
    for heard in reversed(ground.heard):
        if heard.speaker == "teacher":
            if _unanswered(heard):
                return False
            continue
        if heard.coding is None or not _only_asks(heard.coding):
            return False
        row += not _prompt(heard.coding)
        if row == INTERROGATION_TURNS:
            return True
    return False


def _only_asks(turn: Coding) -> bool:
    return any(q.counted and not q.neutral for q in turn.questions) and not (turn.has(*_GIVES) or _says(turn))


def _says(turn: Coding) -> bool:
    """Whether something longer than a nod is said beside the questions."""
    rest = turn.text
    for q in sorted(turn.questions, key=lambda q: -q.start):
        rest = rest[: q.start] + " " + rest[q.end :]
    return len(stems(rest)) > _NOD


def _prompt(turn: Coding) -> bool:
    return len(turn.text.split()) <= _PROMPT


def _unanswered(heard: Heard) -> bool:
    return "asks" in heard.marks or heard.text.rstrip().endswith("?")
