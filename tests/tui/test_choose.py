"""The list of conversations, and what happens when nothing can be kept."""

from pathlib import Path

import pytest
from rounds import LEADING, SHELF, STRENGTH, Gate, playing

from roleplay.errors import Exit, RoleplayError
from roleplay.practice.keeping import Keeper
from roleplay.practice.memory_keeper import MemoryKeeper
from roleplay.practice.session import Session
from roleplay.scenario.load import load_scenario
from roleplay.tui.screens.briefing import Briefing
from roleplay.tui.screens.choose import Choose
from roleplay.tui.screens.content_note import ContentNote
from roleplay.tui.screens.talk import Talk
from roleplay.tui.widgets.hanging_list import HangingList


def begun(keeper: Keeper, *said: str) -> Session:
    session = Session.start(load_scenario(SHELF / "the-slips.yaml"), keeper, seed=4)
    for line in said:
        session.say(line)
    return session


def listed(app: object) -> list[str]:
    assert hasattr(app, "screen")
    return [str(option.prompt) for option in app.screen.query_one(HangingList).options]


async def test_titles_stand_with_minutes_teacher_focus_and_what_they_touch_on() -> None:
    async with playing() as the:
        await the.settle()
        first, _, last = listed(the.app)
        assert "9 min" in first
        assert "A hard week" in first
        assert "Ada Lindqvist · strength first" in first
        assert "A loss in the family." in first
        assert "The slips" in last


async def test_a_broken_file_is_named_with_its_line_and_its_remedy_and_the_others_still_play() -> None:
    async with playing() as the:
        await the.settle()
        broken = next(row for row in listed(the.app) if "half-written" in row)
        assert "half-written.yaml:1:1" in "".join(broken.split())
        assert "add `focus:`" in " ".join(broken.split())
        await the.press("down", "enter")
        assert isinstance(the.app.screen, Choose)
        assert "mistake" in the.read("#hint")
        await the.pilot.press("down", "enter")
        await the.until(Briefing)


async def test_an_unfinished_round_is_offered_first_and_goes_on_where_it_stood() -> None:
    keeper = MemoryKeeper()
    session = begun(keeper, STRENGTH, LEADING)
    session.undo()
    async with playing(keeper=keeper) as the:
        await the.settle()
        assert "go on with Ada, turn 2" in listed(the.app)[0]
        await the.pilot.press("enter")
        await the.until(Talk)
        assert the.talk.session.id == session.id
        assert [line.reading and line.reading.turn.said for line in the.coach] == [STRENGTH]


async def test_the_next_rep_of_an_earlier_round_is_asked_about() -> None:
    keeper = MemoryKeeper()
    session = begun(keeper, STRENGTH)
    session.end()
    session.remember(next_rep="What went into [that]? · K. · Thursday")
    async with playing(keeper=keeper) as the:
        await the.settle()
        assert "What went into [that]? · K. · Thursday" in the.read("#promise")
        assert "What happened?" in the.read("#promise")


async def test_the_list_stands_before_the_store_is_open() -> None:
    gate = Gate()

    def slow() -> Keeper:
        gate.wait()
        return MemoryKeeper()

    async with playing(open_keeper=slow) as the:
        while not listed(the.app):
            await the.pilot.pause(0.01)
        assert gate.reached.wait(5)
        assert len(listed(the.app)) == 3
        await the.pilot.press("down", "down")
        gate.open()
        await the.settle()
        assert the.app.screen.query_one(HangingList).highlighted == 2


async def test_an_error_deep_in_a_file_is_found_after_the_list_stands(tmp_path: Path) -> None:
    text = (SHELF / "the-slips.yaml").read_text(encoding="utf-8")
    (tmp_path / "the-slips.yaml").write_text(text.replace("occasion: begins", "occasion: starts"), "utf-8")
    async with playing(shelf=tmp_path) as the:
        await the.settle()
        row = " ".join(listed(the.app)[0].split())
        assert "the-slips.yaml:" in row.replace(" ", "")  # a long path is broken at a hyphen
        assert "begins" in row or "occasion" in row


def locked() -> Keeper:
    raise RoleplayError("the file is held by another program", "close the other window", Exit.STORE)


async def test_a_locked_store_says_what_helps_and_one_can_go_on_without_keeping() -> None:
    async with playing(open_keeper=locked) as the:
        await the.until_trouble()
        assert "held by another program" in the.read()
        assert "close the other window" in the.read()
        await the.press("enter")
        talk = await the.begin()
        await the.say(STRENGTH)
        assert len(talk.session.conversation.turns) == 1
        assert "not kept" in the.read("#bar-state")


async def test_a_locked_store_can_be_left_with_its_own_exit_status() -> None:
    async with playing(open_keeper=locked) as the:
        await the.until_trouble()
        await the.pilot.press("escape")
        await the.pilot.pause()
    assert the.app.return_code == Exit.STORE


async def test_what_a_round_touches_is_said_before_the_briefing_and_another_can_be_chosen() -> None:
    async with playing() as the:
        await the.settle()
        await the.pilot.press("enter")
        await the.until(ContentNote)
        assert "A loss in the family." in the.read()
        await the.pilot.press("escape")
        await the.until(Choose)
        await the.pilot.press("enter")
        await the.until(ContentNote)
        await the.pilot.press("enter")
        await the.until(Briefing)


async def test_a_named_session_opens_at_once() -> None:
    keeper = MemoryKeeper()
    session = begun(keeper, STRENGTH)
    async with playing(keeper=keeper, session=session.id[:4]) as the:
        await the.until(Talk)
        assert the.talk.session.id == session.id


async def test_a_kept_round_that_cannot_be_read_leaves_the_list_standing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def torn(*_: object) -> None:
        raise RoleplayError("that session is torn", "export the others")

    keeper = MemoryKeeper()
    begun(keeper, STRENGTH)
    monkeypatch.setattr(keeper, "load", torn)
    async with playing(keeper=keeper) as the:
        await the.settle()
        assert "go on with Ada" in listed(the.app)[0]
        await the.pilot.press("enter")
        await the.settle()
        assert any("torn" in note.message for note in the.app._notifications)  # noqa: SLF001 # no public list
        assert isinstance(the.app.screen, Choose)


async def test_an_unknown_name_is_said_and_the_list_stands() -> None:
    async with playing(scenario="no-such-title") as the:
        await the.until(Choose)
        assert any("no-such-title" in note.message for note in the.app._notifications)  # noqa: SLF001 # no public list
