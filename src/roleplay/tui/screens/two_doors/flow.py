"""Which screen of two doors follows which."""

import asyncio
from typing import TYPE_CHECKING, cast

from textual.app import App

from roleplay.tui.desk import Desk
from roleplay.tui.screens.talk import Talk
from roleplay.tui.screens.trouble import open_desk
from roleplay.tui.screens.two_doors.after import SideBySide
from roleplay.tui.screens.two_doors.before import GO_ON, BeforeDoors, CardPage

if TYPE_CHECKING:
    from roleplay.practice.doors.kept import DoorName
    from roleplay.practice.doors.pair import Pair


async def two_doors(app: App[None], desk: Desk) -> None:
    """From the content note to both rounds side by side, or back at once."""
    if not await open_desk(app, desk):
        return
    open_ = await asyncio.to_thread(_unfinished, desk)
    choice = await app.push_screen_wait(BeforeDoors(still_open=open_ is not None))
    if choice is None:
        return
    if choice == GO_ON and open_ is not None:
        pair = open_
    else:
        pair = await asyncio.to_thread(_begin, desk, cast("DoorName", choice))
    while (at := await asyncio.to_thread(lambda: pair.at)) is not None:
        card = pair.card(at)
        if not await app.push_screen_wait(CardPage(card, at + 1)):
            return
        session = await asyncio.to_thread(pair.round)
        await app.push_screen_wait(Talk(session, keeps=desk.keeps, card=f"{card.title}\n{card.text}"))
    await app.push_screen_wait(SideBySide(pair))


def _unfinished(desk: Desk) -> "Pair | None":
    from roleplay.practice.doors.pair import SCENARIO, Pair

    return Pair.unfinished(desk.find(SCENARIO), desk.keeper)


def _begin(desk: Desk, first: "DoorName") -> "Pair":
    from roleplay.practice.doors.pair import SCENARIO, Pair

    return Pair.start(desk.find(SCENARIO), desk.keeper, first=first, seed=desk.wishes.seed)
