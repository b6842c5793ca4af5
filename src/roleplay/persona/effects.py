"""What each move does to her, as data (rubric 4.3): one row a move, changes of T D H A G before the person.

A change is good when trust, hope, agency or dignity rise, or defensiveness falls; everything else is harm.
"""

from typing import Final

from roleplay.persona.mind import VARIABLES

Effect = tuple[float, float, float, float, float]

EFFECTS: Final[dict[str, Effect]] = {
    "open": (2, -2, 2, 4, 2),
    "open-rel": (2, -1, 0, 0, 1),
    "ask": (3, -3, 4, 4, 4),
    "vision": (3, -4, 5, 4, 4),
    "vision-early": (0, 2, 1, 1, 1),
    "interrogation": (-1, 3, -1, -2, -1),
    "closed": (0, 0, 0, 0, 0),
    "closed-3": (-1, 2, -1, -2, -1),
    "permission": (1, -3, 0, 2, 2),
    "leading-1": (-1, 3, -1, -4, -2),
    "leading-2": (-4, 6, -2, -5, -4),
    "guess": (-4, 7, -3, -7, -5),
    "leading-3": (-6, 10, -4, -5, -7),
    "eval": (0, 1, 0, -3, -1),
    "contingent-praise": (-3, 4, -1, -3, -3),
    "s1": (1, -1, 1, 1, 2),
    "s2": (3, -4, 4, 3, 5),
    "s3": (4, -5, 5, 4, 6),
    "baited": (0, 1, 0, 0, 0),  # a first strength to someone flattered before; the rest is kept for later
    "praise": (1, -1, 1, 0, 0),
    "praise-3": (-2, 1, -1, 0, -2),
    "bridge-b1": (2, -1, 3, 1, 2),
    "bridge-b2": (3, -3, 6, 6, 4),
    "growth-earned": (2, 2, 1, 1, 3),
    "growth-after": (0, 3, 0, 0, 1),
    "growth-first": (-2, 7, -2, -2, -3),
    "held": (3, 2, 2, 0, 4),
    "candour": (4, 1, 1, 1, 4),
    "candour-bare": (0, 0, 0, 0, 1),
    "deficit": (-6, 9, -5, -5, -7),
    "problem-ask": (-3, 5, -2, -2, -4),
    "deficit-students": (-4, 5, -3, -1, -3),
    "complained-along": (1, 5, -4, -1, -3),  # the same, to someone who joins in
    "direct": (-4, 6, -2, -8, -5),
    "advice": (-2, 3, 0, -4, -2),
    "advice-p": (2, -1, 2, 0, 1),
    "advice-asked": (2, -1, 2, 0, 1),
    "unanswered": (-6, 3, -2, -1, -2),
    "but": (-4, 7, -3, -2, -5),
    "autonomy": (3, -4, 2, 6, 4),
    "impact": (2, -2, 3, 2, 2),
    "gap": (0, 2, 0, 0, 0),
    "we": (2, -2, 2, 1, 2),
    "reflect": (2, -4, 1, 2, 3),
    "reflect-complex": (4, -6, 2, 2, 4),
    "distorted": (-5, 7, -1, -2, -4),
    "purpose": (2, -3, 1, 1, 2),
    "waiting": (1, -2, 1, 2, 2),  # only for someone who opens when waited for
    "self-disclosure": (1, -1, 0, 0, 0),
    "light": (3, -3, 0, -1, 0),
    "light-3": (-1, 0, -3, -3, -2),
    "light-late": (0, -3, 0, -1, 0),  # two visits have left the growth area unspoken: no trust for it
    "service": (2, -2, 0, -1, 0),
    "service-3": (0, 0, -1, -2, -1),
    "decline": (-1, 2, 2, 2, 3),
    "heavy-warm": (3, 0, 2, 2, 2),
    "heavy-mid": (1, 0, 1, 1, 1),
    "heavy-cold": (-2, 5, -1, -1, -2),
    "info": (0, 0, 0, 0, 0),
    "logistics": (0, 0, 0, 0, 0),
    "unsafe": (-20, 22, -12, -10, -22),
    "monologue": (-2, 2, -2, -4, -1),
    "repair": (0, 0, 0, 0, 0),  # what it gives back depends on the harm: rubric 4.3, step 9
}
# Advice a newcomer to the trade asked for is used, and changed: it lifts her more than others.
NOVICE_ADVICE_ASKED: Final[Effect] = (4, -1, 4, 3, 1)
# What a row leaves for the turn after it.
OWED: Final[dict[str, Effect]] = {"held": (0, -4, 0, 0, 0), "decline": (3, 0, 0, 0, 0)}

STRENGTHS: Final = ("s1", "s2", "s3")
LEADING: Final = frozenset({"leading-1", "leading-2", "leading-3", "guess"})
REFLECTIONS: Final = frozenset({"reflect", "reflect-complex"})
WEARS_SLOWLY: Final = frozenset({"open", "waiting"}) | REFLECTIONS
# Rows that judge: the first of a visit weighs half as much again.
EVALUATIVE: Final = frozenset(STRENGTHS) | {
    "baited", "praise", "praise-3", "growth-earned", "growth-after", "growth-first", "deficit", "problem-ask",
    "deficit-students", "complained-along", "but", "eval", "contingent-praise", "leading-3", "unsafe",
}  # fmt: skip
# Rows whose harm is halved once trust and dignity are high.
EARNED_DIRECTNESS: Final = frozenset({"advice", "leading-1", "growth-after", "growth-first"})
# Moves, by their own names, that are questions in a row, that hand over, and that an idea can answer.
QUESTIONS: Final = frozenset({"open", "open-rel", "ask", "vision", "bridge-b2", "closed"}) | LEADING
HANDS_OVER: Final = frozenset({"open", "ask", "vision", "bridge-b2", "autonomy"})
INVITES_IDEAS: Final = frozenset({"open", "vision", "bridge-b2", "autonomy"})


def is_good(variable: str, change: float) -> bool:
    """Whether a change of a variable is good for her; no change is not."""
    return change < 0 if variable == "D" else change > 0


def good_parts(effect: Effect) -> tuple[bool, ...]:
    """For each variable of an effect, whether its change is good."""
    return tuple(is_good(v, x) for v, x in zip(VARIABLES, effect, strict=True))
