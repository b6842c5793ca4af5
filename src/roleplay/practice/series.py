"""Going on from the visit before: which session that is, and what it leaves to this visit (rubric 4.4)."""

from roleplay.errors import Exit, RoleplayError
from roleplay.persona.carried import Carried
from roleplay.persona.epilogue import epilogue
from roleplay.practice.keeping import Keeper, Opened, Summary
from roleplay.practice.session import Session
from roleplay.scenario.model import Scenario
from roleplay.scoring.exchange import Exchange, FirstWords
from roleplay.scoring.judged import Judged
from roleplay.scoring.reach import reach
from roleplay.scoring.reading import read
from roleplay.settings.catalogue import say

LAST, NOTHING = "last", "nothing"
"""Names for the latest session of the visit before, and for the scenario's stated start."""


def goes_on_from(ref: str, scenario: Scenario, keeper: Keeper) -> Carried | None:
    """What a visit begins from: a session named by `ref`, `last` or `nothing`; None for the stated start.

    `last` gives None when no session of the visit before has ended, and at a first visit. RoleplayError when
    a session named by its id is no ended one of the visit before.
    """
    if ref == LAST:
        return latest(scenario, keeper)
    return None if ref == NOTHING else _named(ref, scenario, keeper)


def latest(scenario: Scenario, keeper: Keeper) -> Carried | None:
    """What the latest ended session of the visit before leaves; None when there is none."""
    if not scenario.later:
        return None
    for summary in keeper.sessions():
        if not _is_before(summary, scenario):
            continue
        try:
            session = Session.resume(summary.id, keeper)
        except RoleplayError:  # one that cannot be read is told of where it is opened; an earlier one may do
            continue
        if has_ended(session):
            return carried_from(session)
    return None


def has_ended(session: Session) -> bool:
    """Whether a session leaves something to the next visit: it has turns, and was debriefed or she left."""
    conversation = session.conversation
    return bool(conversation.turns) and (session.ended is not None or conversation.over)


def carried_from(session: Session) -> Carried:
    """What a session leaves to the next visit, as it stands."""
    conversation, before = session.conversation, session.opened.carried
    memory = conversation.memory
    ending, text = epilogue(session.scenario, conversation.state, memory, _reach(session))
    return Carried(
        session=session.id,
        first=before.first if before else conversation.start,
        end=conversation.state,
        ending=ending,
        concern_told=memory.concern_told,
        unnamed=0 if memory.growth_named else 1 + (before.unnamed if before else 0),
        epilogue=text,
    )


def told(scenario: Scenario, carried: Carried | None) -> str:
    """One line on what a visit of that scenario begins from; "" for a first visit."""
    if not scenario.later:
        return ""
    name = scenario.teacher.called
    if carried is None:
        how = say(f"practice.series.how.{scenario.without_last}", name=name)
        return say("practice.series.stated", how=how)
    how = say(f"practice.series.how.{carried.ending}", name=name)
    return say("practice.series.goes-on", id=carried.session, how=how)


def _named(ref: str, scenario: Scenario, keeper: Keeper) -> Carried:
    if not scenario.later:
        raise RoleplayError(
            say("practice.series.first", title=scenario.title),
            say("practice.series.first.remedy"),
            Exit.USAGE,
        )
    session = Session.resume(ref, keeper)
    if not _is_before(session.opened, scenario):
        raise RoleplayError(
            say("practice.series.other", id=session.id, title=session.opened.title),
            say("practice.series.remedy"),
            Exit.USAGE,
        )
    if not has_ended(session):
        raise RoleplayError(
            say("practice.series.going-on", id=session.id), say("practice.series.remedy"), Exit.USAGE
        )
    return carried_from(session)


def _is_before(session: Summary | Opened, scenario: Scenario) -> bool:
    """Whether a session is of the visit before this one, with the same person."""
    return (session.series, session.visit, session.teacher) == (
        scenario.series, scenario.visit - 1, scenario.teacher.called,
    )  # fmt: skip


def _reach(session: Session) -> float:
    conversation, scenario = session.conversation, session.scenario
    exchanges = tuple(Exchange(t.said, t.coding, t.reply.text, t.reply.marks) for t in conversation.turns)
    judged = Judged(scenario.counts, scenario.reach, scenario.directness)
    first = FirstWords(conversation.opening.text, conversation.opening.marks)
    return reach(read(exchanges, judged, first)).value
