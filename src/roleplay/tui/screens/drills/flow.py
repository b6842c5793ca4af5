"""Which screen of the drills follows which."""

import asyncio
import secrets
from dataclasses import replace
from typing import TYPE_CHECKING

from textual.app import App

from roleplay.tui.desk import Desk
from roleplay.tui.screens.drills.drill import DrillScreen
from roleplay.tui.screens.drills.drills import Drills
from roleplay.tui.screens.trouble import open_desk

if TYPE_CHECKING:
    from roleplay.practice.drills.round import Round


async def drills(app: App[None], desk: Desk) -> None:
    """The list, a drill, the list again, until it is left; the drill that was asked for comes first."""
    if not await open_desk(app, desk):
        return
    name, desk.wishes = desk.wishes.drill, replace(desk.wishes, drill=None)
    while True:
        if name is None:
            name = await app.push_screen_wait(Drills(desk))
        if name is None:
            return
        doing = await asyncio.to_thread(_round, desk, name)
        await app.push_screen_wait(DrillScreen(doing, keeps=desk.keeps))
        name = None


def _round(desk: Desk, name: str) -> "Round":
    from roleplay.practice.drills.known import drill
    from roleplay.practice.drills.round import Round

    seed = secrets.randbelow(2**31) if desk.wishes.seed is None else desk.wishes.seed
    return Round(drill(name), desk.library, desk.keeper, seed)
