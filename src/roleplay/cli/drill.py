"""`roleplay drill [ID]`: the drills and what is due today; one of them, on the screen or as lines."""

import click

from roleplay.cli.options import Options
from roleplay.settings.catalogue import say


@click.command("drill", help=say("cli.drill.help"))
@click.argument("drill_id", metavar="[ID]", required=False)
@click.option("--plain", is_flag=True, help=say("cli.drill.plain"))
@click.option("--seed", type=click.IntRange(0, 2**31 - 1), help=say("cli.drill.seed"))
@click.option("--no-keep", is_flag=True, help=say("cli.drill.no-keep"))
@click.pass_obj
def command(options: Options, drill_id: str | None, plain: bool, seed: int | None, no_keep: bool) -> None:
    """List the drills, or do one."""
    if drill_id is None:
        from roleplay.cli.drill_lines import list_drills  # the engine, only where it is used

        list_drills(options)
        return
    from roleplay.practice.drills.known import drill  # the engine, only where it is used

    chosen = drill(drill_id)
    if not plain:
        from roleplay.cli.screen import show  # the screen is heavy

        show(options, door="drills", drill=chosen.id, seed=seed, keeps=not no_keep)
        return
    from roleplay.cli.drill_lines import do_drill

    do_drill(options, chosen, seed, keep=not no_keep)
