"""REACH: whether the conversation arrived at the growth area, with conviction (rubric 3.7)."""

from dataclasses import dataclass

from roleplay.scoring.finding import Finding, Part, of_codes, of_reply
from roleplay.scoring.naming import PLAIN_ENOUGH, evidence_of_pupils, naming
from roleplay.scoring.reading import Reading

EACH = 20.0
HOLD_WITHIN = 3  # turns after the first pushback
COMPLIED = 10.0


@dataclass(frozen=True, slots=True)
class Reach:
    """0 to 100: named, with evidence of pupils' learning, held after pushback, landed in a step."""

    value: float
    named: Part
    evidence: Part
    held: Part
    landed: Part


def reach(reading: Reading) -> Reach:
    """REACH of a conversation."""
    named = naming(reading)
    seen = evidence_of_pupils(reading) if named.points else ()
    evidence = Part(EACH if seen else 0.0, EACH, "evidence" if seen else "no-evidence", seen)
    held, landed = _held(reading, named), _landed(reading, named)
    value = named.points + evidence.points + held.points + landed.points
    return Reach(value, named, evidence, held, landed)


def _held(reading: Reading, named: Part) -> Part:
    if named.points < PLAIN_ENOUGH:
        return Part(0.0, EACH, "nothing-to-hold")
    pushed = next(iter(reading.marked("pushback")), None)
    if pushed is None:
        return Part(EACH, EACH, "no-pushback")
    objection = of_reply(pushed + 1, reading.exchanges[pushed], "pushback")
    for i in range(pushed + 1, min(len(reading.exchanges), pushed + 1 + HOLD_WITHIN)):
        coding = reading.exchanges[i].coding
        if coding.has("HELD") and not coding.has("DIRECT", "UNSAFE", "LIGHT"):
            return Part(EACH, EACH, "held", (objection, *of_codes(i + 1, coding, "HELD")))
    return Part(0.0, EACH, "let-go", (objection,))


def _landed(reading: Reading, named: Part) -> Part:
    """A step taken since the growth area was named: one taken before is not linked to it."""
    if not named.points:
        return Part(0.0, EACH, "nothing-to-land")
    if named.how == "deferred":
        return Part(EACH, EACH, "deferred", named.findings)
    since = min(f.turn for f in named.findings)
    for mark, points, how in (("step", EACH, "own-step"), ("compliance", COMPLIED, "taken-on")):
        found = tuple(f for f in _hers(reading, mark) if f.turn >= since)
        if found:
            return Part(points, EACH, how, found)
    return Part(0.0, EACH, "not-landed")


def _hers(reading: Reading, mark: str) -> tuple[Finding, ...]:
    return tuple(of_reply(i + 1, reading.exchanges[i], mark) for i in reading.marked(mark))
