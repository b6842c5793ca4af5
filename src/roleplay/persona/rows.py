"""Which row of the table an act pays by, and what she remembers of it (rubric 4.1, 4.2).

Acts are taken in the order of the words: a strength told in the same breath is known to what follows it.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from roleplay.persona.acts import Act
from roleplay.persona.effects import LEADING, QUESTIONS, REFLECTIONS, STRENGTHS
from roleplay.persona.mind import Memory, Move, State
from roleplay.persona.person import Person

IN_A_ROW: Final = 4  # questions without a reflection between them
CLOSED_IN_A_ROW: Final = 3
THIRD_TIME: Final = 3
BAIT_BELOW_TRUST: Final = 50
_PLAINLY: Final = frozenset({"growth", "bridge-b1", "bridge-b2"})


@dataclass(slots=True)
class Hearing:
    """The memory of a visit while one turn is being heard."""

    memory: Memory
    before: State
    names: frozenset[str]
    opened: bool  # her last words named a trouble
    plainly: bool  # the growth area is put on the table without blame in this turn
    told_before: bool
    who: Person
    used: dict[str, int]
    questions: int
    closed: int
    strengths: list[str]
    best: str | None
    unpacked: bool
    growth_named: bool
    growth_by: str | None
    reflections: int
    pushback_waiting: bool
    strength_turn: int


def rows(
    acts: tuple[Act, ...], before: State, memory: Memory, *, opened: bool, who: Person
) -> tuple[tuple[Move, ...], Memory]:
    """The moves of a turn and the memory with them in it. `memory.turn` is already that of this turn.

    `opened`: her last words named a trouble.
    """
    hearing = _begin(acts, before, memory, opened=opened, who=who)
    moves = []
    for act in acts:
        if act.name != "repair":
            hearing.used[act.name] = hearing.used.get(act.name, 0) + 1
        row = _row(act, hearing)
        _remember(act, hearing)
        moves.append(Move(act.name, row, act.start, act.end, act.note, act.fresh))
    return tuple(moves), _end(hearing)


def _begin(acts: tuple[Act, ...], before: State, memory: Memory, *, opened: bool, who: Person) -> Hearing:
    names = frozenset(act.name for act in acts)
    return Hearing(
        memory=memory,
        before=before,
        names=names,
        opened=opened,
        plainly="held" in names or any(act.growth and act.name in _PLAINLY for act in acts),
        told_before=bool(memory.strengths),
        who=who,
        used=dict(memory.used),
        questions=0 if names & REFLECTIONS else memory.questions_in_row,
        closed=memory.closed_in_row,
        strengths=list(memory.strengths),
        best=memory.best_strength,
        unpacked=memory.unpacked,
        growth_named=memory.growth_named,
        growth_by=memory.growth_by,
        reflections=memory.reflections,
        pushback_waiting=memory.pushback_waiting,
        strength_turn=memory.strength_turn,
    )


def _end(hearing: Hearing) -> Memory:
    memory = hearing.memory
    return replace(
        memory,
        used=tuple(hearing.used.items()),
        questions_in_row=hearing.questions,
        closed_in_row=hearing.closed if "closed" in hearing.names else 0,
        strengths=tuple(hearing.strengths),
        best_strength=hearing.best,
        unpacked=hearing.unpacked,
        growth_named=hearing.growth_named,
        growth_by=hearing.growth_by,
        reflections=hearing.reflections,
        pushback_waiting=hearing.pushback_waiting,
        strength_turn=hearing.strength_turn,
        stirred=memory.stirred or (bool(hearing.names & {"growth", "held"}) and hearing.before.T >= 45),
        last_leading=memory.turn if hearing.names & LEADING else memory.last_leading,
    )


def _row(act: Act, hearing: Hearing) -> str:
    if act.name == "closed":
        hearing.closed += 1
    if act.name in QUESTIONS:
        hearing.questions += 1
        if hearing.questions >= IN_A_ROW:
            return "interrogation"
    if act.name in STRENGTHS and _first_of_the_wary(hearing):
        return "baited"
    row = _ROWS.get(act.name)
    return row(hearing) if row else act.name


def _first_of_the_wary(hearing: Hearing) -> bool:
    told = [hearing.used[name] for name in STRENGTHS if name in hearing.used]
    return hearing.who.bait and hearing.before.T < BAIT_BELOW_TRUST and told == [1]


def _vision(hearing: Hearing) -> str:
    return "vision" if hearing.before.T >= 35 and hearing.before.H >= 30 else "vision-early"


def _closed(hearing: Hearing) -> str:
    return "closed-3" if hearing.closed >= CLOSED_IN_A_ROW else "closed"


def _growth(hearing: Hearing) -> str:
    """Earned, after a strength, or first; after it was raised before, only earlier turns' strengths count."""
    again = hearing.growth_named and hearing.growth_by == "coach" and not hearing.pushback_waiting
    if hearing.unpacked:
        return "growth-earned"
    told = hearing.told_before if again else bool(hearing.strengths)
    return "growth-after" if told else "growth-first"


def _held(hearing: Hearing) -> str:
    if not hearing.pushback_waiting:
        return "open"
    hearing.pushback_waiting = False
    return "held"


def _heavy(hearing: Hearing) -> str:
    if hearing.before.T >= 50:
        return "heavy-warm"
    return "heavy-cold" if hearing.before.T < 35 and not hearing.strengths else "heavy-mid"


def _candour(hearing: Hearing) -> str:
    """Plain words earn with what they announce; where no strength came before, only its dignity."""
    return "candour" if hearing.plainly and hearing.strengths else "candour-bare"


def _of_students(hearing: Hearing) -> str:
    """Someone who has had enough of them joins in, and loses hope by it; another does not."""
    return "complained-along" if hearing.who.complains_along else "deficit-students"


def _problem_ask(hearing: Hearing) -> str:
    return "open" if hearing.opened or hearing.unpacked else "problem-ask"


def _light(hearing: Hearing) -> str:
    """What is let go for the third time, or after two visits that left the growth area unspoken."""
    if hearing.used["light"] >= THIRD_TIME:
        return "light-3"
    return "light-late" if hearing.memory.unspoken else "light"


def _third(name: str) -> Callable[[Hearing], str]:
    def row(hearing: Hearing) -> str:
        return f"{name}-3" if hearing.used[name] >= THIRD_TIME else name

    return row


_ROWS: Final[dict[str, Callable[[Hearing], str]]] = {
    "vision": _vision,
    "closed": _closed,
    "growth": _growth,
    "held": _held,
    "heavy": _heavy,
    "candour": _candour,
    "deficit-students": _of_students,
    "problem-ask": _problem_ask,
    "praise": _third("praise"),
    "light": _light,
    "service": _third("service"),
}


def _remember(act: Act, hearing: Hearing) -> None:
    """What is kept of an act once its row is known; a sentence said before adds no strength or reflection."""
    if act.growth and not hearing.growth_named:
        hearing.growth_named, hearing.growth_by = True, "coach"
    if not act.fresh:
        return
    if act.name in STRENGTHS:
        identity = act.note or f"{hearing.memory.turn}:{act.start}"
        if identity not in hearing.strengths:
            hearing.strengths.append(identity)
        hearing.best = max(hearing.best or "", act.name.upper())
        hearing.strength_turn = hearing.memory.turn
    elif act.name == "ask" and hearing.strengths:
        hearing.unpacked = True
    elif act.name in REFLECTIONS:
        hearing.reflections += 1
        if hearing.strengths and hearing.memory.turn > hearing.strength_turn:
            hearing.unpacked = True
