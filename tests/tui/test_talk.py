"""The conversation: her reply first, then the mark; reasons, notes and figures on keys."""

import pytest
from rounds import BROAD, LEADING, STRENGTH, Gate, playing
from textual import events
from textual.content import Content

from roleplay.errors import RoleplayError
from roleplay.practice.conversation import Conversation, Turn
from roleplay.practice.memory_keeper import MemoryKeeper
from roleplay.practice.session import LONGEST_TURN
from roleplay.practice.turn import take_turn
from roleplay.scenario.model import Scenario
from roleplay.tui.reading import Reading
from roleplay.tui.widgets.conversation import ConversationView
from roleplay.tui.widgets.lines import CoachLine, TeacherLine


async def test_her_reply_stands_before_the_mark_beside_the_line(monkeypatch: pytest.MonkeyPatch) -> None:
    order: list[str] = []
    hear, mark = ConversationView.hear, CoachLine.mark

    async def heard(view: ConversationView, text: str, aside: str = "") -> None:
        await hear(view, text, aside)
        order.extend(f"reply, mark is {line.mark_words!r}" for line in view.coach_lines)

    def marked(line: CoachLine, reading: Reading) -> None:
        mark(line, reading)
        order.append("mark")

    monkeypatch.setattr(ConversationView, "hear", heard)
    monkeypatch.setattr(CoachLine, "mark", marked)
    async with playing() as the:
        await the.begin()
        await the.say(STRENGTH)
    assert order == ["reply, mark is ''", "mark"]


async def test_a_good_move_is_marked_as_readily_as_a_poor_one() -> None:
    async with playing() as the:
        await the.begin()
        await the.say(STRENGTH)
        await the.say(LEADING)
        good, poor = (line.mark_words for line in the.coach)
        assert good.startswith("?+ S2")
        assert "strength first" in good
        assert poor.startswith("?- leading")


async def test_exactly_the_deciding_words_are_underlined() -> None:
    async with playing() as the:
        talk = await the.begin()
        await the.say("🙂 \u202e" + STRENGTH)
        turn = talk.session.conversation.turns[0]
        matched = {span for question in turn.coding.questions for span in question.matched}
        matched |= {span for frame in turn.coding.frames for span in frame.matched}
        line = the.coach[0].said
        assert matched
        assert {(span.start, span.end) for span in line.spans} == matched
        assert len(line) == len(turn.said)


async def test_the_reason_opens_and_closes_on_a_key_with_something_to_try() -> None:
    async with playing() as the:
        await the.begin()
        await the.press("f2")
        assert "no marked line" in the.read("#hint")
        await the.say(LEADING)
        await the.press("f2")
        assert "Why:" in str(the.coach[0].render())
        assert "To try:" in str(the.coach[0].render())
        await the.press("f2")
        assert "Why:" not in str(the.coach[0].render())


async def test_the_reason_of_an_earlier_line_can_be_chosen() -> None:
    async with playing() as the:
        await the.begin()
        await the.say(STRENGTH)
        await the.say(LEADING)
        await the.press("ctrl+up", "ctrl+up")
        assert [line.explained for line in the.coach] == [True, False]
        await the.press("ctrl+down")
        assert [line.explained for line in the.coach] == [False, True]
        await the.press("escape")
        assert [line.explained for line in the.coach] == [False, False]


async def test_notes_and_figures_are_closed_until_asked_for() -> None:
    async with playing() as the:
        await the.begin()
        await the.say(STRENGTH)
        assert "9:20" not in the.read()
        await the.press("f3")
        assert "9:20" in the.read()
        await the.press("f3", "f4")
        text = the.read("#standing *")
        assert "open : closed : leading = 1 : 0 : 0" in text
        assert "strength      turn 1" in text
        assert "growth area   not yet" in text
        assert "Room" in text
        assert "How open Ada is" in text


async def test_pages_scroll_an_open_panel_that_is_longer_than_its_room_and_the_talk_otherwise() -> None:
    async with playing((60, 16)) as the:
        await the.begin()
        for _ in range(6):
            await the.say(STRENGTH)
        talk, notes = the.app.screen.query_one("#talk"), the.app.screen.query_one("#notes")
        bottom = talk.scroll_y
        await the.press("pageup")
        assert talk.scroll_y < bottom
        await the.press("escape", "f3")
        bottom = talk.scroll_y
        await the.press("pagedown")
        assert notes.scroll_y > 0
        assert talk.scroll_y == bottom


async def test_figures_that_are_open_follow_the_talk() -> None:
    async with playing() as the:
        await the.begin()
        await the.press("f4")
        assert "begin with your first line" in the.read("#standing *")
        await the.say(LEADING)
        assert "leading = 0 : 0 : 1" in the.read("#standing *")


async def test_on_a_broad_screen_the_notes_stand_beside_the_talk() -> None:
    async with playing(BROAD) as the:
        await the.begin()
        notes = the.app.screen.query_one("#notes").region
        talk = the.app.screen.query_one("#talk").region
        assert "9:20" in the.read()
        assert notes.x >= talk.right
        assert all(line.region.width <= 116 for line in the.app.screen.query("TeacherLine"))


async def test_a_turn_taken_back_is_kept_as_a_branch_and_its_words_come_back() -> None:
    async with playing() as the:
        talk = await the.begin()
        await the.press("f8")
        assert "no turn to take back" in the.read("#hint")
        await the.say(STRENGTH)
        await the.say(LEADING)
        await the.press("f8")
        assert the.writing.text == LEADING
        assert len(the.coach) == 1
        assert len(the.teacher) == 2
        assert len(talk.session.branches) == 1
        assert "branch" in the.read("#hint")
        await the.press("enter")
        assert len(talk.session.conversation.turns) == 2


