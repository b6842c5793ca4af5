"""A group of commands that are imported only when they are called."""

from importlib import import_module
from keyword import iskeyword
from typing import Any, ClassVar

import click


class Lazy(click.Group):
    """A group whose commands are modules of a package: `module.command` is the command.

    `package` is where they lie, `names` what they are called, in the order a newcomer meets them; a dash
    in a name is an underscore in the module's, and a word of Python's own has one behind it there.
    """

    package: ClassVar[str]
    names: ClassVar[tuple[str, ...]]

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands in the order a newcomer meets them."""
        del ctx
        return list(self.names)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, None when there is none."""
        del ctx
        if cmd_name not in self.names:
            return None
        name = cmd_name.replace("-", "_")
        module: Any = import_module(
            f"{self.package}.{name}_" if iskeyword(name) else f"{self.package}.{name}"
        )
        command: click.Command = module.command
        return command
