"""A long talk, and a talk she ends."""

from rounds import LEADING, SHELF, playing
from textual.widgets import Static

from roleplay.practice.memory_keeper import MemoryKeeper
from roleplay.practice.session import Session
from roleplay.scenario.load import load_scenario
from roleplay.tui.screens.debrief import DebriefScreen
from roleplay.tui.screens.talk import Talk
from roleplay.tui.widgets.conversation import MOST_TURNS

HARM = (
    "You are a bad teacher and lazy.",
    "You failed these kids.",
    "Everyone says you're hopeless.",
    "The principal will hear that you failed these kids.",
)


async def test_only_the_last_turns_stay_mounted_and_the_rest_is_said_to_be_folded() -> None:
    keeper = MemoryKeeper()
    session = Session.start(load_scenario(SHELF / "the-slips.yaml"), keeper, seed=4)
    for number in range(MOST_TURNS + 3):
        session.say(f"You went on to table {number}.")
    async with playing(keeper=keeper, session=session.id) as the:
        await the.until(Talk)
        assert len(the.coach) == MOST_TURNS
        assert str(MOST_TURNS) in str(the.app.screen.query_one(".folded", Static).visual)
        await the.say(LEADING)
        assert len(the.coach) == MOST_TURNS
        last = the.coach[-1].reading
        assert last is not None
        assert last.turn.number == MOST_TURNS + 4


async def test_when_she_leaves_the_talk_closes_and_enter_opens_the_debrief() -> None:
    async with playing() as the:
        talk = await the.begin()
        for said in HARM * 5:
            await the.say(said)
            if talk.session.conversation.over:
                break
        assert talk.session.conversation.over
        assert "Ada has left" in the.read("#hint")
        turns = len(talk.session.conversation.turns)
        await the.pilot.press(*"wait", "enter")
        await the.until(DebriefScreen)
        assert len(talk.session.conversation.turns) == turns
