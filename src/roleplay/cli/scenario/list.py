"""`roleplay scenario list`: what there is to play, one a line."""

import click

from roleplay.settings.catalogue import say
from roleplay.settings.paths import scenario_folder


@click.command("list", help=say("scenario.list.help"))
def command() -> None:
    """Print the ids, one a line with its title."""
    from roleplay.scenario.shelf import shelf  # YAML, only where files are read

    shelved = shelf(scenario_folder())
    width = max((len(one.id) for one in shelved), default=0)
    for one in shelved:
        title = say("scenario.list.broken", code=one.broken.code) if one.broken else one.title
        click.echo(f"{one.id:<{width}}  {title}")
        if one.broken:
            click.echo(str(one.broken), err=True)
