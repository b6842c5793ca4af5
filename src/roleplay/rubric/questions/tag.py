"""LEADING:TAG: a judgement, an inference or a plan with a tag behind it."""

from roleplay.language.asks import Ask
from roleplay.language.pattern import finds, starts
from roleplay.rubric.questions.claims import assumed, planted
from roleplay.rubric.questions.code import Example, Hit, QuestionCode
from roleplay.rubric.questions.nods import nodded
from roleplay.rubric.table import Table

_AGREE = r"(?:(?:do|would) you (?:not )?agree|you(?:'d)? agree|agreed)(?: with (?:that|me))?$"
_LISTENED = (
    r"\b(?:you(?:'re| are)? (?:said|say|saying|told|want|wanted|feel|felt|hope|hoping)"
    r"|sounds? like|i hear|i heard)\b"
)
_POSITIVE = r"\b(?:<feeling_up>|well|better|great|wonderful|proud)"


def find(ask: Ask, table: Table) -> Hit | None:
    """A tagged statement that presses something home."""
    tagged = nodded(ask)
    if tagged is None or tagged.tag is None:
        return _agreement(ask, table)
    ask = tagged
    pressed = () if _asks_before_it(ask) or _agrees(ask, table) else assumed(ask, table)
    if not pressed or ask.tag is None:
        return None
    soft = (
        planted(ask) and not finds(r"\byou (?:do |did )?(?:want|meant?|intended|knew)\b", ask.clause)
    ) or (
        finds(_POSITIVE, ask.clause) is not None
        and not finds(r"\b(?:would|could|should|not|n't)\b", ask.clause)
    )
    moral = ("UNSAFE",) if finds(r"\byou do (?:want|care|believe|think)\b", ask.clause) else ()
    return Hit((*pressed, ask.tag), severity=1 if soft and not moral else None, modifiers=moral)


def _asks_before_it(ask: Ask) -> bool:
    """Whether the clause asks in itself: "The problem with the paycheck, whose paycheck was it?"."""
    return finds(r"(?:^|, ?|[\u2014\u2013-] ?)(?:<wh>)(?: <w>){0,3}$", ask.clause.rstrip(" ,")) is not None


def _agrees(ask: Ask, table: Table) -> bool:
    """Whether a yes to her last words comes first, so that the tag seconds what she said."""
    yes = starts(r"\W*(?:oh |ah |mm |hm )?(?:yeah|yes|yep|aye|true|it was|it is|it does|it did)\b", ask.said)
    return (
        yes is not None and table.ground.last_teacher is not None and not finds(r"\b(?:but|and)\b", ask.said)
    )


def _agreement(ask: Ask, table: Table) -> Hit | None:
    """A claim of the coach's in the sentence before, and a nod asked for it."""
    agreed = starts(_AGREE, ask.clause)
    claim = ask.before.strip()
    if agreed is None or not claim or claim.endswith("?") or finds(_LISTENED, claim) or table.takes_up(claim):
        return None
    return Hit((ask.clause_span(agreed),))


CODE = QuestionCode(
    label="LEADING:TAG",
    severity=2,
    definition="A statement of the coach's judgement, inference or plan followed by a tag.",
    litmus="Could the coach ask the opposite just as naturally?",
    why="“{words}” states the answer and asks for a nod, so saying anything else means contradicting you.",
    suggest="What did you make of {topic}?",
    suggest_plain="How did you see that part?",
    steps=((5, find),),
    source="rubric 1.4",
    find_these=(
        Example("That question was pretty low-level, no?", ("low-level", "no")),
        Example("You felt rushed at the end, huh?", ("rushed", "huh")),
        Example("You can see why that confused them, can't you?", ("confused", "can't you")),
        Example("The set-up is what lost the time. Would you agree?", ("Would you agree",)),
        Example("We're going to try stations on Monday, right?", ("We're going to", "right")),
    ),
    leave_these=(
        Example("You said the start is what you want to keep. Would you agree?"),
        Example("You have them third period, right?"),
        Example("Right, so what happened after the mini-lesson?"),
        Example("You'd like a quieter start and you're not sure how — did I catch that?"),
    ),
)
