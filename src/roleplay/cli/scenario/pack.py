"""`roleplay scenario pack`: scenarios in one file, to give away."""

from typing import TYPE_CHECKING

import click

from roleplay.cli.options import Options, pass_options
from roleplay.settings.catalogue import say

if TYPE_CHECKING:
    from pathlib import Path


@click.command("pack", help=say("authoring.pack.help"))
@click.argument("refs", nargs=-1, required=True, metavar="FOLDER|FILE|ID…")
@click.option("--to", metavar="PACK.zip", help=say("authoring.pack.to"))
@click.option("--name", default="", help=say("authoring.pack.name"))
@click.option("--title", default="", help=say("authoring.pack.title"))
@click.option("--version", default="", help=say("authoring.pack.version"))
@click.option("--by", default="", help=say("authoring.pack.by"))
@click.option("--licence", "--license", default="", help=say("authoring.pack.licence"))
@click.option("--force", is_flag=True, help=say("authoring.pack.force"))
@pass_options
def command(
    options: Options,
    refs: tuple[str, ...],
    to: str | None,
    name: str,
    title: str,
    version: str,
    by: str,
    licence: str,
    *,
    force: bool,
) -> None:
    """Write a pack; a fault in a scenario stops it."""
    from pathlib import Path

    from roleplay.authoring.pack.label import Label
    from roleplay.authoring.pack.make import make  # pydantic, YAML and templates

    wishes = Label(name, title, version, by, licence)
    named = [_path(ref, options) for ref in refs]
    made = make(named, wishes, Path(to) if to else None, over=force)
    count = len(made.contents.scenarios)
    click.echo(say("authoring.pack.made", path=made.path, size=made.size, count=count))
    for one, scenario_title in made.contents.scenarios:
        click.echo(f"  {one}  {scenario_title}")
    click.echo(say("authoring.pack.made.then", path=made.path))


def _path(ref: str, options: Options) -> "Path":
    """A folder as it is named, else the scenario of that id or path."""
    from pathlib import Path

    from roleplay.scenario.shelf import find

    return Path(ref) if Path(ref).is_dir() else find(ref, *options.shelves)
