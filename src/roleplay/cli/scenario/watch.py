"""`roleplay scenario watch`: the same lines played again at every save."""

import gc
import sys
import time
from typing import TYPE_CHECKING

import click

from roleplay.cli.options import Options
from roleplay.errors import Exit
from roleplay.settings.catalogue import say

if TYPE_CHECKING:
    from pathlib import Path

    from roleplay.authoring.watching.watch import Round, Watch

LOOKS_EVERY = 0.5  # seconds


@click.command("watch", help=say("authoring.watch.help"))
@click.argument("ref", metavar="PATH")
@click.option("--from", "source", metavar="FILE|SESSION", help=say("authoring.watch.from"))
@click.pass_context
def command(ctx: click.Context, ref: str, source: str | None) -> None:
    """Watch a scenario file; without a terminal look once, with exit status 3 when it cannot be played."""
    from roleplay.authoring.watching.lines_to_play import lines_to_play  # the whole engine
    from roleplay.authoring.watching.watch import Watch
    from roleplay.scenario.shelf import find

    gc.enable()
    options = ctx.obj or Options()
    path = find(ref, *options.shelves)
    watch = Watch(path, lines_to_play(source, path, options.folder, options.keeper))
    if not sys.stdout.isatty():
        ctx.exit(_once(watch))
    _until_interrupted(watch, path)


def _once(watch: "Watch") -> Exit:
    found = watch.round()
    _show(found)
    return Exit.DONE if found.opened else Exit.INVALID


def _until_interrupted(watch: "Watch", path: "Path") -> None:
    from roleplay.authoring.watching.watch import rounds

    click.echo(f"  {say('authoring.watch.watching', path=path)}")
    try:
        for found in rounds(watch, lambda: time.sleep(LOOKS_EVERY)):
            if not found.first:
                click.echo(f"\n  {say('authoring.watch.saved', time=time.strftime('%H:%M:%S'))}")
            _show(found)
    except KeyboardInterrupt:
        click.echo(f"\n  {say('authoring.watch.over')}")


def _show(found: "Round") -> None:
    from roleplay.authoring.watching.as_lines import as_lines

    for line in as_lines(found):
        click.echo(line)
