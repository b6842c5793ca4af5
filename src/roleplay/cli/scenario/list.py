"""`roleplay scenario list`: what there is to play, one a line."""

from typing import TYPE_CHECKING

import click

from roleplay.cli.options import Options, pass_options
from roleplay.settings.catalogue import say

if TYPE_CHECKING:
    from roleplay.scenario.shelf import Shelved


@click.command("list", help=say("scenario.list.help"))
@pass_options
def command(options: Options) -> None:
    """Print the ids, one a line with its title; what only its path leads to, by its path."""
    from roleplay.language.shown import shown
    from roleplay.scenario.shelf import shelf  # YAML, only where files are read

    shelved = shelf(*options.shelves)
    width = max((len(one.id) for one in shelved if not one.hidden), default=0)
    for one in shelved:
        name = str(one.path) if one.hidden else one.id
        click.echo(f"{shown(name):<{width}}  {shown(_title(one))}")
        if one.broken:
            click.echo(str(one.broken), err=True)
        elif one.hidden:
            click.echo(shown(say("scenario.list.hidden", path=one.path, id=one.id)), err=True)


def _title(one: "Shelved") -> str:
    return say("scenario.list.broken", code=one.broken.code) if one.broken else one.title
