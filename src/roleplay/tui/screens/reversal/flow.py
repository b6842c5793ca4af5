"""Which screen of a role reversal follows which."""

import asyncio
from typing import TYPE_CHECKING

from textual.app import App

from roleplay.tui.desk import Desk
from roleplay.tui.screens.reversal.after import LookingBack
from roleplay.tui.screens.reversal.before import Before, Choice
from roleplay.tui.screens.reversal.chair import ChairScreen
from roleplay.tui.screens.reversal.reading import Reading
from roleplay.tui.screens.trouble import open_desk

if TYPE_CHECKING:
    from roleplay.practice.keeping import Keeper
    from roleplay.practice.reversal.chair import Chair


async def other_chair(app: App[None], desk: Desk) -> None:
    """From the content note to the last question, or back at once."""
    if not await open_desk(app, desk):
        return
    open_ = await asyncio.to_thread(_open, desk.keeper)
    choice = await app.push_screen_wait(Before(open_))
    if choice is None:
        return
    chair = open_ if choice.goes_on and open_ else await asyncio.to_thread(_begin, desk.keeper, choice)
    if chair.kept.reads:
        if not await app.push_screen_wait(Reading(chair)):
            return
    else:
        await app.push_screen_wait(ChairScreen(chair))
    await app.push_screen_wait(LookingBack(chair))


def _open(keeper: "Keeper") -> "Chair | None":
    from roleplay.practice.reversal.chair import Chair, unfinished

    kept = unfinished(keeper)
    return Chair(kept, keeper) if kept else None


def _begin(keeper: "Keeper", choice: Choice) -> "Chair":
    from roleplay.practice.reversal.chair import Chair, plan

    return Chair.start(keeper, plan(choice.script, choice.first), reads=choice.reads)
