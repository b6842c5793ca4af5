"""A conversation told back to the coach who had it (rubric 6.1)."""

from datetime import datetime

from roleplay.persona.epilogue import epilogue
from roleplay.practice.conversation import Conversation
from roleplay.report.arrived import arrived
from roleplay.report.changed import changed
from roleplay.report.curves import curves
from roleplay.report.dials import dials, ownership
from roleplay.report.dignity import dignity
from roleplay.report.figures import figures, ratio
from roleplay.report.hinge import hinge
from roleplay.report.model import Debrief, Later, Prompt
from roleplay.report.pattern import overall, pattern
from roleplay.report.pocket import pocket
from roleplay.report.strongest import strongest
from roleplay.report.told import Told, told
from roleplay.report.transcript import transcript
from roleplay.scenario.model import Scenario
from roleplay.scenario.vocabulary import Commitment


def debrief(
    conversation: Conversation,
    scenario: Scenario,
    *,
    counted: Conversation | None = None,
    session_id: str = "",
    own_line: str = "",
    next_rep: str = "",
    ended: datetime | None = None,
) -> Debrief:
    """The debrief of a conversation; of an empty one too. `own_line`, `next_rep`: what the trainee wrote.

    `counted` is the conversation without the marks that the trainee hears differently, None where every
    mark counts: what is judged comes from it, what was heard and what became of the teacher does not.
    """
    as_heard = told(conversation, scenario)
    all_of_it = as_heard if counted is None or counted is conversation else told(counted, scenario)
    unused, to_mend, later = pocket(all_of_it), hinge(all_of_it), _later(as_heard)
    return Debrief(
        session=session_id,
        scenario=scenario.id,
        title=scenario.title,
        teacher=scenario.teacher.called,
        ended=ended,
        turns=len(conversation.turns),
        provisional=_provisional(all_of_it),
        dignity=dignity(all_of_it),
        opening=_opening(all_of_it),
        level=all_of_it.say(f"level.{conversation.difficulty}"),
        your_line=Prompt(all_of_it.say("your-line"), own_line),
        strongest=strongest(all_of_it, to_mend),
        hinge=to_mend,
        later=later,
        next_rep=Prompt(all_of_it.say("next-rep"), next_rep),
        pocket=unused,
        arrived=arrived(all_of_it),
        pattern=pattern(all_of_it, unused),
        dials=dials(all_of_it),
        ratio=ratio(all_of_it),
        ownership=ownership(all_of_it),
        agency=all_of_it.say(f"agency.{_step(all_of_it, later)}"),
        figures=figures(all_of_it),
        transcript=transcript(as_heard),
        curves=curves(all_of_it),
        changes=changed(as_heard),
        overall=overall(all_of_it),
    )


def _opening(all_of_it: Told) -> str:
    count = len(all_of_it.turns)
    return all_of_it.say(f"opening.{'none' if not count else 'one' if count == 1 else 'many'}", turns=count)


def _provisional(all_of_it: Told) -> str:
    count = len(all_of_it.turns)
    return all_of_it.say("provisional", turns=count) if count and all_of_it.measures.provisional else ""


def _step(all_of_it: Told, later: Later) -> Commitment:
    """The step she left with; an idea that is tried once afterwards was there when she left."""
    return "tentative" if later.ending == "tentative" else all_of_it.conversation.memory.commitment


def _later(all_of_it: Told) -> Later:
    if not all_of_it.turns:
        return Later("none", "")
    conversation, reach = all_of_it.conversation, all_of_it.measures.reach.value
    return Later(*epilogue(all_of_it.scenario, conversation.state, conversation.memory, reach))
