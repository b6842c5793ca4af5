"""The course by keys: the next step highlighted with its reason, and Enter leads to its briefing."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from rounds import BROAD, MIDDLE, NARROW, Round
from textual.widgets import OptionList

from roleplay.practice.memory_keeper import MemoryKeeper
from roleplay.practice.session import Session
from roleplay.scenario.load import load_scenario
from roleplay.settings.paths import scenario_folder
from roleplay.tui.app import RoleplayApp
from roleplay.tui.desk import Desk, Wishes
from roleplay.tui.screens.choose import Choose
from roleplay.tui.screens.content_note import ContentNote
from roleplay.tui.screens.course.course import CourseScreen
from roleplay.tui.screens.own_notes.paste import Paste


@asynccontextmanager
async def at_the_course(keeper: MemoryKeeper, size: tuple[int, int] = NARROW) -> AsyncIterator[Round]:
    app = RoleplayApp(Desk(lambda: keeper, (scenario_folder(),), Wishes(seed=4)), first_door="course")
    async with app.run_test(size=size) as pilot:
        the = Round(app, pilot)
        await the.until(CourseScreen)
        yield the


def after_the_first_step() -> MemoryKeeper:
    keeper = MemoryKeeper()
    session = Session.start(load_scenario(scenario_folder() / "first-three-months.yaml"), keeper, seed=4)
    session.say("What are you hopeful about?")
    session.end()
    return keeper


@pytest.mark.parametrize("size", [NARROW, MIDDLE, BROAD])
async def test_the_next_step_is_highlighted_and_its_reason_stands_above(size: tuple[int, int]) -> None:
    async with at_the_course(after_the_first_step(), size) as the:
        assert the.app.screen.query_one(OptionList).highlighted == 1
        assert "Next: “" in the.read("#next")
        assert "First three months" not in the.read("#next")
        assert "1 of " in the.read()


async def test_enter_leads_to_the_step_with_its_content_note_first() -> None:
    async with at_the_course(MemoryKeeper()) as the:
        await the.pilot.press("enter")
        await the.until(ContentNote)
        assert "Fear of losing a job" in the.read()


async def test_the_step_of_own_notes_opens_them_and_escape_leads_back() -> None:
    async with at_the_course(MemoryKeeper()) as the:
        screen = the.app.screen
        assert isinstance(screen, CourseScreen)
        await the.press(*["down"] * screen.ways.index("notes"))
        await the.pilot.press("enter")
        await the.until(Paste)
        await the.pilot.press("escape")
        await the.until(Choose)
