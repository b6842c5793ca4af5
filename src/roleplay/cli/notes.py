"""`roleplay notes`: your own notes as a conversation to practise, on the screen or as lines."""

from typing import TYPE_CHECKING, cast

import click

from roleplay.cli.options import Options
from roleplay.settings.catalogue import say

if TYPE_CHECKING:
    from roleplay.scenario.vocabulary import Dial


@click.command(help=say("authoring.notes.help"))
@click.argument("file", metavar="[FILE]", required=False)
@click.option("--plain", is_flag=True, help=say("cli.plain"))
@click.option("--check", "only_looks", is_flag=True, help=say("authoring.notes.help.check"))
@click.option("--initials", "names", flag_value="initials", help=say("authoring.notes.help.initials"))
@click.option("--keep-names", "names", flag_value="keep", help=say("authoring.notes.help.keep-names"))
@click.option(
    "--counts",
    type=click.Choice(["room", "strength-first", "reach", "listening"]),
    multiple=True,
    help=say("authoring.notes.help.counts"),
)
@click.option("--play", "plays", is_flag=True, help=say("authoring.notes.help.play"))
@click.option("--no-keep", is_flag=True, help=say("cli.no-keep"))
@click.pass_obj
def command(
    options: Options,
    file: str | None,
    plain: bool,
    only_looks: bool,
    names: str | None,
    counts: tuple[str, ...],
    plays: bool,
    no_keep: bool,
) -> None:
    """Look at notes, and make a scenario of them."""
    if file is None and not (plain or only_looks or plays):
        from roleplay.cli.screen import show  # the screen is heavy

        show(options, door="notes", keeps=not no_keep)
        return
    from roleplay.cli.notes_lines import NotesLines, notes_from  # the engine, only where it is needed

    asking = NotesLines(options, names)
    if only_looks:
        asking.look(notes_from(file))
        return
    scenario = asking.make(notes_from(file), cast("tuple[Dial, ...]", counts))
    asking.play(scenario, at_once=plays, keep=not no_keep)
