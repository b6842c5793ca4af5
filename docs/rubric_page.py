"""Writes `rubric.md`, the code book, from the codes themselves.

`python docs/rubric_page.py` writes it; with `--check` it only says whether it is stale.
"""

import sys
from pathlib import Path

from written import write

from roleplay.rubric import RUBRIC_VERSION
from roleplay.rubric.codebook import GROUPS, Entry, Line, codebook
from roleplay.settings.catalogue import say

PAGE = Path(__file__).parent / "rubric.md"
HEAD = f"""# The code book

Rubric {RUBRIC_VERSION}. Every code the program hears, in the words the program itself uses; this page is
written from the codes by `python docs/rubric_page.py`, and a test fails when it is stale. In a terminal:
`roleplay rules`, and `roleplay rules LABEL` for one of them.

*Carries it* are lines in which the code has to be heard, *only looks like it* lines in which it must not
be: both are tests. What stands in brackets was said just before."""


def page() -> str:
    """The whole page."""
    sections = [HEAD]
    for group in GROUPS:
        sections.append(f"## {say(f'cli.rules.group.{group}')}")
        sections += [section(entry) for entry in codebook() if entry.group == group]
    return "\n\n".join(sections) + "\n"


def section(entry: Entry) -> str:
    """One code: what it is, what is told, lines both ways, where it comes from."""
    parts = [f"### `{entry.label}`", entry.definition]
    facts = []
    if entry.severity:
        facts.append(f"severity {entry.severity}: {say(f'cli.score.severity.{entry.severity}')}")
    if entry.litmus:
        facts.append(f"the test: {entry.litmus}")
    if entry.why:
        facts.append(f"what is told: {entry.why}")
    if entry.attempt:
        facts.append(f"to try instead: {entry.attempt}")
    if facts:
        parts.append("\n".join(f"- {fact}" for fact in facts))
    parts += lines(say("cli.rules.heard"), entry.heard) + lines(say("cli.rules.left"), entry.left)
    parts.append("; ".join((entry.source, *entry.lineage)))
    return "\n\n".join(parts)


def lines(title: str, examples: tuple[Line, ...]) -> list[str]:
    """Example lines under their title, nothing when there are none."""
    if not examples:
        return []
    told = [f"- {f'[{one.before}] ' if one.before else ''}{one.text}" for one in examples]
    return [f"{title}:", "\n".join(told)]


if __name__ == "__main__":
    sys.exit(write(PAGE, page()))
