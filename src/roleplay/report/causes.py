"""Why the teacher changed, in words, and what she heard."""

from roleplay.persona.mind import VARIABLES, Cause, State
from roleplay.persona.signs import cause_words
from roleplay.practice.conversation import Turn
from roleplay.scenario.model import Scenario
from roleplay.scenario.vocabulary import MOVE_FAMILIES
from roleplay.settings.catalogue import say, texts

MOST_CHANGES = 2
WORTH_TELLING = 0.5

# Moves that cost more than honesty does: another line could have said as much.
AVOIDABLE = frozenset({
    "leading-1", "leading-2", "leading-3", "guess", "eval", "contingent-praise", "interrogation", "closed-3",
    "vision-early", "praise", "praise-3", "growth-first", "deficit", "deficit-students", "complained-along",
    "problem-ask", "direct", "advice", "but", "unanswered", "distorted", "light", "light-3", "light-late",
    "service-3", "heavy-cold",
    "unsafe", "monologue",
})  # fmt: skip


def gain(change: tuple[float, float, float, float, float]) -> float:
    """What a change is worth to the teacher: all five added, defensiveness with its sign turned."""
    trust, guard, hope, agency, dignity = change
    return trust - guard + hope + agency + dignity


def lift(turn: Turn) -> float:
    """How much better off a turn left the teacher, all five variables together; negative for a drop."""
    return _standing(turn.state) - _standing(turn.before)


def _standing(state: State) -> float:
    return gain((state.T, state.D, state.H, state.A, state.G))


def costly(turn: Turn) -> list[Cause]:
    """The causes of a turn that another line could have spared her."""
    return [c for c in turn.causes if c.counted and c.row in AVOIDABLE and gain(c.change) < 0]


def in_words(cause: Cause) -> str:
    """A cause as "the question already held the blame: the guard goes up, dignity shrinks"."""
    why = cause_words(cause.row)
    moved = sorted(
        ((abs(by), i, by) for i, by in enumerate(cause.change) if abs(by) >= WORTH_TELLING),
        key=lambda m: (-m[0], m[1]),
    )
    changes = [
        say(f"report.change.{VARIABLES[i]}.{'up' if by > 0 else 'down'}") for _, i, by in moved[:MOST_CHANGES]
    ]
    return say("report.cause", cause=why, changes=", ".join(changes)) if changes else why


def heard(row: str, scenario: Scenario, turn: int) -> str:
    """What she heard in a move: the scenario's inner voice by row or family, else the catalogue's."""
    families = [name for name, rows in MOVE_FAMILIES.items() if row in rows]
    for key in (row, *families):
        variants = scenario.inner.get(key, ())
        if variants:
            return variants[turn % len(variants)]
    return texts("report").get(f"heard.{row}", "")
