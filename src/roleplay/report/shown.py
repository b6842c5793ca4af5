"""Findings and parts as the debrief shows them."""

from roleplay.report.marks import reason_to_show
from roleplay.report.model import Part, Shown
from roleplay.report.quoting import one_line
from roleplay.scoring.finding import Finding
from roleplay.scoring.finding import Part as Scored
from roleplay.settings.catalogue import say


def shown(finding: Finding) -> Shown:
    """One finding."""
    return Shown(
        turn=finding.turn,
        speaker=finding.speaker,
        start=finding.start,
        end=finding.end,
        label=finding.label,
        words=one_line(finding.words),
        reason=reason_to_show(finding.reason, finding.label),
    )


def all_shown(*findings: Finding | None) -> tuple[Shown, ...]:
    """The findings that there are."""
    return tuple(shown(f) for f in findings if f is not None)


def part(name: str, scored: Scored) -> Part:
    """A part of REACH, with its case in words."""
    words = say(f"scoring.reach.{scored.how}")
    return Part(say(f"report.part.{name}"), words, scored.points, scored.out_of, all_shown(*scored.findings))
