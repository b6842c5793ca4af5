"""A simulation as plain lines, for people."""

import textwrap
from collections.abc import Iterator

from roleplay.authoring.orderings import Outcome
from roleplay.authoring.simulate import Simulated
from roleplay.authoring.summary import Coverage, Summary
from roleplay.settings.catalogue import say

WIDTH = 112
TIED = "\xa0"  # a space at which no line is broken
COLUMN = 13  # of the coach's name
NAMED = 24
"""Lines named in a text before the rest is only counted; JSON names all."""


def as_lines(simulated: Simulated) -> Iterator[str]:
    """One scenario: two lines for each coach, the lines reached, and every ordering that fails."""
    yield say("authoring.scenario", id=simulated.scenario.id, rounds=simulated.summaries[0].rounds)
    for summary in simulated.summaries:
        yield from _coach(summary)
    yield from _coverage(simulated.coverage)
    if not simulated.failed:
        yield f"  {say('authoring.all-hold', orderings=len(simulated.outcomes))}"
    for outcome in simulated.failed:
        yield f"  {failure(simulated.scenario.id, outcome)}"


def failure(scenario: str, outcome: Outcome) -> str:
    """An ordering that fails, with scenario, ordering and coach by their names."""
    return say(
        f"authoring.fails.{outcome.rule}",
        scenario=scenario,
        ordering=outcome.ordering,
        measure="" if outcome.measure == "step" else say(f"authoring.measure.{outcome.measure}"),
        coach=outcome.coach,
        other=outcome.other,
        value=f"{outcome.value:g}",
        against=f"{outcome.against:g}",
    )


def _coach(summary: Summary) -> Iterator[str]:
    fewest, _, most = summary.turns
    commitments = [f"{say(f'authoring.commitment.{c}')}{TIED}{n}" for c, n in summary.commitments.items()]
    left = [f"{say('authoring.left')}{TIED}{summary.left}"] if summary.left else []
    figures = say(
        "authoring.figures",
        turns=say("authoring.turns", fewest=fewest, most=most) if fewest < most else fewest,
        reach=f"{summary.medians['reach']:.0f}",
        unfitted=f"{summary.unfitted_share:.1f}",
        repeated=sum(summary.repeated.values()),
        dignity=f"{summary.medians['dignity']:.1f}",
        trust=f"{summary.medians['trust']:.1f}",
        agency=f"{summary.medians['agency']:.1f}",
    )
    ends = say(
        "authoring.ends",
        ends=", ".join((*left, *commitments)),
        endings=", ".join(f"{ending}{TIED}{n}" for ending, n in summary.endings.items()),
    )
    below = " " * (COLUMN + 2)
    yield from _wrapped(figures, f"  {summary.coach:<{COLUMN}}", below)
    yield from _wrapped(ends, below, below)


def _coverage(found: Coverage) -> Iterator[str]:
    percent = f"{found.percent:.0f}"
    yield f"  {say('authoring.coverage', reached=found.reached, lines=found.lines, percent=percent)}"
    if not found.unreached:
        return
    named = ", ".join(f"{line.id}{TIED}{line.line_number}" for line in found.unreached[:NAMED])
    more = len(found.unreached) - NAMED
    key = "authoring.unreached.some" if more > 0 else "authoring.unreached"
    yield from _wrapped(say(key, named=named, more=more), "  ", "    ")


def _wrapped(text: str, first: str, others: str) -> list[str]:
    lines = textwrap.wrap(
        text,
        WIDTH,
        initial_indent=first,
        subsequent_indent=others,
        break_on_hyphens=False,
        break_long_words=False,
    )
    return [line.replace(TIED, " ") for line in lines]
