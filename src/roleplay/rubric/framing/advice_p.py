"""ADVICE-P: a solution she asked for, granted, or is free to leave."""

from collections.abc import Iterable

from roleplay.rubric.codes import Frame
from roleplay.rubric.framing.frame_code import Example, FrameCode
from roleplay.rubric.framing.sense.moment import Moment
from roleplay.rubric.framing.sense.orders import advice, allowed, order


def hear(moment: Moment) -> Iterable[Frame]:
    """A solution with leave; after a direct ask even an imperative is one."""
    if moment.has("SERVICE", "UNSAFE", "DIRECT") or not allowed(moment):
        return ()
    m = advice(moment) or (order(moment) if moment.context.may_advise else None)
    if m is None:
        return ()
    return (moment.frame("ADVICE-P", m, growth=moment.context.growth(moment.raw), confidence=0.8),)


CODE = FrameCode(
    label="ADVICE-P",
    definition="Offers a solution after she asked, after leave was asked and given, or with a real exit.",
    source="rubric 2.8",
    why="{words} answers what she asked for or agreed to hear.",
    suggest="Two ways to weigh, and a question back, leave the choosing with her.",
    hear=hear,
    finds=(
        Example("Put the cards out first.", teacher_before="What would you do?", marks=("asks",)),
        Example("You asked what I'd do. I'd start with the exit question, and you may see it differently."),
        Example(
            "Some teams use logs and others conferences; which of those, if either, fits?",
            teacher_before="Yes, please.",
        ),
    ),
    leaves=(
        Example("I'd put them in pairs first."),
        Example("It's totally up to you, but I'd definitely use a chart."),
        Example("What would you do first?"),
    ),
)
