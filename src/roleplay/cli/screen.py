"""Opening the screen, where there is a terminal to show it on."""

import gc
import sys
from typing import TYPE_CHECKING

from roleplay.cli.options import Options
from roleplay.errors import Exit, RoleplayError
from roleplay.settings.catalogue import say
from roleplay.settings.paths import scenario_folder

if TYPE_CHECKING:
    from roleplay.practice.conversation import Difficulty


def show(
    options: Options,
    *,
    scenario: str | None = None,
    session: str | None = None,
    seed: int | None = None,
    difficulty: "Difficulty" = "as-written",
    keeps: bool = True,
) -> None:
    """Open the screen: at the list, at one scenario's briefing, or in a kept session.

    Exits with the screen's own status when that is not 0. Raises RoleplayError with status 2 when input
    or output is not a terminal.
    """
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise RoleplayError(say("cli.no-terminal"), say("cli.no-terminal.remedy"), Exit.USAGE)
    gc.enable()
    from roleplay.tui.app import run  # Textual: only where a screen is shown
    from roleplay.tui.desk import Wishes

    wishes = Wishes(seed, difficulty, keeps)
    status = run(options.keeper, scenario_folder(), scenario=scenario, session=session, wishes=wishes)
    if status:
        sys.exit(status)
