"""`roleplay replay SESSION`: take every kept turn again and say whether it came out the same."""

import sys

import click

from roleplay.cli.options import Options
from roleplay.errors import Exit
from roleplay.settings.catalogue import say


@click.command(help=say("cli.replay.help"))
@click.argument("session", default="last")
@click.pass_obj
def command(options: Options, session: str) -> None:
    """Replay a kept session; exit status 1 when a turn came out differently."""
    from roleplay.practice.replay import replay  # the engine, only where it is needed

    kept = options.keeper().load(session)
    differing = replay(kept)
    click.echo(say("cli.replay.done", turns=len(kept.nodes), same=len(kept.nodes) - len(differing)))
    for difference in differing:
        click.echo(say("cli.replay.differs", turn=difference.number, what=", ".join(difference.parts)))
    if differing:
        sys.exit(Exit.FINDINGS)
