"""The other chair on the screen: content note, both rounds by keys, stopping, going on, looking back."""

import pytest
from rounds import BROAD, NARROW, Round, playing
from textual.widgets import Input

from roleplay.practice.memory_keeper import MemoryKeeper
from roleplay.practice.reversal.chair import Chair, plan
from roleplay.practice.reversal.kept import Kept
from roleplay.practice.reversal.script import TURNS, as_written
from roleplay.tui.screens.briefing import Briefing
from roleplay.tui.screens.choose import Choose
from roleplay.tui.screens.other_doors import OtherDoors
from roleplay.tui.screens.reversal.after import LookingBack
from roleplay.tui.screens.reversal.before import Before
from roleplay.tui.screens.reversal.chair import ChairScreen
from roleplay.tui.screens.reversal.reading import Reading
from roleplay.tui.widgets.felt import Felt
from roleplay.tui.widgets.lines import TeacherLine


async def to_the_door(the: Round) -> None:
    await the.until(Choose)
    await the.press("f3")
    assert isinstance(the.app.screen, OtherDoors)
    await the.pilot.press("enter")
    await the.until(Before)


async def sit_down(the: Round, *keys: str) -> None:
    await to_the_door(the)
    await the.pilot.press(*keys, "enter")
    await the.until(ChairScreen)


async def answer(the: Round, said: str, *felt: str) -> None:
    the.writing.put(said)
    await the.press("enter")
    await the.press(*felt)


async def play_round(the: Round, felt: tuple[str, str], said: str = "a reply") -> None:
    for at in range(TURNS):
        await answer(the, f"{said} {at}", *felt)


def coach(the: Round) -> list[str]:
    return [str(line.said) for line in the.app.screen.query(TeacherLine)]


def kept(keeper: MemoryKeeper) -> Kept:
    return keeper.reversals()[0]


@pytest.mark.parametrize("size", [NARROW, BROAD])
async def test_both_rounds_are_played_by_keys_and_looked_back_on(size: tuple[int, int]) -> None:
    keeper = MemoryKeeper()
    async with playing(size, keeper=keeper) as the:
        await sit_down(the)
        assert "cup of tea" in the.read("#inside Static")
        assert coach(the) == []
        await the.press("enter")
        await play_round(the, ("2", "3"))
        assert coach(the) == [line.text for line in as_written("plain")]
        assert "Take a breath" in the.read("#hint")
        await the.press("enter")
        assert len(coach(the)) == 1
        await play_round(the, ("5", "4"))
        assert kept(keeper).ended is not None
        assert {(e.round, e.dignity, e.openness) for e in kept(keeper).exchanges} == {(0, 2, 3), (1, 5, 4)}
        await the.pilot.press("enter")
        await the.until(LookingBack)
        assert "say your own name" in the.read("#prompt")
        await the.press("enter")
        assert "2 ##... 3 ###.." in the.read("#figure-rows")
        assert "5 ##### 4 ####." in the.read("#figure-rows")


async def test_nothing_begins_without_going_on_from_the_content_note() -> None:
    keeper = MemoryKeeper()
    async with playing(keeper=keeper) as the:
        await to_the_door(the)
        assert "contains fault-finding" in the.read("#content-note")
        await the.pilot.press("escape")
        await the.until(Choose)
    assert keeper.reversals() == ()


async def test_script_and_order_are_chosen_by_keys() -> None:
    keeper = MemoryKeeper()
    async with playing(keeper=keeper) as the:
        await sit_down(the, "f2", "f3")
        assert kept(keeper).rounds == ("asset", "polite")


async def test_the_felt_sense_takes_one_to_five_and_no_other_key() -> None:
    keeper = MemoryKeeper()
    async with playing(keeper=keeper) as the:
        await sit_down(the)
        await the.press("enter")
        await answer(the, "Hm.")
        await the.press("0", "6", "x", "space", "enter", "question_mark")
        assert kept(keeper).exchanges[0].dignity is None
        assert "1 to 5" in the.read("#felt-hint")
        await the.press("4", "backspace", "2", "7", "5")
        assert (kept(keeper).exchanges[0].dignity, kept(keeper).exchanges[0].openness) == (2, 5)
        assert not the.app.screen.query_one(Felt).display


@pytest.mark.parametrize("how", ["word", "key", "key at a felt sense", "key on the inside page"])
async def test_stop_ends_it_gently_and_steps_out_of_the_chair(how: str) -> None:
    keeper = MemoryKeeper()
    async with playing(keeper=keeper) as the:
        await sit_down(the)
        if how != "key on the inside page":
            await the.press("enter")
        if how == "word":
            await answer(the, "stop")
        else:
            if how == "key at a felt sense":
                await answer(the, "Hm.", "3")
            await the.press("f9")
        assert kept(keeper).stopped
        assert "You stopped" in the.read("#hint")
        await the.pilot.press("enter")
        await the.until(LookingBack)
        assert "nobody asks why" in the.read("#after-opening")
        assert "say your own name" in the.read("#prompt")
        await the.pilot.press("escape")
        await the.until(Choose)


