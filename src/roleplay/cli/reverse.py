"""`roleplay reverse`: sit in the other chair, on the screen or as lines."""

import click

from roleplay.cli.options import Options
from roleplay.settings.catalogue import say


@click.command(help=say("reversal.help"))
@click.option("--plain", is_flag=True, help=say("cli.plain"))
@click.option(
    "--script",
    type=click.Choice(["plain", "polite", "both"]),
    default="plain",
    show_default=True,
    help=say("reversal.help.script"),
)
@click.option(
    "--first",
    type=click.Choice(["deficit", "asset"]),
    default="deficit",
    show_default=True,
    help=say("reversal.help.first"),
)
@click.option("--read", "reads", is_flag=True, help=say("reversal.help.read"))
@click.option("--go-on", is_flag=True, help=say("reversal.help.go-on"))
@click.option("--report", is_flag=True, help=say("reversal.help.report"))
@click.option("--no-keep", is_flag=True, help=say("cli.no-keep"))
@click.pass_obj
def command(
    options: Options,
    plain: bool,
    script: str,
    first: str,
    reads: bool,
    go_on: bool,
    report: bool,
    no_keep: bool,
) -> None:
    """Play, or read, a role reversal."""
    if report:
        from roleplay.cli.reverse_lines import print_report  # the engine, only where it is needed

        print_report(options.keeper())
        return
    if not plain:
        from roleplay.cli.screen import show  # the screen is heavy

        show(options, door="reversal", keeps=not no_keep)
        return
    from roleplay.cli.reverse_lines import play_reversal  # the engine, only where it is played

    play_reversal(options, script=script, first=first, reads=reads, go_on=go_on, keep=not no_keep)
