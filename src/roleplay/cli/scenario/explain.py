"""`roleplay scenario explain`: what a code of the check means, with an example and the example put right."""

import textwrap

import click

from roleplay.settings.catalogue import say

_WIDTH = 92


@click.command("explain", help=say("authoring.explain.help"))
@click.argument("code", required=False, metavar="[CODE]")
def command(code: str | None) -> None:
    """Explain a code; without one, list them all."""
    from roleplay.authoring.check.explain import codes, explain

    if code is None:
        for one in codes():
            click.echo(f"{one}  {explain(one).title}")
        return
    told = explain(code)
    click.echo(f"{told.code}  {told.title}")
    click.echo()
    click.echo(textwrap.fill(told.meaning, _WIDTH))
    for key, example in (("has", told.has), ("right", told.right)):
        click.echo()
        click.echo(say(f"authoring.explain.{key}"))
        click.echo()
        click.echo(textwrap.indent(example, "    "))
