"""From the first visit to the second by keys alone, and the other start one key away."""

from pathlib import Path

from rounds import playing

from roleplay.practice.memory_keeper import MemoryKeeper
from roleplay.practice.session import Session
from roleplay.scenario.load import load_scenario
from roleplay.tui.desk import Wishes
from roleplay.tui.screens.briefing import Briefing
from roleplay.tui.screens.choose import Choose
from roleplay.tui.screens.debrief import DebriefScreen
from roleplay.tui.screens.talk import Talk
from roleplay.tui.widgets.hanging_list import HangingList

SERIES = Path(__file__).parents[1] / "practice" / "series"
KIND = "That was lovely. Don't worry about anything."


def with_a_first_visit() -> tuple[MemoryKeeper, Session]:
    keeper = MemoryKeeper()
    session = Session.start(load_scenario(SERIES / "river-maps-1.yaml"), keeper, seed=4)
    session.say(KIND)
    session.end()
    return keeper, session


async def test_after_the_first_visit_a_key_leads_to_the_second_which_goes_on_from_it() -> None:
    async with playing(shelf=SERIES, scenario="river-maps-1") as the:
        await the.until(Briefing)
        await the.pilot.press("enter")
        await the.until(Talk)
        first = the.talk.session
        await the.say(KIND)
        await the.debrief()
        await the.press("f3", "f3", "f3")
        assert "The next visit is “River maps 2”" in the.read("#next-visit")
        await the.pilot.press("f5")
        await the.until(Briefing)
        text = the.read()
        assert text.index("She waves across the yard.") < text.index("The maps were put up in the hall.")
        assert text.index("The maps were put up in the hall.") < text.index("This morning you watched")
        assert f"goes on from session {first.id}" in the.read("#goes-on")
        await the.pilot.press("enter")
        await the.until(Talk)
        carried = the.talk.session.opened.carried
        assert carried is not None
        assert carried.session == first.id
        assert "She waves across the yard." in the.read("#notes .note-text") or not the.talk.has_class(
            "-notes"
        )


async def test_the_stated_start_is_one_key_away_and_so_is_the_way_back() -> None:
    keeper, session = with_a_first_visit()
    async with playing(keeper=keeper, shelf=SERIES, scenario="river-maps-2") as the:
        await the.until(Briefing)
        assert session.id in the.read("#goes-on")
        assert "Nineteen copy the key." in the.read()
        await the.press("f2")
        assert "stated start" in the.read("#goes-on")
        assert "She waves across the yard." not in the.read()
        assert "Two maps have a line of their own." in the.read()
        await the.press("f2")
        assert session.id in the.read("#goes-on")
        await the.press("f2")
        await the.pilot.press("enter")
        await the.until(Talk)
        assert the.talk.session.opened.carried is None


async def test_without_a_visit_before_there_is_no_other_start() -> None:
    async with playing(shelf=SERIES, scenario="river-maps-2") as the:
        await the.until(Briefing)
        assert "stated start" in the.read("#goes-on")
        await the.press("f2")
        assert "stated start" in the.read("#goes-on")
        assert not any(
            active.binding.id == "briefing.before" for active in the.app.screen.active_bindings.values()
        )


async def test_what_the_command_named_is_gone_on_from_once() -> None:
    keeper, _ = with_a_first_visit()
    wishes = Wishes(seed=4, after="nothing")
    async with playing(keeper=keeper, shelf=SERIES, scenario="river-maps-2", wishes=wishes) as the:
        await the.until(Briefing)
        assert "stated start" in the.read("#goes-on")


async def test_the_list_says_which_visit_a_later_one_is() -> None:
    async with playing(shelf=SERIES) as the:
        await the.until(Choose)
        rows = [str(option.prompt) for option in the.app.screen.query_one(HangingList).options]
        assert ["visit" in row for row in rows] == [False, True, True]
        assert "visit 2" in rows[1]


async def test_the_last_visit_offers_no_next_one() -> None:
    async with playing(shelf=SERIES, scenario="river-maps-3") as the:
        await the.until(Briefing)
        await the.pilot.press("enter")
        await the.until(Talk)
        await the.say(KIND)
        await the.debrief()
        await the.press("f3", "f3", "f3")
        assert not the.app.screen.query("#next-visit")
        await the.press("f5")
        assert isinstance(the.app.screen, DebriefScreen)
