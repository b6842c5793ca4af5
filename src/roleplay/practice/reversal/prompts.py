"""The prompts of the debrief on experience, in their order (rubric 7.4)."""

from typing import Final

from roleplay.practice.reversal.script import Round

DE_ROLE: Final = "de-role"
PRIVATE: Final = "private"
INTENTION: Final = "intention"
FIGURES_AT: Final = "noticed"
"""The prompt beside which the curves and reply lengths stand."""
_ORDER: Final = (DE_ROLE, FIGURES_AT, "head", "unsaid", "minutes", "thursday", PRIVATE, INTENTION)
_AFTER_POLITE: Final = "line"  # asked only of those who met the polite script, rubric 7.2


def prompts(rounds: tuple[Round, ...]) -> tuple[str, ...]:
    """The prompts by name; the first is something to do, the others are open questions."""
    if "polite" not in rounds:
        return _ORDER
    at = _ORDER.index("head") + 1
    return (*_ORDER[:at], _AFTER_POLITE, *_ORDER[at:])
