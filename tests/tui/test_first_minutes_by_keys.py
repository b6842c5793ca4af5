"""The first ten minutes by keys: offered once to a newcomer, each step left out with one key."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from rounds import NARROW, Round

from roleplay.practice.memory_keeper import MemoryKeeper
from roleplay.practice.session import Session
from roleplay.scenario.load import load_scenario
from roleplay.settings.greeting import greeted
from roleplay.settings.paths import scenario_folder
from roleplay.tui.app import RoleplayApp
from roleplay.tui.desk import Desk, Wishes
from roleplay.tui.screens.choose import Choose
from roleplay.tui.screens.drills.drill import DrillScreen
from roleplay.tui.screens.first_minutes.first_turns import FirstTurns
from roleplay.tui.screens.first_minutes.read_talk import ReadTalk
from roleplay.tui.screens.first_minutes.step import StepPage
from roleplay.tui.screens.reversal.chair import ChairScreen
from roleplay.tui.screens.too_small import TooSmall


@asynccontextmanager
async def starting(home: Path, keeper: MemoryKeeper | None = None) -> AsyncIterator[Round]:
    kept = keeper or MemoryKeeper()
    app = RoleplayApp(Desk(lambda: kept, (scenario_folder(),), Wishes(seed=4), home))
    async with app.run_test(size=NARROW) as pilot:
        yield Round(app, pilot)


async def test_a_newcomer_who_skips_is_never_asked_again(tmp_path: Path) -> None:
    async with starting(tmp_path) as the:
        await the.until(StepPage)
        assert "nothing is scored" in the.read()
        await the.pilot.press("escape")
        await the.until(Choose)
    assert greeted(tmp_path)
    async with starting(tmp_path) as the:
        await the.until(Choose)


async def test_in_a_tiny_terminal_the_offer_waits_until_there_is_room(tmp_path: Path) -> None:
    app = RoleplayApp(Desk(MemoryKeeper, (scenario_folder(),), Wishes(seed=4), tmp_path))
    async with app.run_test(size=(30, 8)) as pilot:
        the = Round(app, pilot)
        await the.until(TooSmall)
        await pilot.resize_terminal(*NARROW)
        await the.until(StepPage)


async def test_somebody_who_has_played_before_is_not_asked(tmp_path: Path) -> None:
    keeper = MemoryKeeper()
    Session.start(load_scenario(scenario_folder() / "first-three-months.yaml"), keeper, seed=4).say("Hello?")
    async with starting(tmp_path, keeper) as the:
        await the.until(Choose)
    assert not greeted(tmp_path)


async def test_the_steps_follow_one_another_and_the_talk_stays_open(tmp_path: Path) -> None:
    keeper = MemoryKeeper()
    async with starting(tmp_path, keeper) as the:
        await the.until(StepPage)
        await the.pilot.press("enter")
        await the.until(DrillScreen)
        await the.pilot.press("escape")
        await the.until(ReadTalk)
        assert "One conversation, with its marks" in the.read("#step-title")
        assert the.coach[0].reading is not None
        await the.pilot.press("enter")
        await the.until(StepPage)
        assert "fault-finding" in the.read("#step-note")
        await the.pilot.press("escape")
        await the.until(StepPage)
        assert "Fear of losing a job" in the.read("#step-note")
        await the.pilot.press("enter")
        await the.until(FirstTurns)
        for said in ("It was hard.", "What did you see?", "You kept going.", "What do you hope for?"):
            await the.say(said)
        assert "turn four" in the.read("#hint")
        await the.pilot.press("f9")
        await the.until(Choose)
    (open_,) = keeper.sessions()
    assert open_.ended is None
    assert open_.turns == 4


async def test_the_chair_has_four_lines_each_way_and_nothing_of_it_is_kept(tmp_path: Path) -> None:
    keeper = MemoryKeeper()
    async with starting(tmp_path, keeper) as the:
        await the.until(StepPage)
        await the.pilot.press("enter")
        await the.until(DrillScreen)
        await the.pilot.press("escape")
        await the.until(ReadTalk)
        await the.pilot.press("enter")
        await the.until(StepPage)
        await the.pilot.press("enter")
        await the.until(ChairScreen)
        screen = the.app.screen
        assert isinstance(screen, ChairScreen)
        assert screen.chair.kept.turns == 4
        await the.press("f9")
        assert keeper.reversals() == ()


async def test_six_are_sorted_and_nothing_is_counted(tmp_path: Path) -> None:
    keeper = MemoryKeeper()
    async with starting(tmp_path, keeper) as the:
        await the.until(StepPage)
        await the.pilot.press("enter")
        await the.until(DrillScreen)
        for _ in range(6):
            await the.say("1")
        assert "Six sorted." in the.read(".ending")
        assert keeper.answers() == ()
