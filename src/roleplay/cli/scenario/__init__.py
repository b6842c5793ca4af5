"""`roleplay scenario`: what there is to play, and the tools of those who write it. One file a command."""

import click

from roleplay.cli.lazy import Lazy
from roleplay.settings.catalogue import say


class ScenarioCommands(Lazy):
    """The commands for scenarios."""

    package = "roleplay.cli.scenario"
    names = (
        "list",
        "new",
        "schema",
        "check",
        "explain",
        "simulate",
        "try",
        "watch",
        "graph",
        "pack",
        "install",
        "remove",
    )


@click.group(cls=ScenarioCommands, help=say("scenario.help"))
def command() -> None:
    """Scenarios: list them, and write them."""
