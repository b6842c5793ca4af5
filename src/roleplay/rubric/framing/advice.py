"""ADVICE: the coach's own solution, unasked."""

from collections.abc import Iterable

from roleplay.rubric.codes import Frame
from roleplay.rubric.framing.frame_code import Example, FrameCode
from roleplay.rubric.framing.sense.moment import Moment
from roleplay.rubric.framing.sense.orders import advice, allowed


def hear(moment: Moment) -> Iterable[Frame]:
    """A solution nobody asked for."""
    if moment.has("SERVICE", "UNSAFE", "DIRECT", "BRIDGE", "STRENGTH", "PRAISE", "SELF-DISCLOSURE"):
        return ()
    m = None if allowed(moment) else advice(moment)
    if m is None:
        return ()
    return (moment.frame("ADVICE", m, growth=moment.context.growth(moment.raw), confidence=0.8),)


CODE = FrameCode(
    label="ADVICE",
    definition="Offers the coach's own solution without being asked.",
    source="rubric 2.8",
    why="{words} brings the coach's solution before hers has been heard.",
    suggest="Her own ideas can come first; two or three of yours can follow when she would like them.",
    hear=hear,
    finds=(
        Example("I'd put the strips out first."),
        Example("You might want to try a timer."),
        Example("My advice would be to cut the lecture."),
        Example("Research shows that pairs work best."),
        Example(
            "I'd suggest you drop the boxes.", teacher_before="There are six boxes on it, six boxes to fill."
        ),
        Example("I've been teaching for twenty years, trust me."),
    ),
    leaves=(
        Example("I'd like to hear how you see it."),
        Example("You asked what I'd do. I'd begin with the exit question, and you may see it differently."),
        Example("What have you seen work elsewhere?"),
        Example("You could hear a pin drop."),
        Example("I was wondering about who could help you carry it."),
    ),
)
