"""What she is ready for after a turn: the occasions her state allows (rubric 4.3).

`ORDER` says which is spoken first when several are allowed. One that was allowed and not spoken is not
lost: it is asked for again at the next turn.
"""

from typing import Final, NamedTuple

from roleplay.persona.bands import JUMP, LEAVES_AFTER
from roleplay.persona.effects import HANDS_OVER, INVITES_IDEAS
from roleplay.persona.mind import Memory, Move, State
from roleplay.rubric.ground import Ground
from roleplay.scenario.model import Scenario, Secret
from roleplay.scenario.vocabulary import BANDS, Band, Occasion

ORDER: Final[tuple[Occasion, ...]] = (
    "leaves", "repairs", "commits", "reveals", "pushes-back", "proposes", "complies", "asks-favour",
    "asks-coach",
)  # fmt: skip

OWN_STEP_FROM_TURN: Final = 6
CONCERN_FROM_TURN: Final = 6
REFLECTIONS_FOR_CONCERN: Final = 2
IDEAS_FOR_STEP: Final = 2
LOW_AGENCY: Final = 45
STIRRED: Final = 5  # a stirred teacher needs this much less to own a step
_STRENGTHS: Final = ("S1", "S2", "S3")
_FAVOUR_EVERY: Final = 2  # turns between two requests
_QUESTIONED: Final = 4  # questions in a row after which she may ask one back
_SETTLED_IN: Final = 3  # the turn from which a newcomer asks unprompted


class Standing(NamedTuple):
    """How she stands after a turn; `memory` has the turn in it. `before`: the state before the turn."""

    moves: tuple[Move, ...]
    before: State
    state: State
    band: Band
    memory: Memory
    scenario: Scenario
    ground: Ground
    repaired: bool

    @property
    def names(self) -> frozenset[str]:
        """The moves of the turn by their own names."""
        return frozenset(move.name for move in self.moves)


def ready(now: Standing) -> frozenset[Occasion]:
    """The occasions that may be spoken after this turn."""
    allowed: dict[Occasion, bool] = {
        "leaves": now.memory.shut_turns >= LEAVES_AFTER,
        "repairs": now.repaired,
        "commits": owns_a_step(now),
        "reveals": tells_her_concern(now),
        "pushes-back": pushes_back(now),
        "proposes": has_an_idea(now) and now.memory.commitment != "owned",
        "complies": complies(now),
        "asks-favour": asks_a_favour(now),
        "asks-coach": asks_the_coach(now),
    }
    return frozenset(occasion for occasion in ORDER if allowed[occasion])


def needs(memory: Memory, state: State) -> tuple[float, float]:
    """The hope and the agency an owned step needs, from where she stood before the first visit."""
    start = memory.first or memory.start or state
    less = STIRRED if memory.stirred else 0
    return min(60, start.H + 25) - less, min(65, start.A + 30) - less


def hands_over(moves: tuple[Move, ...]) -> bool:
    """Whether a turn leaves the next word on the matter to her."""
    return any(move.name in HANDS_OVER for move in moves)


def has_an_idea(now: Standing) -> bool:
    """Whether a route of her own comes to her: growth named, strength unpacked, hope and agency near.

    With a step of her own in hand she needs no further route.
    """
    hope, agency = needs(now.memory, now.state)
    return (
        now.band not in ("shut", "guard")
        and now.memory.commitment != "owned"
        and now.memory.growth_named
        and now.memory.unpacked
        and bool(now.names & INVITES_IDEAS)
        and hope - 6 <= now.state.H
        and agency - 10 <= now.state.A
    )


def owns_a_step(now: Standing) -> bool:
    """Whether she takes a step of her own: nothing but her state and what was earned decides it.

    After compliance only AUTON reopens the way to it. A visit that took more than ten of her dignity ends
    at best tentative.
    """
    memory, state = now.memory, now.state
    start = memory.start or state
    hope, agency = needs(memory, state)
    ideas = memory.ideas + (has_an_idea(now) and memory.idea_turn != memory.turn)
    return (
        memory.turn >= OWN_STEP_FROM_TURN
        and memory.commitment != "owned"
        and (memory.commitment != "compliant" or "autonomy" in now.names)
        and ideas >= IDEAS_FOR_STEP
        and hands_over(now.moves)
        and agency <= state.A
        and hope <= state.H
        and state.G >= 45
        and state.D < 50
        and min(60, start.T + 15) <= state.T
        and memory.lowest_dignity >= start.G - 10
    )


def tells_her_concern(now: Standing) -> bool:
    """Whether she tells what worries her, once: the open band and what the author asks for besides."""
    secret, memory = now.scenario.secret, now.memory
    if secret is None or memory.concern_told or now.band != "open" or now.scenario.visit < secret.from_visit:
        return False
    since_leading = memory.turn - memory.last_leading if memory.last_leading else memory.turn
    return (
        memory.turn >= max(CONCERN_FROM_TURN, secret.from_turn)
        and memory.reflections >= max(REFLECTIONS_FOR_CONCERN, secret.reflected)
        and (not memory.last_leading or since_leading >= secret.no_leading_for)
        and BANDS.index(now.band) >= BANDS.index(secret.band)
        and _heard_well_enough(memory, secret)
    )


def pushes_back(now: Standing) -> bool:
    """Whether the growth area meets resistance: the first time it is named while she is on her guard."""
    return "growth" in now.names and now.band in ("guard", "polite") and not now.memory.pushed_back


def complies(now: Standing) -> bool:
    """Whether an order or unasked advice gets a yes with nothing of her own in it."""
    told = bool(now.names & {"direct", "advice"})
    return (
        told
        and (now.memory.shut or now.state.A < LOW_AGENCY)
        and now.memory.commitment in ("none", "tentative")
    )


def asks_a_favour(now: Standing) -> bool:
    """Whether someone who deflects asks for something: every few turns, or startled, until a kind no."""
    memory = now.memory
    if now.scenario.teacher.under_threat != "deflect" or now.band == "shut":
        return False
    if any(name == "decline" for name, _ in memory.used):
        return False
    since = memory.turn - memory.favour_turn
    startled = now.state.D - now.before.D > JUMP and (not memory.favour_turn or since > 1)
    return startled or since > _FAVOUR_EVERY


def asks_the_coach(now: Standing) -> bool:
    """Whether she asks straight back: again when she was not answered, else once, before a step is hers.

    Newcomers to the trade ask early; others after a row of questions.
    """
    memory, novice = now.memory, now.scenario.teacher.novice
    if now.band == "shut" or memory.commitment == "owned":
        return False
    if memory.asks_unanswered and (novice or memory.asked_coach):
        return True
    asked_lately = any("asks" in heard.marks for heard in now.ground.teacher_turns[-2:])
    moved = memory.turn >= _SETTLED_IN if novice else memory.questions_in_row >= _QUESTIONED
    return moved and not memory.asked_coach and not asked_lately


def _heard_well_enough(memory: Memory, secret: Secret) -> bool:
    if secret.strength not in _STRENGTHS:
        return True
    best = memory.best_strength
    return best in _STRENGTHS and _STRENGTHS.index(best) >= _STRENGTHS.index(secret.strength)
