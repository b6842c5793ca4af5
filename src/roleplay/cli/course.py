"""`roleplay course`: every conversation in its order, what was played, and what comes next."""

import sys
from typing import TYPE_CHECKING

import click

from roleplay.cli.options import Options
from roleplay.settings.catalogue import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roleplay.practice.course.course import Step

_MARGIN = 9  # characters before a step: its mark and its number


@click.command(help=say("ways.course.help"))
@click.option("--plain", is_flag=True, help=say("cli.plain"))
@click.pass_obj
def command(options: Options, plain: bool) -> None:
    """Show the course, on the screen or as a list."""
    if not plain and sys.stdin.isatty() and sys.stdout.isatty():
        from roleplay.cli.screen import show  # the screen is heavy

        show(options, door="course")
        return
    from roleplay.practice.course.course import course  # the engine, only where it is needed
    from roleplay.scenario.shelf import shelf

    found = course(options.keeper().sessions(), shelf(*options.shelves))
    for step in found.steps:
        for line in _lines(step):
            click.echo(line)
    click.echo()
    if found.next is None:
        click.echo(say("ways.course.done"))
        return
    click.echo(say("ways.course.next", title=found.next.title, because=found.next.because))
    key, value = ("way", found.next.way) if found.next.way else ("play", found.next.scenario)
    click.echo(f"  {say(f'ways.course.plain.{key}', way=value, id=value)}")


def _lines(step: "Step") -> "Iterator[str]":
    from roleplay.practice.course.course import about, beforehand

    yield f"{say(f'ways.course.{step.standing}')} {step.number:>3}  {step.title}"
    for line in (about(step), *beforehand(step)):
        yield " " * _MARGIN + line
