"""`roleplay resume [SESSION]`: go on where a conversation was left."""

import click

from roleplay.cli.options import Options
from roleplay.settings.catalogue import say


@click.command(help=say("cli.resume.help"))
@click.argument("session", default="last")
@click.option("--plain", is_flag=True, help=say("cli.plain"))
@click.pass_obj
def command(options: Options, session: str, plain: bool) -> None:
    """Go on with a kept session."""
    if not plain:
        from roleplay.cli.screen import show  # the screen is heavy

        show(options, session=session)
        return
    from roleplay.cli.lines import play_lines  # the engine, only where it is played
    from roleplay.practice.session import Session

    play_lines(Session.resume(session, options.keeper()), options)
