"""`roleplay play ID`: one scenario, on the screen or as lines."""

from typing import TYPE_CHECKING, cast

import click

from roleplay.cli.options import Options
from roleplay.settings.catalogue import say

if TYPE_CHECKING:
    from roleplay.practice.conversation import Difficulty


@click.command(help=say("cli.play.help"))
@click.argument("scenario_id", metavar="ID")
@click.option("--plain", is_flag=True, help=say("cli.plain"))
@click.option("--seed", type=click.IntRange(0, 2**31 - 1), help=say("cli.seed"))
@click.option(
    "--difficulty",
    type=click.Choice(["gentle", "as-written", "hard"]),
    default="as-written",
    show_default=True,
    help=say("cli.difficulty"),
)
@click.option("--after", metavar="SESSION", help=say("cli.after"))
@click.option("--no-keep", is_flag=True, help=say("cli.no-keep"))
@click.pass_obj
def command(
    options: Options,
    scenario_id: str,
    plain: bool,
    seed: int | None,
    difficulty: str,
    after: str | None,
    no_keep: bool,
) -> None:
    """Play a scenario."""
    if not plain:
        from roleplay.cli.screen import show  # the screen is heavy

        chosen = cast("Difficulty", difficulty)
        show(options, scenario=scenario_id, seed=seed, difficulty=chosen, after=after, keeps=not no_keep)
        return
    from roleplay.cli.lines import play_lines, start_session  # the engine, only where it is played

    session = start_session(options, scenario_id, seed, difficulty, after=after, keep=not no_keep)
    play_lines(session, options)
