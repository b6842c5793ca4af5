"""What the written debrief holds on request: pattern, pocket, dials, talk, transcript, curves, overall."""

from roleplay.report.changed import figures
from roleplay.report.markings import called, differing
from roleplay.report.model import Debrief, Dial, Differs, Said, Shown
from roleplay.report.paper import Paper
from roleplay.report.quoting import shortened
from roleplay.settings.catalogue import say

QUOTE = 70  # characters of a finding


def write_depth(paper: Paper, debrief: Debrief, *, numbers: bool) -> None:
    """Everything but the overall."""
    if debrief.hinge.ours:
        paper.heading(say("report.page.one-way"))
        paper.quoted(debrief.hinge.ours)
        paper.text(debrief.hinge.why)
    paper.heading(say("report.page.pattern"))
    paper.text(f"{debrief.pattern.name}.")
    paper.text(debrief.pattern.sentence)
    _write_pocket(paper, debrief)
    paper.heading(say("report.page.dials"))
    paper.text(debrief.ratio.words)
    for dial in debrief.dials:
        paper.gap()
        _write_dial(paper, dial, numbers=numbers)
    paper.heading(say("report.page.ownership"))
    _write_dial(paper, debrief.ownership, numbers=numbers)
    paper.text(debrief.agency)
    paper.heading(say("report.page.figures"))
    for figure in debrief.figures:
        paper.text(f"{figure.name}: {figure.words}", hanging="  ")
    _write_transcript(paper, debrief)
    _write_differs(paper, debrief)
    _write_curves(paper, debrief, numbers=numbers)
    _write_changes(paper, debrief, numbers=numbers)


def write_overall(paper: Paper, debrief: Debrief) -> None:
    """The overall and its band, never without the pattern."""
    overall = debrief.overall
    paper.heading(say("report.page.overall"))
    words = say(
        "report.page.overall.words",
        value=f"{overall.value:.0f}",
        band=overall.band,
        pattern=debrief.pattern.name,
    )
    paper.text(words)
    paper.text(debrief.provisional)
    for gate in overall.gates:
        paper.text(gate)
    if overall.raw > overall.value:
        paper.text(say("report.page.overall.capped", raw=f"{overall.raw:.0f}"))


def _write_pocket(paper: Paper, debrief: Debrief) -> None:
    paper.heading(say("report.page.pocket"))
    for item in debrief.pocket:
        kind = say(f"report.page.pocket.{item.kind}")
        paper.text(f"{item.at} {item.text} ({kind})".strip(), hanging="  ")
    if not debrief.pocket:
        paper.text(say("report.page.pocket.none"))
    paper.heading(say("report.page.arrived"))
    paper.text(debrief.arrived.words)
    paper.text(debrief.arrived.sentence)


def _write_dial(paper: Paper, dial: Dial, *, numbers: bool) -> None:
    key = "dial-number" if numbers else "dial"
    paper.text(say(f"report.page.{key}", title=dial.title, value=f"{dial.value:.0f}", words=dial.words))
    if dial.id != "ownership" and not dial.judged:
        paper.text(say("report.page.not-judged"), "  ")
    if dial.provisional:
        paper.text(say("report.page.few"), "  ")
    told: set[Shown] = set()
    for part in dial.parts:
        paper.text(say("report.page.part", name=part.name, words=part.words), "  ", "    ")
        if dial.id != "room":
            _write_findings(paper, [f for f in part.findings if f not in told])
            told.update(part.findings)


def _write_findings(paper: Paper, findings: list[Shown]) -> None:
    for finding in findings:
        words = shortened(finding.words, QUOTE)
        text = say("report.page.finding", turn=finding.turn, words=words, reason=finding.reason)
        paper.text(text, "    ", "      ")


def _write_transcript(paper: Paper, debrief: Debrief) -> None:
    paper.heading(say("report.page.transcript"))
    paper.text(say("report.page.signs", signs=say("report.signs")), hanging="  ")
    for said in debrief.transcript:
        _write_exchange(paper, said, debrief)
    for back in debrief.taken_back:
        paper.gap()
        paper.text(say("report.page.taken-back", turn=back.turn, said=back.said), hanging="    ")
        paper.text(f"{debrief.teacher}: {back.reply}", "   ", "    ")


def _write_exchange(paper: Paper, said: Said, debrief: Debrief) -> None:
    mark = differing(said.mark, (d.mark for d in debrief.differs(said.turn)))
    paper.gap()
    paper.text(f"{said.turn:>2} {say('report.page.you')}: {said.said}", hanging="    ")
    paper.text(f"[{said.signs}] {mark}" if said.signs else mark, "     ", "       ")
    paper.text(say("report.page.why", why=said.why), "     ", "       ")
    if said.suggestion:
        paper.text(say("report.page.try", try_=said.suggestion), "     ", "       ")
    paper.text(f"{debrief.teacher}: {said.reply}", "   ", "    ")
    paper.text(said.did, "     ", "       ")
    for cause in said.causes:
        paper.text(f"* {cause}", "     ", "       ")


def _write_differs(paper: Paper, debrief: Debrief) -> None:
    if not debrief.disagreements:
        return
    paper.heading(say("report.page.differs"))
    paper.text(say("report.page.differs.left-out", name=debrief.teacher))
    for differs in debrief.disagreements:
        paper.text(_differs(differs), "  ", "    ")


def _differs(differs: Differs) -> str:
    key = "mark" if differs.words else "whole"
    words = shortened(differs.words, QUOTE)
    text = say(f"report.page.differs.{key}", turn=differs.turn, words=words, mark=differs.mark)
    text = "; ".join(filter(None, (text, called(differs.wanted))))
    return say("report.page.differs.taken-back", said=text) if differs.taken_back else text


def _write_curves(paper: Paper, debrief: Debrief, *, numbers: bool) -> None:
    paper.heading(say("report.page.curves", name=debrief.teacher))
    widest = max(len(curve.title) for curve in debrief.curves)
    for curve in debrief.curves:
        ends = f"  {curve.values[0]:.0f} > {curve.values[-1]:.0f}" if numbers else ""
        paper.line(f"{curve.title:<{widest}}  {curve.line}{ends}")


def _write_changes(paper: Paper, debrief: Debrief, *, numbers: bool) -> None:
    if not debrief.changes:
        return
    paper.heading(say("report.page.changes", name=debrief.teacher))
    for one in debrief.changes:
        paper.text(f"{one.turn:>2} {one.most}.", hanging="   ")
        paper.text(one.why, "   ", "     ")
        if one.also:
            paper.text(say("report.changed.also", causes="; ".join(one.also)), "   ", "     ")
        if numbers:
            paper.text(figures(one), "   ", "     ")
