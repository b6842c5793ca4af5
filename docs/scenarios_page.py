"""Writes `scenarios.md`: who is met in every scenario, what is at stake, and how automatic coaches fared.

`python docs/scenarios_page.py` plays nine automatic coaches with every teacher under six seeds and takes some
minutes; with `--check` nothing is played, and it only says whether what was written by people is stale.
"""

import re
import sys
from pathlib import Path

from written import write

from roleplay.authoring.simulate import Simulated, simulate
from roleplay.authoring.summary import Summary
from roleplay.practice.course.steps import written
from roleplay.scenario.compose import compose
from roleplay.scenario.document import Document
from roleplay.scenario.load import load_scenario
from roleplay.scenario.model import Scenario
from roleplay.settings.paths import scenario_folder

PAGE = Path(__file__).parent / "scenarios.md"
SEEDS = 6
MEASURED = re.compile(r"<!-- measured -->\n.*?<!-- /measured -->\n", re.DOTALL)
HEAD = f"""# The scenarios

Every conversation that ships, in the order of the [course](course.md). For facilitators: the trap and the
page for facilitators tell what a trainee is better off finding out. This page is written by
`make scenarios-page`, and a test fails when what people wrote in it is stale.

The figures come from nine automatic coaches with {SEEDS} seeds each (`roleplay scenario simulate`). They show
that a scenario answers to how it is talked to. They say nothing about teachers, and nothing about
trainees."""


def page(*, measure: bool) -> str:
    """The whole page; without measuring, the figures are left out."""
    scenarios = _in_order()
    found = simulate(scenarios, SEEDS) if measure else ()
    by_id = {one.scenario.id: one for one in found}
    sections = [_section(one, by_id.get(one.id)) for one in scenarios]
    return "\n\n".join((HEAD, *sections)) + "\n"


def _in_order() -> tuple[Scenario, ...]:
    """The scenarios that ship in the order of the course, those without a step of it last."""
    order = [step.scenario for step in written()]
    paths = {path.stem: path for path in sorted(scenario_folder().glob("*.yaml"))}
    names = sorted(paths, key=lambda name: (order.index(name) if name in order else len(order), name))
    return tuple(load_scenario(paths[name]) for name in names)


def _section(scenario: Scenario, found: Simulated | None) -> str:
    document = compose(scenario.sources[0], scenario.sources[0].name)
    teacher = scenario.teacher
    parts = [f"## {scenario.title}", f"`{scenario.id}` · {teacher.name} · {scenario.minutes} minutes"]
    parts.append("\n".join(teacher.about))
    parts.append("\n".join(f"- {name}: {text}" for name, text in _facts(scenario, document) if text))
    page_of = document.text("facilitator").strip()
    if page_of:
        parts.append("**For the facilitator.** " + "\n\n".join(page_of.split("\n")))
    if found is not None:
        parts.append(_measured(found))
    return "\n\n".join(parts)


def _facts(scenario: Scenario, document: Document) -> tuple[tuple[str, str], ...]:
    skill = next((step.skill for step in written() if step.scenario == scenario.id), scenario.focus)
    return (
        ("what is at stake", document.text("stake")),
        ("the trap", document.text("trap")),
        ("focal skill", skill.replace("-", " ")),
        ("judged", f"{', '.join(scenario.counts)}; the growth area is {scenario.reach.replace('-', ' ')}"),
        ("touches on", " ".join(scenario.content_note.split())),
    )


def _measured(found: Simulated) -> str:
    rows = [
        "<!-- measured -->",
        "| coach | ended | able to act | how tall | reach |",
        "|---|---|---|---|---|",
    ]
    rows += [_row(summary) for summary in found.summaries]
    own = found.coverage
    rows.append(f"\n{own.lines} lines of its own; {own.percent:.0f} % of them were said in these talks.")
    return "\n".join((*rows, "<!-- /measured -->"))


def _row(summary: Summary) -> str:
    ended = ", ".join(f"{ending} {count}" for ending, count in summary.endings.items())
    medians = " | ".join(f"{summary.medians[name]:.0f}" for name in ("agency", "dignity", "reach"))
    return f"| {summary.coach} | {ended} | {medians} |"


def _without_figures(text: str) -> str:
    return MEASURED.sub("", text).replace("\n\n\n", "\n\n")


def stale() -> bool:
    """Whether what people wrote differs from what stands on the page."""
    kept = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
    return _without_figures(kept).split() != page(measure=False).split()


if __name__ == "__main__":
    if "--check" in sys.argv[1:]:
        if stale():
            print(f"{PAGE.name} is stale: run make scenarios-page")
            sys.exit(1)
        sys.exit(0)
    sys.exit(write(PAGE, page(measure=True)))
