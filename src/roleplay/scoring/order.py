"""ORDER: whether a strength came before the trouble and before the fix (rubric 3.2)."""

from dataclasses import dataclass

from roleplay.language.stems import stems
from roleplay.scoring.clocks import Clocks, clocks
from roleplay.scoring.finding import Finding
from roleplay.scoring.reading import Reading
from roleplay.scoring.room import reflects
from roleplay.scoring.strengths import EVIDENCED, Strength, praised, strengths

VALUES = {
    "unpacked": 100.0,
    "before": 85.0,
    "she-raised-it": 85.0,
    "safeguarding": 85.0,
    "bridged": 80.0,
    "not-reached-evidenced": 70.0,
    "side-by-side": 65.0,
    "only-named": 60.0,
    "not-reached-named": 40.0,
    "only-praise": 35.0,
    "cancelled": 25.0,
    "not-reached-praise": 20.0,
    "later": 15.0,
    "never": 0.0,
    "not-reached-nothing": 0.0,
}


@dataclass(frozen=True, slots=True)
class Order:
    """The value of the first case that fits, and what it was read from.

    `over_listening`: a strength was delivered over a trouble she had just raised
    (the note STRENGTH-OVER-LISTENING).
    """

    value: float
    case: str
    strength: Finding | None
    clocks: Clocks
    over_listening: Finding | None = None


def order(reading: Reading) -> Order:
    """ORDER of a conversation."""
    named, both = strengths(reading), clocks(reading)
    case = _case(reading, named, both)
    first = next((s for s in named if s.weight >= EVIDENCED), named[0] if named else None)
    return Order(VALUES[case], case, first.finding if first else None, both, _over_listening(reading, named))


def _case(reading: Reading, named: tuple[Strength, ...], both: Clocks) -> str:
    start = both.start
    if start is None:
        return _not_reached(reading, named)
    evidenced = next((s for s in named if s.weight >= EVIDENCED), None)
    if evidenced and evidenced.finding.turn < start.turn:
        return "unpacked" if _unpacked(reading, evidenced.i) else "before"
    if evidenced and _she_raised_it(evidenced, both):
        return "she-raised-it"
    if evidenced and evidenced.finding.turn == start.turn:
        coding = reading.exchanges[evidenced.i].coding
        if coding.has("BRIDGE"):
            return "bridged"
        if evidenced.finding.start <= start.start:
            return "side-by-side"
    return _late(reading, named, start)


def _late(reading: Reading, named: tuple[Strength, ...], start: Finding) -> str:
    if named and _comes_first(named[0], start):
        return "only-named"
    if reading.exchanges[start.turn - 1].coding.has("BUT"):
        return "cancelled"
    if reading.judged.safeguarding:
        return "safeguarding"
    if named:
        return "later"
    early = [f for f in praised(reading) if f.turn <= start.turn]
    return "only-praise" if early else "never"


def _comes_first(strength: Strength, start: Finding) -> bool:
    same = strength.finding.turn == start.turn and strength.finding.start <= start.start
    return strength.finding.turn < start.turn or same


def _not_reached(reading: Reading, named: tuple[Strength, ...]) -> str:
    best = max((s.weight for s in named), default=0.0)
    if best >= EVIDENCED:
        return "not-reached-evidenced"
    if best:
        return "not-reached-named"
    return "not-reached-praise" if praised(reading) else "not-reached-nothing"


def _she_raised_it(evidenced: Strength, both: Clocks) -> bool:
    if both.raised is None or (both.growth and both.raised >= both.growth.turn - 1):
        return False
    return both.solving is None or evidenced.finding.turn < both.solving.turn


def _unpacked(reading: Reading, i: int) -> bool:
    following = reading.exchanges[i + 1 : i + 2]
    asked = any(e.coding.has("STRENGTH-ASK") for e in (reading.exchanges[i], *following))
    return asked or "elab" in reading.marks[i]


def _over_listening(reading: Reading, named: tuple[Strength, ...]) -> Finding | None:
    for strength in named:
        if "problem" not in reading.marks_before(strength.i):
            continue
        now = reading.exchanges[strength.i]
        heard = reading.exchanges[strength.i - 1].reply if strength.i else reading.first_words.text
        if not reflects(now.coding) and not stems(now.said) & stems(heard):
            return strength.finding
    return None
