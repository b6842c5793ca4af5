"""`roleplay sessions`: what is kept, the newest first."""

import json
from dataclasses import asdict

import click

from roleplay.cli.options import Options
from roleplay.settings.catalogue import say


@click.command(help=say("cli.sessions.help"))
@click.option("--json", "as_json", is_flag=True, help=say("cli.json"))
@click.pass_obj
def command(options: Options, as_json: bool) -> None:
    """List the kept sessions."""
    kept = options.keeper().sessions()
    if as_json:
        click.echo(json.dumps({"format": 1, "sessions": [asdict(s) for s in kept]}, default=str))
        return
    if not kept:
        click.echo(say("cli.sessions.none"))
    for s in kept:
        state = say("cli.sessions.ended") if s.ended else say("cli.sessions.open")
        click.echo(
            say(
                "cli.sessions.row",
                id=s.id,
                at=f"{s.at:%Y-%m-%d %H:%M}",
                turns=s.turns,
                state=state,
                title=s.title,
            )
        )
