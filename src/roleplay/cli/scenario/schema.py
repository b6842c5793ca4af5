"""`roleplay scenario schema`: the shape of a scenario file, for editors."""

import click

from roleplay.settings.catalogue import say


@click.command("schema", help=say("authoring.schema.help"))
@click.option("--bank", is_flag=True, help=say("authoring.schema.bank"))
def command(*, bank: bool) -> None:
    """Print the JSON Schema of scenario files, or of banks."""
    from roleplay.authoring.schema import schema_text  # pydantic, only where it is asked

    click.echo(schema_text(bank=bank), nl=False)
