"""The debrief as plain text: the five steps, then what is asked for."""

from roleplay.report.depth import write_depth, write_overall
from roleplay.report.model import Debrief, Hinge
from roleplay.report.paper import Paper
from roleplay.settings.catalogue import say


def as_text(debrief: Debrief, *, width: int = 80, more: bool = False, numbers: bool = False) -> str:
    """The debrief in lines of at most `width` characters (40 at least), without escapes.

    `more` adds what is told on request; `numbers` adds the figures of the dials and the overall, which
    otherwise stay behind their key.
    """
    paper = Paper(width)
    paper.heading(say("report.page.title", title=debrief.title))
    paper.text(debrief.opening)
    paper.text(debrief.level)
    paper.text(debrief.provisional)
    if debrief.dignity:
        paper.gap()
        paper.text(debrief.dignity)
    _write_steps(paper, debrief)
    if more or numbers:
        write_depth(paper, debrief, numbers=numbers)
    if numbers:
        write_overall(paper, debrief)
    return str(paper)


def _write_steps(paper: Paper, debrief: Debrief) -> None:
    paper.heading(say("report.page.your-line"))
    paper.text(debrief.your_line.question)
    paper.quoted(debrief.your_line.answer or say("report.page.unanswered"))
    _write_strongest(paper, debrief)
    _write_hinge(paper, debrief.hinge, debrief.teacher)
    if debrief.later.text:
        paper.heading(say("report.page.later"))
        for paragraph in debrief.later.text.splitlines():
            paper.text(paragraph)
    paper.heading(say("report.page.next-rep"))
    paper.text(debrief.next_rep.question)
    paper.quoted(debrief.next_rep.answer or say("report.page.unanswered"))


def _write_strongest(paper: Paper, debrief: Debrief) -> None:
    moment = debrief.strongest
    paper.heading(say(f"report.page.strongest.{moment.kind}"))
    if moment.kind == "heard":
        paper.text(moment.what)
    if moment.said:
        paper.text(say("report.page.you-said", turn=moment.turn))
        paper.quoted(moment.said)
    if moment.kind != "heard":
        paper.text(moment.what)
    paper.text(moment.did)
    if moment.reply:
        paper.text(say("report.page.said", name=debrief.teacher))
        paper.quoted(moment.reply)


def _write_hinge(paper: Paper, hinge: Hinge, name: str) -> None:
    paper.heading(say("report.page.hinge"))
    if hinge.kind == "none":
        paper.text(hinge.invitation)
        return
    if hinge.before:
        paper.text(say("report.page.said", name=name))
        paper.quoted(hinge.before)
    if hinge.said:
        paper.text(say("report.page.you-said", turn=hinge.turn))
        paper.quoted(hinge.said)
    if hinge.heard:
        paper.text(say("report.page.heard", name=name))
        paper.quoted(hinge.heard)
    paper.text(hinge.invitation)
    paper.quoted(say("report.page.unanswered"))
