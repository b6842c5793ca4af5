"""`roleplay scenario graph`: a scenario as a picture, in text, Mermaid or SVG."""

from pathlib import Path

import click

from roleplay.cli.options import Options, pass_options
from roleplay.settings.catalogue import say


@click.command("graph", help=say("authoring.graph.help"))
@click.argument("ref", metavar="ID|PATH")
@click.option("--text", "text", is_flag=True, help=say("authoring.graph.text"))
@click.option("--mermaid", is_flag=True, help=say("authoring.graph.mermaid"))
@click.option("--svg", metavar="FILE", type=click.Path(path_type=Path), help=say("authoring.graph.svg"))
@pass_options
def command(options: Options, ref: str, *, text: bool, mermaid: bool, svg: Path | None) -> None:
    """Draw a scenario in one form."""
    from roleplay.authoring.graph.drawn_from import graph_of  # the whole scenario, only where it is read
    from roleplay.scenario.load import load_scenario
    from roleplay.scenario.shelf import find

    if text + mermaid + (svg is not None) > 1:
        raise click.UsageError(say("authoring.graph.one-form"))
    graph = graph_of(load_scenario(find(ref, *options.shelves)))
    if svg is not None:
        from roleplay.authoring.graph.as_svg import as_svg
        from roleplay.authoring.graph.written import write_picture

        write_picture(as_svg(graph), svg)
        click.echo(say("authoring.graph.written", file=svg))
        return
    from roleplay.authoring.graph.as_mermaid import as_mermaid
    from roleplay.authoring.graph.as_text import as_text

    for line in as_mermaid(graph) if mermaid else as_text(graph):
        click.echo(line)
