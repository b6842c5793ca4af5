"""What a conversation is worth: every measure of rubric 3, weighed together."""

from roleplay.scoring.exchange import Exchange, FirstWords
from roleplay.scoring.gates import gates
from roleplay.scoring.heavy import heavy
from roleplay.scoring.judged import Dial, Judged
from roleplay.scoring.listening import listening
from roleplay.scoring.measures import Band, Measures
from roleplay.scoring.ownership import ownership
from roleplay.scoring.pattern import pattern
from roleplay.scoring.ratio import ratio
from roleplay.scoring.reach import reach
from roleplay.scoring.reading import read
from roleplay.scoring.room import room
from roleplay.scoring.strength_first import strength_first
from roleplay.scoring.talk import talk
from roleplay.scoring.telling import telling

WEIGHTS: dict[Dial, float] = {"room": 0.30, "strength-first": 0.35, "reach": 0.20, "listening": 0.15}
BANDS: tuple[tuple[float, Band], ...] = (
    (90.0, "exemplary"),
    (75.0, "skilled"),
    (60.0, "developing"),
    (40.0, "emerging"),
    (0.0, "steering-or-drifting"),
)
ENOUGH_TURNS = 5  # fewer coach turns are too short to judge


def weigh(
    exchanges: tuple[Exchange, ...],
    judged: Judged | None = None,
    first_words: FirstWords | None = None,
) -> Measures:
    """The measures of a conversation, as its scenario judges it.

    `first_words` are the teacher's before the first exchange: a trouble or a question in them counts as
    raised before the coach's first turn.
    """
    judged = judged or Judged()
    reading = read(exchanges, judged, first_words or FirstWords())
    left, first, reached = room(reading), strength_first(reading), reach(reading)
    heard, told, asked = listening(reading), telling(reading), ratio(reading)
    values: dict[Dial, float] = {
        "room": left.value,
        "strength-first": first.value,
        "reach": reached.value,
        "listening": heard.value,
    }
    raw = weighted(values, judged)
    closed = gates(reading, asked, first, reached, told)
    overall = min([raw, *(gate.cap for gate in closed)])
    return Measures(
        turns=len(exchanges),
        room=left,
        ratio=asked,
        strength_first=first,
        reach=reached,
        listening=heard,
        ownership=ownership(reading),
        talk=talk(reading),
        heavy=heavy(reading),
        telling=told,
        gates=closed,
        raw=raw,
        overall=overall,
        band=next(band for bound, band in BANDS if overall >= bound),
        pattern=pattern(reading, left, first, reached, told),
        provisional=len(exchanges) < ENOUGH_TURNS,
    )


def weighted(values: dict[Dial, float], judged: Judged) -> float:
    """The mean of the summed dials by their weights, scaled to 1; 0 when a scenario sums none."""
    whole = sum(WEIGHTS[d] for d in judged.summed)
    return sum(WEIGHTS[d] * values[d] for d in judged.summed) / whole if whole else 0.0
