"""The debrief of a session."""

from dataclasses import replace

from roleplay.practice.contested import Contested
from roleplay.practice.session import Session
from roleplay.report import extract
from roleplay.report.markings import named
from roleplay.report.model import Debrief, Differs, TakenBack
from roleplay.report.quoting import one_line


def debrief(session: Session) -> Debrief:
    """A session told back, with what the trainee has written so far, hears differently, and took back."""
    told = extract.debrief(
        session.conversation,
        session.scenario,
        counted=session.counted,
        session_id=session.id,
        own_line=session.own_line,
        next_rep=session.next_rep,
        ended=session.ended,
    )
    beside = (TakenBack(turn.number, turn.said, one_line(turn.reply.text)) for turn in session.branches)
    return replace(
        told, taken_back=tuple(beside), disagreements=tuple(_differs(one) for one in session.contested)
    )


def _differs(one: Contested) -> Differs:
    disagreement = one.disagreement
    mark = named(one.turn.coding, disagreement.marking)
    return Differs(
        turn=one.turn.number,
        start=disagreement.start,
        end=disagreement.end,
        label=disagreement.label,
        mark=mark.words,
        words=mark.quoted,
        wanted=disagreement.wanted,
        taken_back=one.taken_back,
        at=disagreement.at,
    )
