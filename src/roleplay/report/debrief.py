"""The debrief of a session."""

from dataclasses import replace

from roleplay.practice.session import Session
from roleplay.report import extract
from roleplay.report.model import Debrief, TakenBack
from roleplay.report.quoting import one_line


def debrief(session: Session) -> Debrief:
    """A session told back, with what the trainee has written so far and the turns taken back."""
    told = extract.debrief(
        session.conversation,
        session.scenario,
        session_id=session.id,
        own_line=session.own_line,
        next_rep=session.next_rep,
        ended=session.ended,
    )
    beside = (TakenBack(turn.number, turn.said, one_line(turn.reply.text)) for turn in session.branches)
    return replace(told, taken_back=tuple(beside))