@pytest.mark.parametrize("said", ["", "   ", "\n\n"])
async def test_a_blank_line_sends_nothing_and_says_so(said: str) -> None:
    async with playing() as the:
        talk = await the.begin()
        await the.say(said)
        assert talk.session.conversation.turns == ()
        assert "nothing was sent" in the.read("#hint")


async def test_a_pasted_turn_of_the_longest_length_is_taken_and_a_longer_one_is_left_in_the_box() -> None:
    async with playing() as the:
        talk = await the.begin()
        longest = ("What did you see? " * LONGEST_TURN)[: LONGEST_TURN - 1] + "?"
        the.writing.post_message(events.Paste(longest + "!"))
        await the.press("enter")
        assert f"{LONGEST_TURN:,}" in the.read("#hint")
        assert len(the.writing.text) == LONGEST_TURN + 1
        await the.press("backspace", "enter")
        assert [len(turn.said) for turn in talk.session.conversation.turns] == [LONGEST_TURN]


@pytest.mark.parametrize("said", ["[bold red]hi[/] [@click=app.quit]x[/]", "[/]", "a [[b]] $c {d} \\[e]"])
async def test_what_people_type_is_never_markup(said: str) -> None:
    async with playing() as the:
        await the.begin()
        await the.say(said)
        assert str(the.coach[0].said) == said


async def test_pasted_controls_marks_and_half_pairs_become_harmless_one_for_one() -> None:
    async with playing() as the:
        talk = await the.begin()
        pasted = "one\x1b[31m\x07\u202etwo\ud800\r\nthree\tfour 🙂"
        the.writing.post_message(events.Paste(pasted))
        await the.press("enter")
        said = talk.session.conversation.turns[0].said
        assert len(said) == len(pasted) - 1  # the pair of line ends is one
        assert str(the.coach[0].said) == said
        assert not set(said) & set("\x1b\x07\u202e\ud800\r\t")
        assert said.endswith("three four 🙂")


async def test_several_lines_are_written_with_ctrl_j_and_the_box_grows() -> None:
    async with playing() as the:
        talk = await the.begin()
        before = the.writing.region.height
        await the.press("a", "ctrl+j", "b", "ctrl+j", "c")
        assert the.writing.region.height == before + 2
        await the.press("enter")
        assert talk.session.conversation.turns[0].said == "a\nb\nc"
        assert the.writing.region.height == before


async def test_up_on_the_first_row_recalls_and_down_comes_back_to_the_draft() -> None:
    async with playing() as the:
        await the.begin()
        await the.say("first")
        await the.say("second")
        await the.press("x", "up")
        assert the.writing.text == "second"
        await the.press("up", "up")
        assert the.writing.text == "first"
        await the.press("down", "down")
        assert the.writing.text == "x"


async def test_up_moves_the_cursor_while_there_is_a_row_above() -> None:
    async with playing() as the:
        await the.begin()
        await the.say("first")
        await the.press("a", "ctrl+j", "b", "up")
        assert the.writing.text == "a\nb"
        assert the.writing.cursor_location[0] == 0


async def test_one_can_write_on_while_she_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    gate = Gate()

    def slow(said: str, conversation: Conversation, scenario: Scenario) -> Turn:
        gate.wait()
        return take_turn(said, conversation, scenario)

    monkeypatch.setattr("roleplay.practice.session.take_turn", slow)
    async with playing() as the:
        talk = await the.begin()
        the.writing.put(STRENGTH)
        await the.pilot.press("enter", *"and then", "enter")
        assert the.writing.text == "and then"
        assert "still answering" in the.read("#hint")
        assert "thinking" in the.read(".waiting")
        gate.open()
        await the.settle()
        assert [turn.said for turn in talk.session.conversation.turns] == [STRENGTH]
        assert the.writing.text == "and then"
        assert not the.app.screen.query(".waiting")


async def test_a_turn_that_cannot_be_kept_comes_back_into_the_box(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise RoleplayError("the disk is full", "make room and send again")

    monkeypatch.setattr(MemoryKeeper, "keep", full)
    async with playing() as the:
        talk = await the.begin()
        await the.say(STRENGTH)
        assert "the disk is full" in the.read("#hint")
        assert the.writing.text == STRENGTH
        assert the.coach == []
        assert talk.session.conversation.turns == ()


async def test_leaving_keeps_the_round_open() -> None:
    async with playing() as the:
        await the.begin()
        await the.say(STRENGTH)
        keeper = the.app.desk.keeper
        await the.pilot.press("ctrl+q")
        await the.pilot.pause()
    (summary,) = keeper.sessions()
    assert (summary.turns, summary.ended) == (1, None)


@pytest.mark.parametrize("width", [30, 48, 80, 116])
@pytest.mark.parametrize("name", ["Ada", "Señora Iturbe-Villalba", "李老师"])
def test_both_sides_share_a_margin_and_no_row_is_wider_than_the_line(name: str, width: int) -> None:
    said = "What did you see when 李 and 🙂 swapped their drawings, and what did you make of it?"
    hers = TeacherLine(name, said, "She looks up.").rows(width)
    coach = CoachLine(said, name).rows(width)
    assert {str(row).index("▌") for row in coach} == {str(coach[0]).index("▌")}
    assert hers[0].plain.partition("▌")[0].strip()[:2] == name[:2]
    bars = {Content(str(row).partition("▌")[0]).cell_length for row in (*hers, *coach)}
    assert len(bars) == 1
    assert max(row.cell_length for row in (*hers, *coach)) <= width
