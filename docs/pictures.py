"""Draw the README's pictures from the real program: a kept conversation is played, then debriefed."""

import asyncio
import re
from pathlib import Path

from textual.pilot import Pilot

from roleplay.practice.memory_keeper import MemoryKeeper
from roleplay.practice.played import read_played
from roleplay.settings.paths import scenario_folder
from roleplay.tui.app import RoleplayApp
from roleplay.tui.desk import Desk, Wishes
from roleplay.tui.screens.briefing import Briefing
from roleplay.tui.screens.content_note import ContentNote
from roleplay.tui.screens.debrief import DebriefScreen
from roleplay.tui.screens.talk import Talk
from roleplay.tui.widgets.writing import Writing

SIZE = (100, 34)
PICTURES = Path(__file__).parent / "pictures"
TALK = "first-three-months/warm-and-open.txt"
FONT_FACE = re.compile(r"@font-face \{.*?\}", re.DOTALL)


async def main() -> None:
    """Play the conversation and save a picture of the talk and of the debrief."""
    played = read_played((scenario_folder() / "played" / TALK).read_text(encoding="utf-8"))
    desk = Desk(MemoryKeeper, (scenario_folder(),), Wishes(seed=played.seed))
    app = RoleplayApp(desk, scenario="first-three-months")
    async with app.run_test(size=SIZE) as pilot:
        await until(pilot, ContentNote)
        await pilot.press("enter")
        await until(pilot, Briefing)
        await pilot.press("enter")
        await until(pilot, Talk)
        for said in played.said[:3]:
            app.screen.query_one(Writing).put(said)
            await pilot.press("enter")
            await rest(pilot)
        await pilot.press("f2")
        await rest(pilot)
        save(app, "conversation")
        await pilot.press("f2")
        for said in played.said[3:]:
            app.screen.query_one(Writing).put(said)
            await pilot.press("enter")
            await rest(pilot)
        await pilot.press("f9")
        await until(pilot, DebriefScreen)
        await rest(pilot)
        await pilot.press("enter")
        await rest(pilot)
        save(app, "debrief")
        await pilot.press("ctrl+q")


async def until(pilot: Pilot[None], screen: type) -> None:
    """Wait for a screen."""
    while not isinstance(pilot.app.screen, screen):
        await pilot.pause(0.02)
    await rest(pilot)


async def rest(pilot: Pilot[None]) -> None:
    """Wait until nothing but the round itself is going on."""
    for _ in range(5):
        await pilot.pause(0.02)
        for worker in list(pilot.app.workers):
            if worker.group != "play" and not worker.is_finished:
                await worker.wait()


def save(app: RoleplayApp, name: str) -> None:
    """Write the picture; the fonts are the reader's own, so that it asks nothing of the network."""
    PICTURES.mkdir(exist_ok=True)
    drawn = FONT_FACE.sub("", app.export_screenshot(title="roleplay"))
    (PICTURES / f"{name}.svg").write_text(drawn, encoding="utf-8")
    print(f"wrote {name}.svg")


asyncio.run(main())
