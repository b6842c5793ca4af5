"""`roleplay report SESSION`: the debrief of a kept session, as text or JSON."""

import shutil

import click

from roleplay.cli.options import Options
from roleplay.settings.catalogue import say


@click.command(help=say("cli.report.help"))
@click.argument("session", default="last")
@click.option("--more", is_flag=True, help=say("cli.more"))
@click.option("--numbers", is_flag=True, help=say("cli.numbers"))
@click.option("--json", "as_json", is_flag=True, help=say("cli.json"))
@click.pass_obj
def command(options: Options, session: str, more: bool, numbers: bool, as_json: bool) -> None:
    """Print the debrief of a session."""
    from roleplay.practice.session import Session  # the engine, only where it is needed
    from roleplay.report.as_json import as_json as in_json
    from roleplay.report.debrief import debrief
    from roleplay.report.text import as_text

    told = debrief(Session.resume(session, options.keeper()))
    if as_json:
        click.echo(in_json(told))
    else:
        width = min(shutil.get_terminal_size((80, 24)).columns, 100)
        click.echo(as_text(told, width=width, more=more, numbers=numbers))
