"""Every size of terminal, every key, both looks, and no colour at all."""

import pytest
from rounds import BROAD, LEADING, MIDDLE, NARROW, STRENGTH, Round, playing
from textual.binding import Binding
from textual.widget import Widget
from textual.widgets import Static
from textual.worker import WorkerFailed

from roleplay.tui.app import RoleplayApp
from roleplay.tui.screens.briefing import Briefing
from roleplay.tui.screens.choose import Choose
from roleplay.tui.screens.content_note import ContentNote
from roleplay.tui.screens.debrief import DebriefScreen
from roleplay.tui.screens.differ import Differ
from roleplay.tui.screens.help import Help
from roleplay.tui.screens.in_depth import InDepth
from roleplay.tui.screens.other_doors import OtherDoors
from roleplay.tui.screens.reversal.after import LookingBack
from roleplay.tui.screens.reversal.before import Before
from roleplay.tui.screens.reversal.chair import ChairScreen
from roleplay.tui.screens.reversal.reading import Reading
from roleplay.tui.screens.talk import Talk
from roleplay.tui.screens.too_small import TooSmall
from roleplay.tui.screens.trouble import Trouble
from roleplay.tui.themes import LAMP, PAPER
from roleplay.tui.widgets.felt import Felt
from roleplay.tui.widgets.level import Level
from roleplay.tui.widgets.writing import Writing

HOLDERS = (
    RoleplayApp, Choose, Briefing, ContentNote, Trouble, Talk, Differ, DebriefScreen, InDepth, Help, Level,
    Writing, OtherDoors, Before, ChairScreen, Reading, LookingBack, Felt,
)  # fmt: skip


def bindings() -> list[Binding]:
    found = [b for holder in HOLDERS for b in holder.__dict__.get("BINDINGS", []) if isinstance(b, Binding)]
    return [binding for binding in found if not binding.system]


def test_every_key_has_an_id_of_its_own_a_label_and_a_tooltip() -> None:
    ids = [binding.id for binding in bindings()]
    assert None not in ids
    assert len(set(ids)) == len(ids)
    assert all(binding.description and binding.tooltip for binding in bindings())


async def test_the_help_names_every_key_of_the_talk() -> None:
    async with playing() as the:
        await the.begin()
        await the.press("f1")
        assert isinstance(the.app.screen, Help)
        text = the.read()
        for holder in (Talk, Writing):
            for binding in holder.__dict__["BINDINGS"]:
                assert binding.tooltip in text
        await the.press("escape")
        assert isinstance(the.app.screen, Talk)


async def test_a_question_mark_opens_help_outside_a_text_box_and_is_typed_inside_one() -> None:
    async with playing() as the:
        await the.settle()
        await the.press("question_mark")
        assert isinstance(the.app.screen, Help)
        await the.press("escape")
        await the.begin()
        await the.press("question_mark")
        assert the.writing.text == "?"


async def test_a_tiny_terminal_shows_one_message_and_the_draft_survives() -> None:
    async with playing() as the:
        await the.begin()
        await the.press(*"hello")
        await the.pilot.resize_terminal(20, 5)
        await the.settle()
        assert isinstance(the.app.screen, TooSmall)
        assert "too small" in the.read()
        await the.pilot.resize_terminal(*NARROW)
        await the.settle()
        assert the.writing.text == "hello"
        await the.press("!")
        assert the.writing.text == "hello!"


async def test_the_program_can_be_started_in_a_tiny_terminal() -> None:
    async with playing((20, 5)) as the:
        await the.until(TooSmall)
        await the.pilot.resize_terminal(*NARROW)
        await the.until(Choose)


def cut_off(the: Round) -> list[Widget]:
    """Text that reaches beyond the side of the terminal, or has no room at all."""
    width = the.app.size.width
    shown = [w for w in the.app.screen.query(Static) if w.display and w.is_on_screen and str(w.visual)]
    return [w for w in shown if w.region.right > width or w.region.width == 0]


@pytest.mark.parametrize("size", [(48, 14), NARROW, MIDDLE, BROAD])
async def test_nothing_is_cut_off_at_the_side(size: tuple[int, int]) -> None:
    async with playing(size) as the:
        await the.settle()
        assert cut_off(the) == []
        await the.pilot.press("end", "enter")
        await the.until(Briefing)
        assert cut_off(the) == []
        await the.pilot.press("enter")
        await the.until(Talk)
        await the.say(STRENGTH)
        await the.say(LEADING)
        await the.press("f2", "f3", "f4")
        assert cut_off(the) == []
        assert the.writing.region.bottom < size[1]
        assert the.writing.region.height >= 3
        await the.debrief()
        for _ in range(4):
            await the.press("f3")
            assert cut_off(the) == []


async def test_light_and_dark_are_a_key_apart() -> None:
    async with playing() as the:
        await the.settle()
        dark = the.app.current_theme.dark
        await the.press("f7")
        assert the.app.current_theme.dark is not dark


async def test_without_colour_the_marks_still_stand_as_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with playing() as the:
        await the.begin()
        await the.say(STRENGTH)
        await the.say(LEADING)
        assert the.app.no_color
        assert [line.mark_words[:2] for line in the.coach] == ["?+", "?-"]


async def test_an_error_nobody_expected_closes_the_screen_and_shows_nobodys_words(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    async def play() -> None:
        async with playing() as the:
            closed.append(the)
            await the.begin()
            await the.say("A secret about Rafi")

    closed: list[Round] = []
    monkeypatch.setattr("roleplay.practice.session.take_turn", broken)
    with pytest.raises(WorkerFailed):
        await play()
    assert isinstance(closed[0].app.broken, ZeroDivisionError)
    assert "Rafi" not in "".join(capsys.readouterr())


async def test_lines_already_said_change_with_the_look() -> None:
    async with playing() as the:
        await the.begin()
        await the.say(STRENGTH)
        await the.press("f7")
        picture = the.app.export_screenshot()
        assert PAPER.accent is not None
        assert LAMP.accent is not None
        assert PAPER.accent in picture
        assert LAMP.accent not in picture
