"""Changes of state in words: what could be seen of her, how open she is, how a move landed (rubric 4.1, 6).

No number and no verdict on the person; every text is in the catalogue.
"""

from typing import Final

from roleplay.persona.mind import VARIABLES, State, Variable
from roleplay.scenario.model import Scenario
from roleplay.scenario.vocabulary import Band, Threat
from roleplay.settings.catalogue import say

NOTICEABLE: Final = 5.0  # a smaller change shows in nothing
VARIANTS: Final = 4
_WORD: Final[dict[Variable, str]] = {"T": "trust", "D": "guard", "H": "hope", "A": "agency", "G": "dignity"}
# Ways under threat in which a rise of defensiveness looks like something else (rubric 4.5).
_OWN_WAY: Final = ("agree", "freeze")
_MASKED: Final = frozenset({"shut", "guard", "polite"})
_PRONOUNS: Final = {
    "she": {"she": "she", "She": "She", "her": "her", "Her": "Her", "s": "s", "es": "es"},
    "he": {"she": "he", "She": "He", "her": "his", "Her": "His", "s": "s", "es": "es"},
    "they": {"she": "they", "She": "They", "her": "their", "Her": "Their", "s": "", "es": ""},
}
# In each band, from which defensiveness on she is farther away than most of that band.
_FAR: Final[dict[Band, float]] = {"shut": 80, "guard": 65, "polite": 45, "working": 35, "open": 25}


def signs(before: State, after: State, scenario: Scenario) -> str | None:
    """What could be seen of her in this turn: the strongest change in words; None when little changed."""
    changes = {v: getattr(after, v) - getattr(before, v) for v in VARIABLES}
    strongest = max(VARIABLES, key=lambda v: abs(changes[v]))
    if abs(changes[strongest]) < NOTICEABLE:
        return None
    key = f"{_WORD[strongest]}.{'up' if changes[strongest] > 0 else 'down'}"
    if key == "guard.up" and scenario.teacher.under_threat in _OWN_WAY:
        key += f".{scenario.teacher.under_threat}"
    variant = round(10 * (after.T + after.D + after.H + after.A + after.G)) % VARIANTS
    words = _PRONOUNS.get(scenario.teacher.pronoun, _PRONOUNS["they"])
    return say(f"persona.sign.{key}.{variant}", **words)


def openness(state: State, band: Band, threat: Threat) -> str:
    """How open she is for the next words, in words.

    Of someone who agrees under threat it tells what could be seen: agreement (rubric 4.5).
    """
    side = "far" if _FAR[band] <= state.D else "near"
    mask = ".agree" if threat == "agree" and band in _MASKED else ""
    return say(f"persona.openness.{band}.{side}{mask}")


def cause_words(row: str) -> str:
    """How a move landed, in words, for every row of a cause. KeyError for a row there is not."""
    return say(f"persona.cause.{row}")
