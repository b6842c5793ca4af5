"""`roleplay scenario simulate`: what comes of automatic coaches, told or as JSON, with the progress shown."""

import gc
import json
import sys
from typing import TYPE_CHECKING

import click

from roleplay.cli.options import Options, pass_options
from roleplay.errors import Exit, RoleplayError
from roleplay.settings.catalogue import say
from roleplay.settings.paths import scenario_folder

if TYPE_CHECKING:
    from pathlib import Path


@click.command("simulate", help=say("authoring.simulate.help"))
@click.argument("refs", nargs=-1, metavar="[ID|PATH]…")
@click.option(
    "--seeds",
    type=click.IntRange(1, 5_000),
    default=10,
    show_default=True,
    help=say("authoring.simulate.seeds"),
)
@click.option("--json", "as_json", is_flag=True, help=say("authoring.simulate.json"))
@pass_options
@click.pass_context
def command(
    ctx: click.Context, options: Options, refs: tuple[str, ...], seeds: int, *, as_json: bool
) -> None:
    """Simulate conversations; the exit status is 1 when an ordering fails."""
    ctx.exit(_simulated(_paths(refs, options), seeds, as_json=as_json))


def _simulated(paths: "list[Path]", seeds: int, *, as_json: bool) -> Exit:
    """Simulate the scenarios of these files; RoleplayError when one of them cannot be played."""
    from roleplay.authoring.as_json import (
        as_json as told_as_json,  # the whole engine, only where it is played
    )
    from roleplay.authoring.as_lines import as_lines
    from roleplay.authoring.simulate import simulate
    from roleplay.scenario.load import load_scenario

    gc.enable()
    scenarios = tuple(map(load_scenario, paths))
    shown = _Progress()
    try:
        found = simulate(scenarios, seeds, progress=shown if sys.stderr.isatty() else None)
    except KeyboardInterrupt:
        shown.clear()
        raise RoleplayError(
            say("authoring.interrupted"), say("authoring.interrupted.remedy"), Exit.INTERRUPTED
        ) from None
    shown.clear()
    if as_json:
        click.echo(json.dumps(told_as_json(found, seeds), ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join(line for one in found for line in as_lines(one)))
    return Exit.FINDINGS if any(one.failed for one in found) else Exit.DONE


def _paths(refs: tuple[str, ...], options: Options) -> "list[Path]":
    """The files meant: those named, else all that ship."""
    from roleplay.scenario.shelf import files, find

    if refs:
        return [find(ref, *options.shelves) for ref in refs]
    return list(files(scenario_folder()).values())


class _Progress:
    """How far it has come, on one line of standard error that is written over."""

    def __init__(self) -> None:
        self._width = 0

    def __call__(self, done: int, total: int) -> None:
        text = say("authoring.progress", done=done, total=total)
        self._width = max(self._width, len(text))
        click.echo(f"\r{text:<{self._width}}", err=True, nl=False)

    def clear(self) -> None:
        """Take the line away, so that nothing of it stands before what follows."""
        if self._width:
            click.echo(f"\r{' ' * self._width}\r", err=True, nl=False)
