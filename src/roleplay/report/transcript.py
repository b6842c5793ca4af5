"""The annotated transcript: each exchange with its marks, reasons, and what it did to her."""

from roleplay.persona.signs import signs as seen
from roleplay.practice.conversation import Turn
from roleplay.report.causes import in_words
from roleplay.report.marks import mark_of, reason_of, signs
from roleplay.report.model import Said, Shown
from roleplay.report.shown import all_shown
from roleplay.report.told import Told
from roleplay.rubric.codes import MARKS
from roleplay.scoring.finding import of_frame, of_question


def transcript(told: Told) -> tuple[Said, ...]:
    """Every exchange, oldest first."""
    return tuple(_said(told, turn) for turn in told.turns)


def _said(told: Told, turn: Turn) -> Said:
    why, suggestion = reason_of(turn.coding)
    return Said(
        turn=turn.number,
        said=turn.said,
        form=turn.coding.form,
        framing=turn.coding.framing,
        signs=signs(turn.coding),
        mark=mark_of(turn.coding),
        why=why,
        suggestion=suggestion,
        findings=_findings(turn),
        reply=turn.reply.text,
        marks=tuple(m for m in MARKS if m in turn.reply.marks),
        causes=tuple(in_words(cause) for cause in turn.causes if cause.counted),
        did=seen(turn.before, turn.state, told.scenario) or "",
    )


def _findings(turn: Turn) -> tuple[Shown, ...]:
    coding = turn.coding
    questions = (of_question(turn.number, coding, q) for q in coding.questions)
    frames = (of_frame(turn.number, coding, f) for f in coding.frames)
    return all_shown(*sorted((*questions, *frames), key=lambda f: (f.start, f.end, f.label)))
