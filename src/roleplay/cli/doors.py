"""`roleplay doors`: the same lesson through two doors, on the screen or as lines."""

from typing import TYPE_CHECKING, cast

import click

from roleplay.cli.options import Options
from roleplay.settings.catalogue import say

if TYPE_CHECKING:
    from roleplay.practice.doors.kept import DoorName


@click.command(help=say("ways.doors.help"))
@click.option("--plain", is_flag=True, help=say("cli.plain"))
@click.option(
    "--first",
    type=click.Choice(["fault", "asset"]),
    default="fault",
    show_default=True,
    help=say("ways.doors.help.first"),
)
@click.option("--seed", type=click.IntRange(0, 2**31 - 1), help=say("cli.seed"))
@click.option("--go-on", is_flag=True, help=say("ways.doors.help.go-on"))
@click.option("--report", is_flag=True, help=say("ways.doors.help.report"))
@click.option("--no-keep", is_flag=True, help=say("cli.no-keep"))
@click.pass_obj
def command(
    options: Options, plain: bool, first: str, seed: int | None, go_on: bool, report: bool, no_keep: bool
) -> None:
    """Play both rounds, or show them side by side."""
    if report:
        from roleplay.cli.doors_lines import print_report  # the engine, only where it is needed

        print_report(options)
        return
    if not plain:
        from roleplay.cli.screen import show  # the screen is heavy

        show(options, door="doors", seed=seed, keeps=not no_keep)
        return
    from roleplay.cli.doors_lines import play_doors  # the engine, only where it is played

    play_doors(options, first=cast("DoorName", first), seed=seed, go_on=go_on, keep=not no_keep)
