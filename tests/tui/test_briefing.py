"""The briefing: what is read, and what is chosen."""

from rounds import NARROW, playing
from textual.widgets import Input

from roleplay.practice.memory_keeper import MemoryKeeper
from roleplay.tui.desk import Wishes
from roleplay.tui.screens.briefing import Briefing
from roleplay.tui.screens.choose import Choose
from roleplay.tui.screens.talk import Talk


async def test_situation_teacher_and_notes_stand_there_and_no_note_says_what_kind_it_is() -> None:
    async with playing(scenario="the-slips") as the:
        await the.until(Briefing)
        text = the.read()
        assert "fractions lesson" in text
        assert "She keeps every slip" in text
        assert text.index("The door stands open.") < text.index("Show me where that is")
        assert "9:14" in text
        assert "bright" not in text
        assert "growth" not in text


async def test_difficulty_and_intention_are_kept_with_the_round() -> None:
    async with playing(scenario="the-slips") as the:
        await the.until(Briefing)
        await the.pilot.press(*"wait longer", "shift+tab", "right", "enter")
        await the.until(Talk)
        opened = the.talk.session.opened
        assert (opened.difficulty, opened.intention) == ("hard", "wait longer")


async def test_a_round_is_as_written_until_it_is_changed() -> None:
    async with playing(scenario="the-slips") as the:
        await the.until(Briefing)
        await the.pilot.press("enter")
        await the.until(Talk)
        assert the.talk.session.opened.difficulty == "as-written"


async def test_what_the_command_asked_for_stands_in_the_briefing_and_nothing_is_kept_if_so_wished() -> None:
    store = MemoryKeeper()
    wishes = Wishes(seed=7, difficulty="gentle", keeps=False)
    async with playing(keeper=store, scenario="the-slips", wishes=wishes) as the:
        await the.until(Briefing)
        await the.pilot.press("enter")
        await the.until(Talk)
        opened = the.talk.session.opened
        assert (opened.seed, opened.difficulty) == (7, "gentle")
        assert "not kept" in the.read("#bar-state")
    assert store.sessions() == ()


async def test_the_last_letters_before_enter_are_part_of_the_intention() -> None:
    async with playing(scenario="the-slips") as the:
        await the.until(Briefing)
        box = the.app.screen.query_one(Input)
        await the.pilot.press(*"abc", "enter")
        await the.until(Talk)
        assert box.value == "abc"
        assert the.talk.session.opened.intention == "abc"


async def test_escape_goes_back_to_the_list_and_nothing_is_kept() -> None:
    async with playing(NARROW, scenario="the-slips") as the:
        await the.until(Briefing)
        await the.pilot.press("escape")
        await the.until(Choose)
        assert the.app.desk.keeper.sessions() == ()


async def test_the_intention_stands_under_the_notes_of_the_talk() -> None:
    async with playing(scenario="the-slips") as the:
        await the.until(Briefing)
        await the.pilot.press(*"ask once", "enter")
        await the.until(Talk)
        await the.press("f3")
        assert "ask once" in the.read("#notes *")
