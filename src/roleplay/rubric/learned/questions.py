"""The label of a question when rules and weights are heard together."""

from functools import cache

from roleplay.language.asks import Ask
from roleplay.rubric.learned.properties import question_properties
from roleplay.rubric.learned.weights import Opinion, weights
from roleplay.rubric.precedence import Found
from roleplay.rubric.questions import QUESTION_CODES
from roleplay.rubric.questions.code import Hit
from roleplay.rubric.table import Table

LEADS = 0.90  # chance of leading from which a question leads that no rule says to (chosen on the corpus)
HOLDS = 0.50  # chance of leading below which a rule that says so is doubted
DOUBTS = 0.45  # chance from which a question not said to lead is marked "check yourself"
RATHER = 0.25  # how much likelier another label has to be to take the place of the rules'
_LEADING = "LEADING"
_BY_LABEL = {code.label: code for code in QUESTION_CODES}


def weighed(ask: Ask, table: Table, found: Found | None) -> Found | None:
    """What the question is, given what the rules found; None when it asks nothing about teaching."""
    rule = found.code.label if found is not None else "NONE"
    doubted = found.doubted if found is not None else ()
    if found is not None and rule == "NONE":
        return found  # what keeps company is told by its matter, and that the weights hardly see
    opinion = weights("questions").opinion(question_properties(ask, table, rule, doubted))
    leading = opinion.chance(_LEADING)
    label = _best(opinion, rule, leads=leading >= (HOLDS if rule.startswith(_LEADING) else LEADS))
    leads = label.startswith(_LEADING)
    chance = leading if leads else _share(opinion, label)
    if label == rule and found is not None:
        doubt = not leads and (found.doubt or leading >= DOUBTS)
        return found._replace(doubted=found.doubted or ((_LEADING,) if doubt else ()), chance=chance)
    hit = Hit(opinion.reasons(label) or ((ask.clause_start, ask.clause_start + len(ask.clause)),))
    doubt = not leads and (leading >= DOUBTS or rule.startswith(_LEADING))
    return Found(_BY_LABEL[label], hit, (_LEADING,) if doubt else (), chance)


def _share(opinion: Opinion, label: str) -> float:
    """How much of the chances of all labels falls to this one."""
    whole = sum(chance for name, chance in opinion.chances.items() if name != _LEADING)
    return opinion.chance(label) / whole


def _best(opinion: Opinion, rule: str, *, leads: bool) -> str:
    """The likeliest label among those that lead, or among those that do not.

    The rules' label is kept unless another is clearly likelier.
    """
    fitting = _fitting(opinion.weights.labels, leads=leads)
    best = max(fitting, key=opinion.chance)
    if rule in fitting and opinion.chance(best) - opinion.chance(rule) < RATHER:
        return rule
    return best


@cache
def _fitting(labels: tuple[str, ...], *, leads: bool) -> tuple[str, ...]:
    return tuple(label for label in labels if label != _LEADING and label.startswith(_LEADING) == leads)
