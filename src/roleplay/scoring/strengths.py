"""The strengths a coach named, and the one identity each has however often it is said."""

from dataclasses import dataclass

from roleplay.language.stems import stems
from roleplay.rubric.codes import Frame
from roleplay.scoring.finding import Finding, of_codes, of_frame, of_turn
from roleplay.scoring.reading import Reading
from roleplay.scoring.room import reflects
from roleplay.settings.catalogue import say

LEVELS = {"S1": 0.4, "S2": 0.8, "S3": 1.0}  # weights of rubric 2.0
EVIDENCED = 0.8  # from S2 on a strength has its moment


@dataclass(frozen=True, slots=True)
class Strength:
    """One strength at index `i`: what identifies it, the weight of its level, and its finding."""

    i: int
    identity: str
    weight: float
    finding: Finding


def strengths(reading: Reading) -> tuple[Strength, ...]:
    """Every strength named, in order; a turn with a BUT gives none (rubric 2.0, 3.2).

    A strength the teacher named after she was asked, and that the coach then takes up, is one at S1
    (rubric 2.3), unless one was named already: then it is that one being unpacked.
    """
    named: list[Strength] = []
    for i, exchange in enumerate(reading.exchanges):
        coding = exchange.coding
        if coding.has("BUT"):
            continue
        frames = [f for f in coding.frames if f.label == "STRENGTH"]
        named += [_named(i, frame, of_frame(i + 1, coding, frame)) for frame in frames]
        if not frames and not named and _takes_up(reading, i):
            finding = of_turn(i + 1, coding, "STRENGTH:S1", say("scoring.order.taken-up"))
            named.append(Strength(i, f"taken up in turn {i + 1}", LEVELS["S1"], finding))
    return tuple(named)


def praised(reading: Reading) -> tuple[Finding, ...]:
    """The first praise of every turn that praises."""
    turns = (of_codes(i + 1, e.coding, "PRAISE")[:1] for i, e in enumerate(reading.exchanges))
    return tuple(finding for findings in turns for finding in findings)


def _named(i: int, frame: Frame, finding: Finding) -> Strength:
    identity = frame.note or " ".join(finding.words.lower().split())
    return Strength(i, identity, LEVELS.get(frame.level or "S1", LEVELS["S1"]), finding)


def _takes_up(reading: Reading, i: int) -> bool:
    if i == 0 or "elab" not in reading.marks[i - 1]:
        return False
    before, now = reading.exchanges[i - 1], reading.exchanges[i]
    if not before.coding.has("STRENGTH-ASK") or now.coding.has("GROWTH", "DEFICIT", "DIRECT", "PROBLEM-ASK"):
        return False
    on_it = now.coding.has("OPEN", "STRENGTH-ASK") and stems(now.said) & stems(before.reply)
    return reflects(now.coding) or bool(on_it)
