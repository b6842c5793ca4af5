"""Two doors by keys alone: card, round, card, round, and both side by side."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from rounds import BROAD, MIDDLE, NARROW, Round

from roleplay.practice.memory_keeper import MemoryKeeper
from roleplay.settings.paths import scenario_folder
from roleplay.store.opening import open_store
from roleplay.tui.app import RoleplayApp
from roleplay.tui.desk import Desk, Wishes
from roleplay.tui.screens.choose import Choose
from roleplay.tui.screens.talk import Talk
from roleplay.tui.screens.two_doors.after import SideBySide
from roleplay.tui.screens.two_doors.before import BeforeDoors, CardPage

FAULT = "The main issue today was the start. It took forever."
STRENGTH = "At 9:14 Dario moved two strips and said they're the same size. What went into that question?"


@asynccontextmanager
async def at_the_doors(
    keeper: MemoryKeeper | None = None, size: tuple[int, int] = NARROW, home: Path | None = None
) -> AsyncIterator[Round]:
    kept = keeper or MemoryKeeper()
    desk = Desk(lambda: open_store(home) if home else kept, (scenario_folder(),), Wishes(seed=4))
    app = RoleplayApp(desk, first_door="doors")
    async with app.run_test(size=size) as pilot:
        the = Round(app, pilot)
        await the.until(BeforeDoors)
        yield the


async def through_a_door(the: Round, said: str) -> None:
    await the.until(CardPage)
    await the.pilot.press("enter")
    await the.until(Talk)
    await the.say(said)
    await the.pilot.press("f9")


@pytest.mark.parametrize("size", [NARROW, MIDDLE, BROAD])
async def test_both_rounds_are_played_and_then_stand_side_by_side(size: tuple[int, int]) -> None:
    keeper = MemoryKeeper()
    async with at_the_doors(keeper, size) as the:
        await the.pilot.press("enter")
        await through_a_door(the, FAULT)
        await through_a_door(the, STRENGTH)
        await the.until(SideBySide)
        text = the.read("#rows")
        assert "1 The given protocol" in text
        assert "2 From what worked" in text
        assert "points taller in round 2" in text
        assert text.count("Two weeks later") == 2
        await the.press(*"Her hands", "enter")
        await the.pilot.press("escape")
        await the.until(Choose)
    (pair,) = keeper.pairs()
    assert [(one.prompt, one.text) for one in pair.answers] == [("notice", "Her hands")]
    assert len(keeper.sessions()) == 2


async def test_the_card_lies_beside_the_notes_during_the_round() -> None:
    async with at_the_doors() as the:
        await the.pilot.press("f2", "enter")
        await the.until(CardPage)
        assert "A bright spot" in the.read()
        await the.pilot.press("enter")
        await the.until(Talk)
        await the.press("f3")
        assert "The bridge: from that moment to 9:02." in the.read("#card")


async def test_a_pair_that_was_left_open_is_gone_on_with_at_its_second_door(tmp_path: Path) -> None:
    async with at_the_doors(home=tmp_path) as the:
        await the.pilot.press("enter")
        await through_a_door(the, FAULT)
        await the.until(CardPage)
        await the.pilot.press("escape")
        await the.until(Choose)
    async with at_the_doors(home=tmp_path) as the:
        assert "still open" in the.read("#still-open")
        await the.pilot.press("enter")
        await the.until(CardPage)
        assert "From what worked" in the.read("#card-title")
