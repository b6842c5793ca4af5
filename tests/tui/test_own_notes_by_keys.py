"""Own notes by keys alone: pasted, marked, without names, and on to the briefing."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from rounds import BROAD, MIDDLE, NARROW, Round
from textual.widgets import TextArea

from roleplay.practice.memory_keeper import MemoryKeeper
from roleplay.settings.paths import scenario_folder
from roleplay.tui.app import RoleplayApp
from roleplay.tui.desk import Desk, Wishes
from roleplay.tui.screens.briefing import Briefing
from roleplay.tui.screens.choose import Choose
from roleplay.tui.screens.own_notes.mark import MarkNotes
from roleplay.tui.screens.own_notes.paste import Paste

NOTES = (
    '9:20 asks Emre "How do you know?" He stirs it again.\nStudents were engaged.\nThe date is on the board.'
)


@asynccontextmanager
async def at_the_notes(own: Path, size: tuple[int, int] = NARROW) -> AsyncIterator[Round]:
    desk = Desk(MemoryKeeper, (scenario_folder(), own), Wishes(seed=4))
    app = RoleplayApp(desk, first_door="notes")
    async with app.run_test(size=size) as pilot:
        the = Round(app, pilot)
        await the.until(Paste)
        yield the


async def looked_at(the: Round) -> MarkNotes:
    the.app.screen.query_one(TextArea).load_text(NOTES)
    await the.pilot.press("f5")
    await the.until(MarkNotes)
    assert isinstance(the.app.screen, MarkNotes)
    return the.app.screen


@pytest.mark.parametrize("size", [NARROW, MIDDLE, BROAD])
async def test_what_needs_a_judge_and_what_is_suggested_stand_under_the_list(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with at_the_notes(tmp_path, size) as the:
        await looked_at(the)
        assert "Can be names: Emre" in the.read("#names")
        assert "suggested: bright" in the.read("#about")
        await the.press("down")
        assert "“engaged” needs a judge" in the.read("#about")


async def test_from_pasting_to_the_briefing_by_keys(tmp_path: Path) -> None:
    async with at_the_notes(tmp_path) as the:
        screen = await looked_at(the)
        await the.press("down", "g", "down", "x")
        assert [(note.kind, note.out) for note in screen.lesson.notes] == [
            (None, False), ("growth", False), (None, True),
        ]  # fmt: skip
        await the.press("f5")
        assert "These can be names: Emre" in the.read("#mark-hint")
        await the.press("i")
        await the.pilot.press("f5")
        await the.until(Briefing)
        assert "asks E." in the.read()
    made = (tmp_path / "a-lesson-i-watched.yaml").read_text(encoding="utf-8")
    assert "Emre" not in made
    assert "The date" not in made


async def test_another_wording_is_looked_at_again(tmp_path: Path) -> None:
    async with at_the_notes(tmp_path) as the:
        screen = await looked_at(the)
        await the.press("down", "e")
        await the.press("ctrl+u", *"Nine of 22 wrote.", "enter")
        assert screen.lesson.notes[1].text == "Nine of 22 wrote."
        assert "needs a judge" not in the.read("#about")


async def test_going_back_keeps_what_was_pasted_and_leaving_writes_nothing(tmp_path: Path) -> None:
    async with at_the_notes(tmp_path) as the:
        await looked_at(the)
        await the.pilot.press("escape")
        await the.until(Paste)
        assert the.app.screen.query_one(TextArea).text == NOTES
        await the.pilot.press("escape")
        await the.until(Choose)
    assert not list(tmp_path.iterdir())


async def test_an_empty_box_is_answered_with_an_example(tmp_path: Path) -> None:
    async with at_the_notes(tmp_path) as the:
        await the.press("f5")
        assert isinstance(the.app.screen, Paste)
        assert "one note a line" in the.read("#paste-hint")
