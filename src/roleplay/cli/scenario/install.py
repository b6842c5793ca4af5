"""`roleplay scenario install`: somebody else's scenarios, checked before they are taken."""

import click

from roleplay.cli.options import Options, pass_options
from roleplay.settings.catalogue import say


@click.command("install", help=say("authoring.install.help"))
@click.argument("source", metavar="PACK.zip|FOLDER")
@click.option("--name", help=say("authoring.install.name"))
@click.option("--replace", is_flag=True, help=say("authoring.install.replace"))
@pass_options
def command(options: Options, source: str, name: str | None, *, replace: bool) -> None:
    """Install a pack, and say what can now be played."""
    from pathlib import Path

    from roleplay.authoring.pack.install import install  # pydantic, YAML and templates
    from roleplay.language.shown import shown

    _, own = options.shelves
    done = install(Path(source), own, name, over=replace)
    label = done.label
    for key, value in (
        ("title", label.title),
        ("version", label.version),
        ("by", label.by),
        ("licence", label.licence),
    ):
        if value:
            click.echo(shown(say(f"authoring.install.{key}", value=value)))
    click.echo(say("authoring.install.done", name=label.name, count=len(done.scenarios)))
    width = max(len(one) for one, _ in done.scenarios)
    for one, title in done.scenarios:
        click.echo(f"  {one:<{width}}  {shown(title)}")
    click.echo(say("authoring.install.play", id=done.scenarios[0][0]))
