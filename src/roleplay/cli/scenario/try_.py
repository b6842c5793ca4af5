"""`roleplay scenario try`: a scenario played as lines, with the reasons below each reply."""

import gc
import secrets
import sys
from typing import TYPE_CHECKING, cast

import click

from roleplay.cli.options import Options, pass_options
from roleplay.errors import RoleplayError
from roleplay.settings.catalogue import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from roleplay.authoring.trying.trial import Trial
    from roleplay.practice.conversation import Difficulty

LARGEST_SEED = 2**31 - 1


@click.command("try", help=say("authoring.try.help"))
@click.argument("ref", metavar="ID|PATH")
@click.option("--seed", type=click.IntRange(0, LARGEST_SEED), help=say("authoring.try.seed"))
@click.option(
    "--difficulty",
    type=click.Choice(["gentle", "as-written", "hard"]),
    default="as-written",
    show_default=True,
    help=say("authoring.try.difficulty"),
)
@pass_options
def command(options: Options, ref: str, seed: int | None, difficulty: str) -> None:
    """Try a scenario until /quit or the end of the input."""
    from roleplay.authoring.trying.opened import read_scenario  # the whole engine, only where it is played
    from roleplay.authoring.trying.trial import Trial
    from roleplay.scenario.shelf import find

    gc.enable()
    path = find(ref, *options.shelves)
    drawn = secrets.randbelow(LARGEST_SEED) if seed is None else seed
    trial = Trial(read_scenario(path), drawn, cast("Difficulty", difficulty))
    _show(trial.opening())
    keeping = _Keeping(options, path.stem)
    for typed in _typed():
        if typed.strip() == "/quit":
            break
        if typed.strip():
            try:
                _show(trial.enter(typed))
            except RoleplayError as error:
                click.echo(f"  {error}")
            keeping.keep(trial)


def _show(lines: "Iterator[str]") -> None:
    for line in lines:
        click.echo(line)


def _typed() -> "Iterator[str]":
    """The lines that are typed, or that come through a pipe."""
    terminal = sys.stdin.isatty() and sys.stdout.isatty()
    while True:
        try:
            line = input(say("cli.you")) if terminal else sys.stdin.readline()
        except EOFError:
            return
        if not terminal and not line:
            return
        yield line


class _Keeping:
    """Keeps the coach's lines after every turn; says once when it cannot."""

    def __init__(self, options: Options, name: str) -> None:
        self._options, self._name, self._works = options, name, True

    def keep(self, trial: "Trial") -> None:
        """Keep what has been said so far, once there is something."""
        from roleplay.authoring.trying.kept_lines import keep_lines

        if not self._works or not trial.script.steps:
            return
        try:
            keep_lines(self._options.folder, self._name, trial.script, trial.opened.scenario.teacher.called)
        except OSError as error:
            self._works = False
            why = error.strerror or type(error).__name__
            click.echo(f"  {say('authoring.try.not-kept', why=why)}")
