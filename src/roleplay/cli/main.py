"""`roleplay`: the commands, loaded only when called; without one the screen opens."""

import gc
import sys

import click

from roleplay import __version__
from roleplay.cli.lazy import Lazy
from roleplay.cli.options import Options
from roleplay.errors import Exit, RoleplayError
from roleplay.rubric import RUBRIC_VERSION
from roleplay.settings.catalogue import say


class Commands(Lazy):
    """The commands of the program."""

    package = "roleplay.cli"
    names = (
        "play",
        "resume",
        "reverse",
        "doors",
        "notes",
        "course",
        "drill",
        "report",
        "sessions",
        "replay",
        "scenario",
        "score",
        "rules",
        "disagreements",
    )


@click.group(cls=Commands, invoke_without_command=True, help=say("cli.help"))
@click.option("--data-dir", metavar="FOLDER", help=say("cli.data-dir"))
@click.option("--debug", is_flag=True, help=say("cli.debug"))
@click.version_option(
    __version__,
    message=say("cli.version", version=__version__, rubric=RUBRIC_VERSION),
    help=say("cli.version.help"),
)
@click.pass_context
def command(ctx: click.Context, data_dir: str | None, debug: bool) -> None:
    """Open the screen when no command is named."""
    ctx.obj = Options(data_dir)
    if debug:
        from roleplay.settings.log import start_log  # logging is not free

        start_log(ctx.obj.folder)
    if ctx.invoked_subcommand is None:
        from roleplay.cli.screen import show  # the screen is heavy; only this command needs it

        show(ctx.obj)


def main() -> None:
    """Run the command line; every error a person can act on is one line and an exit status."""
    gc.disable()  # a short command ends before there is garbage; what runs on switches it on again
    try:
        command.main(standalone_mode=False)
    except RoleplayError as error:
        click.echo(str(error), err=True)
        sys.exit(error.exit_status)
    except click.ClickException as error:
        error.show()
        sys.exit(Exit.USAGE)
    except (KeyboardInterrupt, click.Abort):
        click.echo(say("cli.interrupted"), err=True)
        sys.exit(Exit.INTERRUPTED)
    except BrokenPipeError:
        sys.stdout = None  # the reader has gone; nothing more can be flushed
        sys.exit(Exit.DONE)
    except Exception as error:  # whatever it is, nobody should meet a traceback unasked
        import logging  # needed only here

        logging.getLogger("roleplay").exception("unexpected")
        if "--debug" in sys.argv:
            raise
        click.echo(say("cli.unexpected", kind=type(error).__name__), err=True)
        sys.exit(Exit.FINDINGS)
    finally:
        if not gc.isenabled() and "roleplay.store" not in sys.modules:
            gc.freeze()  # Python's last look for garbage would close an open store; here there is none
