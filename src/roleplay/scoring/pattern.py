"""The pattern: a name for this conversation, never for the person, and what its first sentence holds."""

from dataclasses import dataclass

from roleplay.scoring.finding import Finding, of_codes, of_turn
from roleplay.scoring.reach import Reach
from roleplay.scoring.reading import Reading
from roleplay.scoring.room import Room
from roleplay.scoring.strength_first import StrengthFirst
from roleplay.scoring.telling import Telling

HIGH = 50.0
NAMES = {
    (True, True, True): "together",
    (True, True, False): "not-yet-arrived",
    (False, True, True): "little-room",
    (True, False, True): "strength-late",
    (False, False, True): "strength-unheard",
    (True, False, False): "subject-unfound",
    (False, True, False): "few-openings",
    (False, False, False): "not-yet-begun",
}


@dataclass(frozen=True, slots=True)
class Pattern:
    """`name` is a key of the catalogue; the rest fills its first sentence (rubric 3.10).

    `line`: where strength and growth met, None where they did not; `strength`, `growth`: where each was
    first said; `handed_over`: turns with full room; `told`, `hers`: ideas from the coach, from the teacher.
    """

    name: str
    line: Finding | None
    strength: Finding | None
    growth: Finding | None
    handed_over: int
    told: int
    hers: int


def pattern(
    reading: Reading, open_room: Room, first: StrengthFirst, reached: Reach, told: Telling
) -> Pattern:
    """The pattern of a conversation."""
    growth = next((f for f in reached.named.findings if f.speaker == "coach"), first.order.clocks.growth)
    return Pattern(
        name=_name(reading, open_room, first, reached, told),
        line=_bridged(reading) or _plainly(reached) or _before_her_idea(reading),
        strength=first.order.strength,
        growth=growth,
        handed_over=sum(t.value == 1.0 for t in open_room.turns),
        told=len(told.turns),
        hers=len(reading.marked("idea")),
    )


def _name(reading: Reading, open_room: Room, first: StrengthFirst, reached: Reach, told: Telling) -> str:
    if told.share > HIGH / 100:
        return "telling"
    reach_high = reached.value >= HIGH or reading.judged.reach == "optional"
    name = NAMES[(open_room.value >= HIGH, first.value >= HIGH, reach_high)]
    if name == "strength-late" and first.order.strength is None:
        return "strength-not-yet"
    return name


def _plainly(reached: Reach) -> Finding | None:
    """The growth area in plain words, where no bridge led to it."""
    plain = reached.named.how in {"growth", "story"}
    return reached.named.findings[0] if plain else None


def _bridged(reading: Reading) -> Finding | None:
    for i, exchange in enumerate(reading.exchanges):
        found = of_codes(i + 1, exchange.coding, "BRIDGE")
        if found:
            return found[0]
    return None


def _before_her_idea(reading: Reading) -> Finding | None:
    hers = reading.marked("idea(S)")
    if not hers:
        return None
    coding = reading.exchanges[hers[0]].coding
    return of_turn(hers[0] + 1, coding, coding.headline or "NONE", "")
