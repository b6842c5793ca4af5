"""ROOM: how much was left to the teacher to think and say (rubric 3.1)."""

from dataclasses import dataclass

from roleplay.rubric.codes import Coding
from roleplay.scoring.finding import Finding, of_codes, of_question, of_turn
from roleplay.scoring.reading import Reading
from roleplay.settings.catalogue import say

ENOUGH_TURNS = 4  # fewer counted turns than this are provisional, rubric 3.1
HOUSEKEEPING = frozenset({"CLOSED:PERM", "CLOSED:LOG"})


@dataclass(frozen=True, slots=True)
class TurnRoom:
    """The room one turn left: 0, 0.25, 0.5 or 1; None when the turn is left out of the mean."""

    value: float | None
    how: str
    finding: Finding


@dataclass(frozen=True, slots=True)
class Room:
    """The mean over counted turns, 0 to 100, and each turn's own."""

    value: float
    turns: tuple[TurnRoom, ...]
    provisional: bool


def room(reading: Reading) -> Room:
    """ROOM of a conversation; 0 when no turn counts."""
    turns = tuple(
        turn_room(i + 1, e.coding, reading.judged.directness) for i, e in enumerate(reading.exchanges)
    )
    counted = [t.value for t in turns if t.value is not None]
    value = 100 * sum(counted) / len(counted) if counted else 0.0
    return Room(value, turns, len(counted) < ENOUGH_TURNS)


def turn_room(turn: int, coding: Coding, directness: str = "mid") -> TurnRoom:
    """The room one turn left: the first row of the table in rubric 3.1 that fits."""
    if left_out(coding):
        return _whole(turn, coding, None, "left-out")
    if coding.severity >= 2:
        return _leading(turn, coding, 0.0, "leads")
    if coding.has("UNSAFE"):
        return _by(turn, coding, 0.0, "unsafe", "UNSAFE")
    if coding.has("DIRECT", "DEFICIT", "BUT"):
        return _telling(turn, coding, directness)
    if coding.severity:
        return _leading(turn, coding, 0.25, "leads-mildly")
    if coding.has("ADVICE", "EVAL", "LIGHT") and not coding.has("OPEN"):
        return _by(turn, coding, 0.25, "holds-back", "ADVICE", "EVAL", "LIGHT")
    return _handing_over(turn, coding, directness)


def left_out(coding: Coding) -> bool:
    """Courtesy, an encourager, bare permission or logistics, or words that were not English."""
    if coding.only or coding.note:
        return True
    housekeeping = bool(coding.questions) and all(q.label in HOUSEKEEPING for q in coding.questions)
    return housekeeping and all(f.label == "AUTON" for f in coding.frames)


def reflects(coding: Coding) -> bool:
    """Whether the turn returns her meaning; a distorted reflection does not."""
    return any(f.label == "REFLECT" and f.accuracy != "distorted" for f in coding.frames)


def _telling(turn: int, coding: Coding, directness: str) -> TurnRoom:
    labels = ("DIRECT", "DEFICIT", "BUT")
    if coding.has("OPEN"):
        return _by(turn, coding, 0.5, "tells-and-asks", *labels)
    if directness == "high" and not coding.has("DEFICIT", "BUT"):
        return _by(turn, coding, 0.5, "direct-here", "DIRECT")
    return _by(turn, coding, 0.0, "tells", *labels)


def _handing_over(turn: int, coding: Coding, directness: str) -> TurnRoom:
    if coding.has("OPEN"):
        return _by(turn, coding, 1.0, "asks-openly", "OPEN")
    if reflects(coding):
        return _by(turn, coding, 1.0, "reflects", "REFLECT")
    if coding.has("AUTON"):
        return _by(turn, coding, 1.0, "hands-over", "AUTON")
    if directness == "low" and any(f.story for f in coding.frames):
        return _by(turn, coding, 1.0, "story", "SELF-DISCLOSURE")
    return _whole(turn, coding, 0.5, "in-between")


def _leading(turn: int, coding: Coding, value: float, how: str) -> TurnRoom:
    worst = max((q for q in coding.questions if q.counted), key=lambda q: q.severity)
    return TurnRoom(value, how, of_question(turn, coding, worst))


def _by(turn: int, coding: Coding, value: float, how: str, *labels: str) -> TurnRoom:
    return TurnRoom(value, how, of_codes(turn, coding, *labels)[0])


def _whole(turn: int, coding: Coding, value: float | None, how: str) -> TurnRoom:
    return TurnRoom(value, how, of_turn(turn, coding, coding.headline or "NONE", say(f"scoring.room.{how}")))
