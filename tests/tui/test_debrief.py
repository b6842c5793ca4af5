"""The debrief asks before it tells; the hinge is played from the same state and kept apart."""

from dataclasses import replace
from typing import Literal

import pytest
from rounds import LEADING, MIDDLE, STRENGTH, playing
from textual.widgets import Static

from roleplay.report.model import Hinge
from roleplay.tui.desk import Desk
from roleplay.tui.screens.choose import Choose
from roleplay.tui.screens.in_depth import InDepth
from roleplay.tui.widgets.hanging_list import HangingList
from roleplay.tui.widgets.writing import Writing

AGAIN = "Here is that moment again."


async def test_it_asks_first_which_line_changed_the_conversation_and_keeps_the_answer() -> None:
    async with playing() as the:
        talk = await the.begin()
        await the.say(STRENGTH)
        await the.say(LEADING)
        await the.debrief()
        assert "Which of your lines" in the.read()
        assert "strongest" not in the.read("#steps *").lower()
        await the.press("down", "enter")
        assert talk.session.own_line == LEADING
        assert "strongest moment" in the.read("#steps *")
        assert STRENGTH in the.read("#steps *")


async def test_ours_is_shown_only_after_the_trainees_own_line_was_played_and_nothing_is_kept() -> None:
    async with playing(MIDDLE) as the:
        talk = await the.begin()
        await the.say(STRENGTH)
        await the.say(LEADING)
        before = talk.session.conversation
        await the.debrief()
        await the.press("f3", "f3")
        assert LEADING in the.read("#hinge-scene *")
        assert "One version of ours" not in the.read()
        await the.say("   ")
        assert "nothing was sent" in the.read("#hinge-hint")
        await the.say("What did you see at the tables?")
        assert the.coach[0].mark_words.startswith("?+")
        assert len(the.teacher) == 1
        assert the.teacher[0]
        assert "One version of ours" in the.read()
        assert talk.session.conversation == before
        assert talk.session.branches == ()


async def test_two_weeks_later_is_told_and_the_next_rep_is_kept_with_initials_and_date() -> None:
    async with playing() as the:
        talk = await the.begin()
        await the.say(STRENGTH)
        await the.debrief()
        await the.press("f3", "f3", "f3")
        assert "Two weeks later" in the.read("#steps *")
        await the.press("enter")
        for field in ("What went into that?", "K.", "Thursday"):
            await the.press(*field, "enter")
        assert talk.session.next_rep == "What went into that? · K. · Thursday"
        assert "Kept" in the.read("#rep-kept")
        await the.pilot.press("escape")
        await the.until(Choose)


async def test_initials_are_short_and_an_empty_line_keeps_nothing() -> None:
    async with playing() as the:
        talk = await the.begin()
        await the.say(STRENGTH)
        await the.debrief()
        await the.press("f3", "f3", "f3", "f3", "enter", *"Katharina", "enter", "enter")
        assert talk.session.next_rep == ""
        assert "Nothing was kept" in the.read("#rep-kept")
        await the.press("shift+tab", "shift+tab", *"Wait.", "enter", "enter", "enter")
        assert talk.session.next_rep == "Wait. · Kath"


async def test_the_rest_lies_on_five_keys() -> None:
    async with playing() as the:
        await the.begin()
        await the.say(STRENGTH)
        await the.debrief()
        await the.press("f4")
        assert isinstance(the.app.screen, InDepth)
        assert "Did it arrive?" in the.read("#pocket *")
        await the.press("2")
        assert "open : closed : leading" in the.read("#dials *")
        await the.press("3")
        rows = [str(option.prompt) for option in the.app.screen.query_one(HangingList).options]
        assert "strength first" in rows[0]
        await the.press("right")
        changes = the.read("#changes *")
        assert "A moment was named as it happened: “At 9:14 you asked Rafi" in changes
        assert "→" not in changes
        assert ">" not in changes
        await the.press("5")
        assert "of 100" in the.read("#numbers *")
        assert "Hope 45 > " in the.read("#numbers *")
        await the.press("escape")
        assert not isinstance(the.app.screen, InDepth)


async def test_a_talk_without_a_turn_has_nothing_to_debrief() -> None:
    async with playing() as the:
        await the.begin()
        await the.press("f9")
        assert "Nothing has been said" in the.read("#hint")


async def test_ending_marks_the_session_as_ended() -> None:
    async with playing() as the:
        talk = await the.begin()
        await the.say(STRENGTH)
        await the.debrief()
        (summary,) = the.app.desk.keeper.sessions()
        assert summary.ended == talk.session.ended
        assert summary.ended is not None


async def test_the_scene_of_the_hinge_scrolls_while_the_cursor_stays_in_the_box() -> None:
    async with playing((60, 14)) as the:
        await the.begin()
        await the.say(STRENGTH)
        await the.say(LEADING)
        await the.debrief()
        await the.press("f3", "f3", "pagedown")
        assert the.app.screen.query_one("#hinge-scene").scroll_y > 0
        assert the.writing.has_focus
        await the.press("pageup")
        assert the.app.screen.query_one("#hinge-scene").scroll_y == 0


async def test_steps_go_back_as_well() -> None:
    async with playing() as the:
        await the.begin()
        await the.say(STRENGTH)
        await the.debrief()
        await the.press("f3", "f3", "f2")
        assert "step 2 of 5" in str(the.app.screen.query_one("#bar-state", Static).visual)


@pytest.mark.parametrize(("kind", "turn"), [("none", 0), ("opening", 2)])
async def test_a_hinge_without_a_drop_is_an_opening_to_play_or_nothing_to_play(
    monkeypatch: pytest.MonkeyPatch, kind: Literal["none", "opening"], turn: int
) -> None:
    hinge = Hinge(
        kind=kind, turn=turn, before="I had to guess.", said="", heard="", invitation=AGAIN, ours="?"
    )
    whole = Desk.debrief
    monkeypatch.setattr(Desk, "debrief", lambda desk, session: replace(whole(desk, session), hinge=hinge))
    async with playing() as the:
        await the.begin()
        await the.say(STRENGTH)
        await the.debrief()
        await the.press("f3", "f3")
        assert AGAIN in the.read("#hinge-scene *")
        assert bool(the.app.screen.query(Writing)) is (kind == "opening")
        if kind == "opening":
            await the.say("What did you guess?")
            assert the.teacher[0]
        await the.press("enter")
        assert "Two weeks later" in the.read("#steps *")
