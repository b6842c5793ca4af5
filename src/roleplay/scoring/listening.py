"""LISTENING: whether the coach used what the teacher said (rubric 3.8). Lexical, so approximate."""

import re
from dataclasses import dataclass

from roleplay.language.stems import stems
from roleplay.scoring.finding import Finding, of_codes, of_turn
from roleplay.scoring.reading import Reading
from roleplay.scoring.room import reflects
from roleplay.settings.catalogue import say

FULL_UPTAKE = 0.70
FULL_REFLECTION = 0.30
FEW_STEMS = 5  # with fewer stems in her turn, one shared is enough
_QUOTED = re.compile(r"[\"“‘'](\w[^\"“”‘]*?\s[^\"“”‘]*?\w)[\"”’']")


@dataclass(frozen=True, slots=True)
class Listening:
    """0 to 100; the `eligible` turns (from the second on), those taking up her words, those reflecting."""

    value: float
    eligible: int
    uptake: tuple[Finding, ...]
    reflections: tuple[Finding, ...]
    provisional: bool


def listening(reading: Reading) -> Listening:
    """LISTENING of a conversation; 0 when no turn is eligible."""
    eligible = [i for i in range(1, len(reading.exchanges)) if not _silent(reading, i)]
    reflecting = [i for i in eligible if reflects(reading.exchanges[i].coding)]
    taking_up = [i for i in eligible if i in reflecting or _takes_up(reading, i)]
    rates = [len(some) / len(eligible) if eligible else 0.0 for some in (taking_up, reflecting)]
    value = 60 * min(1.0, rates[0] / FULL_UPTAKE) + 40 * min(1.0, rates[1] / FULL_REFLECTION)
    return Listening(
        value,
        len(eligible),
        tuple(_found(reading, i) for i in taking_up),
        tuple(_found(reading, i) for i in reflecting),
        not eligible,
    )


def _silent(reading: Reading, i: int) -> bool:
    coding = reading.exchanges[i].coding
    return coding.only == "encourager" or coding.note is not None


def _takes_up(reading: Reading, i: int) -> bool:
    said, before = reading.exchanges[i].said, reading.exchanges[i - 1].reply
    hers = stems(before)
    shared = len(stems(said) & hers)
    return shared >= (2 if len(hers) >= FEW_STEMS else 1) or _quotes(said, before)


def _quotes(said: str, before: str) -> bool:
    hers = _plain(before)
    return any(_plain(quoted) in hers for quoted in _QUOTED.findall(said))


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))


def _found(reading: Reading, i: int) -> Finding:
    coding = reading.exchanges[i].coding
    if reflects(coding):
        return of_codes(i + 1, coding, "REFLECT")[0]
    return of_turn(i + 1, coding, "UPTAKE", say("scoring.listening.takes-up"))