async def test_an_empty_line_is_not_sent_and_three_dots_say_nothing() -> None:
    keeper = MemoryKeeper()
    async with playing(keeper=keeper) as the:
        await sit_down(the)
        await the.press("enter", "enter")
        assert kept(keeper).exchanges == ()
        assert "three dots" in the.read("#hint")
        await answer(the, "...", "1", "1")
        assert kept(keeper).exchanges[0].said == "..."


@pytest.mark.parametrize("felt", [True, False])
async def test_an_open_one_is_gone_on_with_where_it_stood(felt: bool) -> None:
    keeper = MemoryKeeper()
    begun = Chair.start(keeper, plan())
    for said in ("Hm.", "Five minutes?"):
        begun.reply(said)
        if felt or said == "Hm.":
            begun.feel(2, 2)
    async with playing(keeper=keeper) as the:
        await to_the_door(the)
        assert f"round 1, line {3 if felt else 2}" in the.read("#still-open")
        await the.pilot.press("f5")
        await the.until(ChairScreen)
        assert len(coach(the)) == 2 + felt
        assert the.app.screen.query_one(Felt).display is not felt
        await the.press(*(() if felt else ("3", "3")))
        await answer(the, "A timer?", "1", "1")
        assert [e.said for e in kept(keeper).exchanges] == ["Hm.", "Five minutes?", "A timer?"]
    assert len(keeper.reversals()) == 1


async def test_a_round_that_waits_between_two_is_taken_up_there() -> None:
    keeper = MemoryKeeper()
    begun = Chair.start(keeper, plan())
    for at in range(TURNS):
        begun.reply(f"reply {at}")
        begun.feel(2, 2)
    async with playing(keeper=keeper) as the:
        await to_the_door(the)
        await the.pilot.press("f5")
        await the.until(ChairScreen)
        assert "Take a breath" in the.read("#hint")
        await the.press("enter")
        assert coach(the)[0].endswith("hopeful about with this class?")


async def test_the_inside_page_stands_beside_on_a_broad_screen_and_comes_on_a_key_on_a_narrow_one() -> None:
    for size, beside in ((NARROW, False), (BROAD, True)):
        async with playing(size) as the:
            await sit_down(the)
            await the.press("enter")
            assert bool(the.read("#inside Static")) is beside
            await the.press("f2")
            assert bool(the.read("#inside Static")) is not beside


async def test_the_scripts_can_be_read_instead_of_played() -> None:
    keeper = MemoryKeeper()
    async with playing(keeper=keeper) as the:
        await to_the_door(the)
        await the.pilot.press("f4", "enter")
        await the.until(Reading)
        assert len(coach(the)) == 2 * TURNS
        await the.pilot.press("pagedown", "enter")
        await the.until(LookingBack)
        await the.press("enter")
        assert the.read("#figure-rows") == ""
    assert kept(keeper).exchanges == ()


async def looking_back(the: Round) -> None:
    await sit_down(the)
    await the.press("f9")
    await the.pilot.press("enter")
    await the.until(LookingBack)


async def test_what_is_written_is_kept_and_stands_there_on_the_way_back() -> None:
    keeper = MemoryKeeper()
    async with playing(keeper=keeper) as the:
        await looking_back(the)
        await the.press("enter", *"tall", "enter", "f2")
        assert the.app.screen.query_one(Input).value == "tall"
    assert kept(keeper).answer("noticed") == "tall"


@pytest.mark.parametrize("asked", [True, False])
async def test_the_private_note_is_kept_only_when_asked(asked: bool) -> None:
    keeper = MemoryKeeper()
    async with playing(keeper=keeper) as the:
        await looking_back(the)
        await the.press(*["enter"] * 6)
        assert "came to mind" in the.read("#prompt")
        assert "Not kept" in the.read("#hint")
        await the.press("K", *(("f5",) if asked else ()), "enter")
    assert kept(keeper).answer("private") == ("K" if asked else "")


async def test_the_line_to_be_said_stands_as_intention_in_the_next_briefing() -> None:
    async with playing() as the:
        await looking_back(the)
        await the.press(*["enter"] * 7)
        assert "one line from round 2" in the.read("#prompt")
        await the.pilot.press(*"ask", "enter")
        await the.until(Choose)
        await the.pilot.press("end", "enter")
        await the.until(Briefing)
        assert the.app.screen.query_one("#intention", Input).value == "ask"
