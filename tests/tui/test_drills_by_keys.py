"""Drills on the real screen, by keys."""

import pytest
from rounds import BROAD, NARROW, Round, playing

from roleplay.practice.memory_keeper import MemoryKeeper
from roleplay.settings.paths import scenario_folder
from roleplay.tui.desk import Wishes
from roleplay.tui.screens.choose import Choose
from roleplay.tui.screens.drills.drill import DrillScreen
from roleplay.tui.screens.drills.drills import Drills
from roleplay.tui.screens.other_doors import OtherDoors
from roleplay.tui.widgets.hanging_list import HangingList
from roleplay.tui.widgets.lines import SpokenLine

SHIPPED = scenario_folder()


async def to_the_list(the: Round) -> None:
    await the.until(Choose)
    await the.press("f3")
    await the.until(OtherDoors)
    await the.press("down", "enter")
    await the.until(Drills)


def listed(the: Round) -> list[str]:
    return [str(option.prompt) for option in the.app.screen.query_one(HangingList).options]


@pytest.mark.parametrize("size", [NARROW, BROAD])
async def test_sort_twelve_is_done_by_keys_from_the_first_screen_to_the_list_again(
    size: tuple[int, int],
) -> None:
    keeper = MemoryKeeper()
    async with playing(size, shelf=SHIPPED, keeper=keeper) as the:
        await to_the_list(the)
        assert all("new" in row for row in listed(the))
        await the.press("down", "down", "enter")
        await the.until(DrillScreen)
        assert "1 of 12" in the.read("#bar-state")
        for _ in range(12):
            await the.press("1", "enter")
        assert len(keeper.answers()) == 12
        assert "of 12 were there at the first answer" in the.read(".ending")
        await the.press("enter")
        await the.until(Drills)
        assert "rests until" in listed(the)[2]
        await the.press("escape")
        await the.until(Choose)


async def test_an_answer_is_heard_at_once_with_checks_that_need_no_colour() -> None:
    async with playing(shelf=SHIPPED) as the:
        await to_the_list(the)
        await the.press("down", "down", "down", "enter")
        await the.until(DrillScreen)
        await the.say("Don't you think so?")
        assert "Look again." in the.read(".told-heard")
        assert "[ ] open" in the.read(".told-check")
        assert "1 of 6" in the.read("#bar-state")
        await the.say("Shouldn't they?")
        assert "One way, among many" in the.read(".told-text")
        assert "2 of 6" in the.read("#bar-state")


async def test_a_teacher_answers_in_a_drill_that_talks() -> None:
    async with playing(shelf=SHIPPED, wishes=Wishes(seed=4, drill="hold")) as the:
        await to_the_drill(the)
        before = len(the.app.screen.query(SpokenLine))
        await the.say("That's fair. And I keep coming back to those pupils; what could be possible?")
        assert len(the.app.screen.query(SpokenLine)) == before + 2
        assert "Two more turns" in the.read(".told-heard")


async def to_the_drill(the: Round) -> None:
    await the.until(Choose)
    await the.press("f3")
    await the.until(OtherDoors)
    await the.press("down", "enter")
    await the.until(DrillScreen)


async def test_an_answer_can_be_heard_differently_and_taken_back_by_a_key() -> None:
    keeper = MemoryKeeper()
    async with playing(shelf=SHIPPED, keeper=keeper, wishes=Wishes(seed=4, drill="sort-twelve")) as the:
        await to_the_drill(the)
        await the.press("f6")
        assert "nothing has been heard" in the.read("#hint")
        await the.press("1", "enter")
        the.writing.put("a real check")
        await the.press("f6")
        assert [(one.differs, one.wanted) for one in keeper.answers()] == [(True, "a real check")]
        assert "a real check" in the.read("#hint")
        assert the.writing.text == ""
        await the.press("f6")
        assert not keeper.answers()[0].differs


async def test_another_item_comes_by_a_key_and_going_back_keeps_what_was_answered() -> None:
    keeper = MemoryKeeper()
    async with playing(shelf=SHIPPED, keeper=keeper, wishes=Wishes(seed=4, drill="sort-twelve")) as the:
        await to_the_drill(the)
        first = the.read(".told-line")
        await the.press("f2")
        assert the.read(".told-line") != first
        assert "1 of 12" in the.read("#bar-state")
        await the.press("1", "enter", "escape")
        await the.until(Drills)
        assert len(keeper.answers()) == 1


async def test_words_that_name_no_pile_leave_the_item_and_say_how() -> None:
    async with playing(shelf=SHIPPED, wishes=Wishes(seed=4, drill="sort-twelve")) as the:
        await to_the_drill(the)
        await the.say("banana")
        assert "Type a number from 1" in the.read(".told-heard")
        assert "1 of 12" in the.read("#bar-state")
