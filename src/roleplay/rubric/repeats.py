"""Which questions of a turn count: a self-repair or an encourager does not (rubric 1.14)."""

import re
from dataclasses import replace

from roleplay.language.asks import Ask
from roleplay.language.pattern import finds, starts
from roleplay.language.stems import stems
from roleplay.rubric.codes import Question

_NEAR = 6  # questions back
_SAME_SHARE = 0.6  # of the smaller set of content stems
_PROMPT = (
    r"(?:what else|anything else|anyone else|who else|and what else|what more|anything more|and then|else)$"
)
_GO_ON = r"(?:it|that|this|more|you|about (?:it|that))\b(?! (?:<w> )?(?:what|how|why))"
_ELLIPSIS = r"(?:why|how|when|where|what|who) (?:now|then|there|here|this|that|so)$"


def repeated(found: list[tuple[Ask, Question]]) -> tuple[Question, ...]:
    """The questions, those that only say an earlier one again not counted; a menu's entries made one."""
    kept: list[tuple[Ask, Question]] = []
    menu_end = -1
    for ask, question in found:
        if question.start < menu_end:
            continue
        if question.label == "CLOSED:CHO" and question.matched and question.matched[0][1] > question.end:
            menu_end = question.matched[0][1]
            question = replace(question, end=menu_end)  # the menu grows to its last entry
        again = any(_same(ask, earlier) for earlier, first in kept[-_NEAR:] if first.counted)
        kept.append((ask, replace(question, counted=False) if again else question))
    return tuple(question for _, question in kept)


def _same(ask: Ask, earlier: Ask) -> bool:
    if "invitation" in ask.shells and starts(_GO_ON, ask.core):
        return True
    if starts(_PROMPT, ask.clause) and starts(_PROMPT, earlier.clause):
        return True
    if starts(_ELLIPSIS, ask.clause) and ask.clause.split()[0] == earlier.clause.split()[0]:
        return True
    mine, theirs = stems(ask.core), stems(earlier.core)
    if not mine or not theirs or ask.clause.split()[0] != earlier.clause.split()[0]:
        return ask.clause == earlier.clause
    return (
        len(mine & theirs) >= _SAME_SHARE * min(len(mine), len(theirs))
        and ask.clause.split()[:2] == earlier.clause.split()[:2]
    )


def bridge_pair(questions: tuple[Question, ...], text: str) -> bool:
    """As in "What made it work, and how might we apply that?": the strength unpacked and carried over."""
    counted = [q for q in questions if q.counted and not q.neutral]
    if len(counted) != 2 or any(q.family != "open" for q in counted):  # a pair
        return False
    first, second = (re.sub(r"\u2019", "'", text[q.start : q.end].lower()) for q in counted)
    unpacks = finds(
        r"\bwhat (?:made|helped|do you think made|led|went into|allowed|was behind|was it about"
        r"|did you do)\b|\bhow did you (?:do|get|decide|manage)\b",
        first,
    )
    applies = finds(
        r"\b(?:how|where|what) (?:might|could|would|can|else) (?:<w> ){0,6}?(?:apply|use|using"
        r"|bring|carry|take|transfer|draw on|build on|help|look|work|extend)\b",
        second,
    )
    return unpacks is not None and applies is not None
