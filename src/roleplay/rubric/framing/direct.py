"""DIRECT: tells her what to do."""

from collections.abc import Iterable

from roleplay.rubric.codes import Frame
from roleplay.rubric.framing.frame_code import Example, FrameCode
from roleplay.rubric.framing.sense.moment import Moment
from roleplay.rubric.framing.sense.orders import order


def hear(moment: Moment) -> Iterable[Frame]:
    """An order, unless she asked for it straight."""
    if moment.has("SERVICE") or moment.context.may_advise:
        return ()
    m = order(moment)
    if m is None:
        return ()
    return (moment.frame("DIRECT", m, growth=moment.context.growth(moment.raw), confidence=0.85),)


CODE = FrameCode(
    label="DIRECT",
    definition="Tells the teacher what to do: an imperative about practice, need to, have to, "
    "should, must, 'your action step is'.",
    source="rubric 2.7",
    why="{words} decides for her, and the thinking stays with the coach.",
    suggest='What lies behind the instruction can be asked about: "What do you want them to be able '
    'to do at that moment?"',
    hear=hear,
    finds=(
        Example("Put the steps on the board before they move."),
        Example("You need to call on the quiet ones."),
        Example("Your action step is shorter directions."),
        Example("I want you to circulate more."),
    ),
    leaves=(
        Example("Tell me more about that."),
        Example("Let's look at the slips together."),
        Example("Start with the strips.", teacher_before="Just tell me what to do.", marks=("asks",)),
        Example("You feel you have to cover everything.", teacher_before="I've so much to cover."),
        Example("You don't need to decide today."),
    ),
)
