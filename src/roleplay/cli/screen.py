"""Opening the screen, where there is a terminal to show it on."""

import gc
import sys
from typing import TYPE_CHECKING

from roleplay.cli.options import Options
from roleplay.errors import Exit, RoleplayError
from roleplay.settings.catalogue import say

if TYPE_CHECKING:
    from roleplay.practice.conversation import Difficulty


def show(
    options: Options,
    *,
    scenario: str | None = None,
    session: str | None = None,
    seed: int | None = None,
    difficulty: "Difficulty" = "as-written",
    after: str | None = None,
    door: str | None = None,
    drill: str | None = None,
    keeps: bool = True,
) -> None:
    """Open the screen: at the list, at one scenario's briefing, in a kept session, or at a door.

    `drill`: the one to begin with, behind the door of the drills.

    Exits with the screen's own status when that is not 0. Raises RoleplayError with status 2 when input
    or output is not a terminal.
    """
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise RoleplayError(say("cli.no-terminal"), say("cli.no-terminal.remedy"), Exit.USAGE)
    gc.enable()
    from roleplay.tui.app import run  # Textual: only where a screen is shown
    from roleplay.tui.desk import Wishes

    wishes = Wishes(seed, difficulty, keeps, after, drill)
    status = run(
        options.keeper,
        options.shelves,
        scenario=scenario,
        session=session,
        first_door=door,
        wishes=wishes,
        home=options.folder,
    )
    if status:
        sys.exit(status)
