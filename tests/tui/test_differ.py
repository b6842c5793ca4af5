"""“I hear it differently”, by keys: beside any mark, kept, taken back, and seen without colour."""

import pytest
from rounds import BROAD, LEADING, NARROW, STRENGTH, Round, playing

from roleplay.errors import RoleplayError
from roleplay.practice.memory_keeper import MemoryKeeper
from roleplay.tui.screens.differ import Differ
from roleplay.tui.screens.help import Help
from roleplay.tui.screens.in_depth import InDepth
from roleplay.tui.screens.talk import Talk
from roleplay.tui.widgets.hanging_list import HangingList

TWO = f"{LEADING} Have you tried a timer?"


def rows(the: Round) -> list[str]:
    """The rows of the list that stands, each on one line."""
    options = the.app.screen.query_one(HangingList).options
    return [" ".join(str(option.prompt).split()) for option in options]


@pytest.mark.parametrize("key", ["f6", "ctrl+l"])
async def test_a_key_lists_the_marks_of_the_last_line_with_their_words(key: str) -> None:
    async with playing() as the:
        await the.begin()
        await the.say(TWO)
        await the.press(key)
        assert isinstance(the.app.screen, Differ)
        assert rows(the) == [
            f"→ [ ] leading: a hidden “you should” “{LEADING}”",
            "[ ] leading: advice in disguise “Have you tried a timer?”",
            "[ ] several at once the whole turn",
        ]
        await the.press(key)
        assert isinstance(the.app.screen, Talk)


async def test_enter_disagrees_and_the_line_says_so_in_words() -> None:
    async with playing() as the:
        talk = await the.begin()
        await the.say(LEADING)
        await the.press("f6", "enter")
        assert rows(the)[0].startswith("→ [x] leading: a hidden “you should” · you hear it differently")
        assert "left out of this session's figures" in the.read("#differ-hint")
        await the.press("escape")
        assert the.coach[0].mark_words == "?- leading: a hidden “you should” · you hear it differently"
        assert [d.label for d in talk.session.disagreed(1)] == ["LEADING:NEG"]


async def test_the_mark_is_struck_through_as_well() -> None:
    async with playing(BROAD) as the:
        await the.begin()
        await the.say(LEADING)
        assert not any("strike" in str(span.style) for row in the.coach[0].rows(116) for span in row.spans)
        await the.press("f6", "enter", "escape")
        struck = [
            row.plain[span.start : span.end]
            for row in the.coach[0].rows(116)
            for span in row.spans
            if "strike" in str(span.style)
        ]
        assert " ".join(struck) == "leading: a hidden “you should”"


async def test_enter_again_takes_it_back() -> None:
    async with playing() as the:
        talk = await the.begin()
        await the.say(LEADING)
        await the.press("f6", "enter", "enter")
        assert "counts again" in the.read("#differ-hint")
        await the.press("escape")
        assert the.coach[0].mark_words == "?- leading: a hidden “you should”"
        assert talk.session.disagreed(1) == ()


async def test_what_one_would_call_it_is_kept_with_the_mark_and_stands_in_the_reason() -> None:
    async with playing() as the:
        talk = await the.begin()
        await the.say(TWO)
        await the.press("f6", "down", *"a fair one", "enter", "up")
        assert the.app.screen.query_one("Input").value == ""  # type: ignore[attr-defined]  # an Input
        await the.press("escape", "f2")
        assert [(d.label, d.wanted) for d in talk.session.disagreed(1)] == [("LEADING:ADV", "a fair one")]
        assert "you call it “a fair one”" in str(the.coach[0].render())


async def test_the_reason_says_which_key_it_is() -> None:
    async with playing() as the:
        await the.begin()
        await the.say(LEADING)
        await the.press("f2")
        assert "F6, to hear it differently" in str(the.coach[0].render())


async def test_the_line_chosen_by_its_reason_is_the_one_that_is_meant() -> None:
    async with playing() as the:
        talk = await the.begin()
        await the.say(LEADING)
        await the.say(STRENGTH)
        await the.press("ctrl+up", "ctrl+up", "f6", "enter", "escape")
        assert [d.label for d in talk.session.disagreed(1)] == ["LEADING:NEG"]
        assert talk.session.disagreed(2) == ()
        assert "differently" in the.coach[0].mark_words
        assert the.coach[0].explained


