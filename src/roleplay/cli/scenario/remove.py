"""`roleplay scenario remove`: a pack that was installed, taken away again."""

import click

from roleplay.cli.options import Options, pass_options
from roleplay.settings.catalogue import say


@click.command("remove", help=say("authoring.remove.help"))
@click.argument("name", metavar="PACK")
@pass_options
def command(options: Options, name: str) -> None:
    """Remove an installed pack."""
    from roleplay.authoring.pack.names import check_name
    from roleplay.authoring.pack.place import remove

    _, own = options.shelves
    remove(check_name(name, str(own)), own)
    click.echo(say("authoring.remove.done", name=name))
