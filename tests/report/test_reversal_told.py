"""A role reversal told back: curves side by side, what each round amounts to, the prompts in order."""

import pytest

from roleplay.practice.memory_keeper import MemoryKeeper
from roleplay.practice.reversal.chair import Chair, plan
from roleplay.report.reversal import ReversalTold, tell
from roleplay.report.reversal_text import as_text, bar, figures

FELT = ((3, 3), (2, 3), (2, 2), (1, 2), (1, 1), (1, 1), (2, 1), (1, 1))
IDEA = "I could leave a question on each table."


def chair(*rounds: str, turns: int = 16) -> Chair:
    made = Chair.start(MemoryKeeper(), plan(*rounds))
    for at in range(turns):
        made.reply(IDEA if at == 13 else "They argued, I think.")
        made.feel(*(FELT[at] if at < 8 else (5, 4)))
    return made


def told(made: Chair) -> ReversalTold:
    return tell(made.kept)


def test_both_curves_and_the_reply_lengths_stand_side_by_side() -> None:
    rows = figures(told(chair()), 76)
    start = next(at for at, row in enumerate(rows) if "1 fault-finding" in row and "2 from what works" in row)
    assert rows[start + 2].split() == ["1", "3", "###..", "3", "###..", "4", "5", "#####", "4", "####.", "4"]
    assert rows[start + 9].split()[:3] == ["8", "1", "#...."]
    assert max(map(len, rows)) <= 76


def test_in_a_narrow_room_the_rounds_stand_below_each_other() -> None:
    rows = figures(told(chair("both", turns=24)), 40)
    assert not any("1 fault-finding" in row and "from what works" in row for row in rows)
    assert max(map(len, rows)) <= 40


def test_a_bar_can_be_read_without_its_picture() -> None:
    assert [bar(value) for value in (1, 5, None)] == ["1 #....", "5 #####", "–      "]
    assert len({len(bar(value)) for value in (1, 2, 3, 4, 5, None)}) == 1


def test_each_round_says_words_ideas_and_whether_a_step_was_named() -> None:
    rows = "\n".join(figures(told(chair()), 76))
    assert "You: 32 words in all. The coach: 103." in rows
    assert f"reply 6: {IDEA}" in rows
    assert rows.count("A next step in your own words") == 2


def test_a_round_that_was_broken_off_or_never_played_says_so() -> None:
    made = chair(turns=3)
    made.stop()
    rows = "\n".join(figures(told(made), 76))
    assert "Played as far as reply 3." in rows
    assert "This round was not played." in rows
    assert "nobody asks why" in told(made).opening


def test_the_prompts_come_in_the_order_of_the_debrief() -> None:
    text = as_text(told(chair()))
    starts = ("Stand, say your own name", "What did you notice in your body",
              "In each round, what was going on",
              "What do you know about the stations", "Both rounds named eighteen lost minutes",
              "What would you have done on Thursday", "Who, among teachers you work with",
              "What is one line from round 2")  # fmt: skip
    at = [text.index(start) for start in starts]
    assert at == sorted(at)


def test_the_line_to_be_said_is_taken_from_the_round_that_builds_on_what_works() -> None:
    assert "one line from round 1" in as_text(told(chair("plain", "asset")))
    assert "one line from round 3" in as_text(told(chair("both")))


def test_it_is_said_that_both_name_the_same_numbers() -> None:
    prompt = next(p for p in told(chair()).prompts if p.name == "minutes")
    assert "same numbers" in prompt.how


def test_what_was_written_stands_below_its_prompt() -> None:
    made = chair()
    made.answer("thursday", "Given them the card.")
    assert "    Given them the card." in as_text(told(made)).splitlines()


@pytest.mark.parametrize("script", ["plain", "polite", "both"])
def test_the_lines_stand_with_their_labels_and_no_slot_is_left_open(script: str) -> None:
    made = Chair.start(MemoryKeeper(), plan(script), reads=True)
    text = as_text(told(made), lines=True)
    assert "{" not in text
    assert "(your hope, in your words)" in text
    assert "[LEADING:" in text
    assert not told(made).played
    assert "tall:" not in text


def test_no_escape_that_was_typed_reaches_the_paper() -> None:
    made = Chair.start(MemoryKeeper(), plan())
    made.reply("I could \x1b[31mask\x07 Leyla \u202eto call")
    made.feel(1, 1)
    assert not any(c in as_text(told(made), lines=True) for c in "\x1b\x07\u202e")