async def test_figures_that_are_open_follow() -> None:
    async with playing() as the:
        await the.begin()
        await the.say(LEADING)
        await the.press("f4")
        assert "leading = 0 : 0 : 1" in the.read("#standing *")
        await the.press("f6", "enter", "escape")
        assert "leading = 0 : 0 : 0" in the.read("#standing *")


async def test_a_line_without_a_mark_and_a_talk_without_a_line_say_so() -> None:
    async with playing() as the:
        await the.begin()
        await the.press("f6")
        assert "no marked line" in the.read("#hint")
        await the.say("Good morning.")
        await the.press("f6")
        assert isinstance(the.app.screen, Talk)
        assert "no mark to hear differently" in the.read("#hint")


async def test_it_is_still_said_when_the_session_is_gone_on_with() -> None:
    keeper = MemoryKeeper()
    async with playing(keeper=keeper) as the:
        await the.begin()
        await the.say(LEADING)
        await the.press("f6", "enter", "escape")
    async with playing(keeper=keeper, session="last") as the:
        await the.until(Talk)
        assert the.coach[0].mark_words.endswith("· you hear it differently")


async def test_what_cannot_be_kept_is_said_and_the_mark_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise RoleplayError("the disk is full", "make room and say it again")

    monkeypatch.setattr(MemoryKeeper, "disagree", full)
    async with playing() as the:
        await the.begin()
        await the.say(LEADING)
        await the.press("f6", "enter")
        assert "the disk is full" in the.read("#differ-hint")
        assert rows(the)[0].startswith("→ [ ]")
        await the.press("escape")
        assert the.coach[0].mark_words == "?- leading: a hidden “you should”"


async def test_the_help_names_its_keys() -> None:
    async with playing() as the:
        await the.begin()
        await the.say(LEADING)
        await the.press("f6", "f1")
        assert isinstance(the.app.screen, Help)
        text = the.read()
        for binding in Differ.__dict__["BINDINGS"]:
            assert binding.tooltip in text


@pytest.mark.parametrize("size", [(48, 14), NARROW, BROAD])
async def test_everything_fits_at_every_size(size: tuple[int, int]) -> None:
    async with playing(size) as the:
        await the.begin()
        await the.say(f"You handed Rafi the pen. {TWO}")
        await the.press("f6", "down", "enter")
        screen = the.app.screen
        for selector in (".dialog-title", "HangingList", "Input", "#differ-hint"):
            region = screen.query_one(selector).region
            assert region.height > 0
            assert 0 <= region.x < region.right <= size[0]
            assert 0 <= region.y < region.bottom < size[1]


async def test_a_mark_can_be_heard_differently_on_the_transcript_and_the_figures_follow() -> None:
    async with playing() as the:
        talk = await the.begin()
        await the.say(STRENGTH)
        await the.say(LEADING)
        await the.debrief()
        await the.press("f4", "3", "down", "enter")
        assert isinstance(the.app.screen, Differ)
        await the.press(*"fair", "enter", "escape")
        assert isinstance(the.app.screen, InDepth)
        assert [d.label for d in talk.session.disagreed(2)] == ["LEADING:NEG"]
        transcript = the.app.screen.query_one("#transcript", HangingList)
        assert transcript.highlighted == 1
        assert transcript.has_focus
        assert "· you hear it differently" in rows(the)[1]
        assert "you call it “fair”" in rows(the)[1]
        assert the.read("#dials *") == ""
        await the.press("2")
        assert "open : closed : leading = 1 : 0 : 0" in the.read("#dials *")
        await the.press("escape", "f4", "2")
        assert "open : closed : leading = 1 : 0 : 0" in the.read("#dials *")


async def test_a_turn_taken_back_has_no_mark_to_choose_on_the_transcript() -> None:
    async with playing() as the:
        await the.begin()
        await the.say(STRENGTH)
        await the.say(LEADING)
        await the.press("f8")
        await the.debrief()
        await the.press("f4", "3", "end", "f6")
        assert isinstance(the.app.screen, InDepth)
