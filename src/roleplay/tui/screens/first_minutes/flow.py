"""The steps of the first ten minutes, one after another; each can be left out with one key."""

import asyncio
import secrets
from dataclasses import replace
from typing import TYPE_CHECKING

from textual.app import App

from roleplay.errors import RoleplayError
from roleplay.settings.catalogue import say
from roleplay.settings.paths import scenario_folder
from roleplay.tui.desk import Desk, Plan
from roleplay.tui.screens.drills.drill import DrillScreen
from roleplay.tui.screens.first_minutes.first_turns import ENOUGH, FirstTurns
from roleplay.tui.screens.first_minutes.read_talk import ReadTalk
from roleplay.tui.screens.first_minutes.step import StepPage
from roleplay.tui.screens.reversal.chair import ChairScreen
from roleplay.tui.screens.trouble import open_desk

if TYPE_CHECKING:
    from roleplay.practice.drills.round import Round
    from roleplay.practice.reversal.chair import Chair

SORTED = 6  # near misses, rubric 5.5
READ = ("the-poster-on-the-computer", "warm-and-open.txt")
PLAYED = "first-three-months"


async def greet(app: App[None], desk: Desk) -> bool:
    """Offer them to a newcomer, once and never again; whether they were taken."""
    wanted = await _offered(app)
    await asyncio.to_thread(desk.greeted)
    if wanted:
        await _steps(app, desk)
    return wanted


async def first_minutes(app: App[None], desk: Desk) -> None:
    """Take them again, whenever one likes."""
    if await open_desk(app, desk) and await _offered(app):
        await asyncio.to_thread(desk.greeted)
        await _steps(app, desk)


async def _offered(app: App[None]) -> bool:
    page = StepPage(say("ways.first.bar"), say("ways.first.offer"), say("ways.first.offer.how"))
    return await app.push_screen_wait(page)


async def _steps(app: App[None], desk: Desk) -> None:
    await app.push_screen_wait(DrillScreen(await asyncio.to_thread(_sorting, desk), keeps=False))
    await app.push_screen_wait(await asyncio.to_thread(_to_read, desk))
    await _sit(app)
    await _talk(app, desk)


def _sorting(desk: Desk) -> "Round":
    """Six near misses that nothing is kept of."""
    from roleplay.practice.drills.round import Round
    from roleplay.practice.drills.sort_twelve import SORT_TWELVE
    from roleplay.practice.memory_keeper import MemoryKeeper

    class Sorting(Round):
        def ending(self) -> tuple[str, ...]:
            """Nothing is counted here."""
            return (say("ways.first.sorted"),)

    seed = secrets.randbelow(2**31) if desk.wishes.seed is None else desk.wishes.seed
    return Sorting(replace(SORT_TWELVE, length=SORTED), desk.library, MemoryKeeper(), seed)


def _to_read(desk: Desk) -> ReadTalk:
    """A strong conversation that is kept beside its scenario, heard anew."""
    from roleplay.practice.played import play, read_played
    from roleplay.tui.reading import read

    scenario = desk.find(READ[0])
    kept = scenario_folder() / "played" / READ[0] / READ[1]
    talk = play(read_played(kept.read_text(encoding="utf-8")), scenario)
    readings = tuple(read(turn, scenario) for turn in talk.turns)
    return ReadTalk(scenario.title, scenario.teacher.called, talk.opening.text, readings)


async def _sit(app: App[None]) -> None:
    """Four lines of each round in the other chair; nothing is kept."""
    what, how = say("ways.first.chair.what"), say("ways.first.chair.how")
    if not await app.push_screen_wait(StepPage(say("ways.first.chair"), what, how, say("reversal.note"))):
        return
    await app.push_screen_wait(ChairScreen(await asyncio.to_thread(_chair)))
    out = StepPage(say("ways.first.up"), say("reversal.prompt.de-role"), say("ways.first.go-on"))
    await app.push_screen_wait(out)


def _chair() -> "Chair":
    from roleplay.practice.memory_keeper import MemoryKeeper
    from roleplay.practice.reversal.chair import Chair, plan

    return Chair.start(MemoryKeeper(), plan(), turns=ENOUGH)


async def _talk(app: App[None], desk: Desk) -> None:
    """The first turns of a scenario, which stays open."""
    try:
        scenario = await asyncio.to_thread(desk.find, PLAYED)
    except RoleplayError:  # another shelf, without it
        return
    title, what, how = (say(f"ways.first.maya{part}") for part in ("", ".what", ".how"))
    note = say("ways.first.maya.note", note=scenario.content_note) if scenario.content_note else ""
    if await app.push_screen_wait(StepPage(title, f"{what}\n\n{scenario.situation}", how, note)):
        session = await asyncio.to_thread(desk.begin, scenario, Plan(desk.wishes.difficulty, ""))
        await app.push_screen_wait(FirstTurns(session, keeps=desk.keeps))
