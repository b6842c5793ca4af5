"""The strongest moment: a line two kinds of evidence agree on, or none."""

from dataclasses import replace

import pytest
from made_rounds import SCENARIO, Line, asked, blaming, framed, played, warm

from roleplay.report.extract import debrief
from roleplay.report.model import Moment
from roleplay.report.text import as_text
from roleplay.scenario.vocabulary import Aim, Occasion

UP = (("open", (4.0, -4.0, 4.0, 6.0, 4.0)),)
IDEA = "They could fold their own, and then nobody would have to wait for a set."
BEFORE = "Three pairs had no strips, and they waited the whole time."
SEEN = "At 9:14 you asked Dario to show you."


def strongest(*lines: Line, opening: str = BEFORE, marks: str = "") -> Moment:
    return debrief(played(*lines, opening=opening, opening_marks=marks), SCENARIO).strongest


def strength(said: str = SEEN, note: str | None = "dario", reply: str = "Oh. You heard that.") -> Line:
    return Line(
        said, (framed(said, "STRENGTH:S2", said, note=note),), reply, rows=(("s2", (3, -4, 4, 3, 5)),)
    )


def question(said: str, reply: str = IDEA, marks: str = "idea", **more: object) -> Line:
    return replace(
        Line(said, (asked(said, "OPEN:WH", said),), reply, marks, UP),
        **more,  # type: ignore[arg-type] # keyword values are checked by the dataclass in use
    )


def test_it_quotes_the_line_and_says_what_it_was_and_did() -> None:
    moment = debrief(warm(), SCENARIO).strongest
    assert (moment.kind, moment.turn) == ("strength", 2)
    assert moment.said == warm().turns[1].said
    assert "You named what was done" in moment.what
    assert "In this scene Maya heard" in moment.did


def test_a_strength_of_the_notes_goes_before_a_question_that_moved_her_more() -> None:
    assert strongest(strength(), question("What did the pairs see?", "I.", "")).turn == 1


def test_an_answer_with_a_step_in_it_outweighs_a_strength_that_drew_little() -> None:
    said = "They waited the whole time. What would you like to try for those three pairs?"
    step = Line(
        said,
        (asked(said, "OPEN:WH", said), framed("What would you like", "AUTON", said)),
        "Thursday I'll hand those three pairs their strips first, and count to four.",
        "step when",
        UP,
    )
    assert strongest(strength(), step).turn == 2


@pytest.mark.parametrize(
    ("said", "note"),
    [
        ("I loved the video you sent me.", None),
        ("I can come by and help you cut the paper.", None),
        ("Then you gave three explanations.", "start"),
    ],
)
def test_a_strength_that_neither_notes_nor_talk_bear_out_is_none(said: str, note: str | None) -> None:
    assert strongest(strength(said, note)).kind == "heard"


def test_a_strength_in_her_own_earlier_words_is_one() -> None:
    own = "You waited the whole time while three pairs had no strips."
    assert strongest(strength(own, None)).kind == "strength"


@pytest.mark.parametrize("aim", ["personal", "off-topic", "greeting", "offer", "your-view"])
def test_small_talk_is_never_it_whatever_it_drew(aim: Aim) -> None:
    assert strongest(question("What did those three pairs eat for lunch?", aim=aim)).kind == "heard"


def test_a_question_about_nothing_said_or_seen_is_never_it() -> None:
    assert strongest(question("So what are you doing for the weekend?")).kind == "heard"
    assert strongest(question("So what did those pairs do while they waited?")).kind == "strength"


@pytest.mark.parametrize("label", ["BUT", "DEFICIT", "DIRECT", "ADVICE", "EVAL", "LIGHT", "UNSAFE"])
def test_a_line_with_a_mark_that_costs_is_never_it(label: str) -> None:
    line = strength()
    mixed = replace(line, codes=(*line.codes, framed("At 9:14", label, line.said)))
    assert strongest(mixed).kind == "heard"


def test_a_leading_line_is_never_it() -> None:
    said = f"{SEEN} It worked, didn't it?"
    codes = (framed(SEEN, "STRENGTH:S3", said, note="dario"), asked("didn't it?", "LEADING:TAG", said))
    assert strongest(Line(said, codes, IDEA, "idea", UP)).kind == "heard"


@pytest.mark.parametrize(
    ("marks", "occasion"), [("asks", "asks-coach"), ("asks problem", "reveals"), ("compliance", "complies")]
)
def test_a_question_of_hers_or_a_yes_to_an_order_is_no_opening_up(marks: str, occasion: Occasion) -> None:
    line = question("So what did those pairs do while they waited?", IDEA, marks, occasion=occasion)
    assert strongest(line).kind == "heard"


def test_an_open_question_alone_needs_an_answer_that_came_forward() -> None:
    long = "It takes me three hours to get ready for forty minutes, and then there is the walk."
    said = "What did those pairs do while they waited?"
    assert strongest(question(said, long, "")).kind == "heard"
    assert strongest(question(said, long, "hope")).kind == "strength"


def test_a_hope_that_comes_with_a_trouble_is_told_as_the_trouble() -> None:
    said = "They waited the whole time. What did those three pairs take home?"
    codes = (asked(said, "OPEN:WH", said), framed("They waited the whole time.", "REFLECT", said))
    reply = "It's 'six of them got a different lesson,' and it was me who gave it to them."
    moment = strongest(Line(said, codes, reply, "hope problem", UP))
    assert moment.kind == "strength"
    assert "hope" not in moment.did
    assert "still hard" in moment.did


def test_words_of_hers_have_to_show_in_a_meaning_given_back() -> None:
    echo, back = "You have slept?", "They waited the whole time, those three pairs."
    faint = Line(echo, (framed(echo, "REFLECT", echo),), IDEA, "idea", UP)
    full = Line(back, (framed(back, "REFLECT", back),), IDEA, "idea", UP)
    assert strongest(faint).kind == "heard"
    assert strongest(full).what == "You gave Maya's own meaning back."


def test_a_hurt_taken_back_is_it_only_where_there_was_a_hurt() -> None:
    tag, back = "You could have cut more, couldn't you?", "I pushed you there. What would you like from this?"
    hurt = Line(tag, (asked(tag, "LEADING:TAG", tag),), "Okay.", "", (("leading-2", (-4, 6, -2, -5, -4)),))
    codes = (framed("I pushed you there.", "REPAIR", back), asked("What would you like", "OPEN:WH", back))
    repair = Line(back, codes, "You didn't have to say that. I'm glad you did.", "", UP)
    assert strongest(hurt, repair).what == "You took a hurt back, in your own name."
    assert strongest(repair).kind == "heard"


def test_without_one_it_is_said_to_be_still_to_come_and_her_own_words_are_heard() -> None:
    made = debrief(blaming(), SCENARIO)
    assert made.strongest.kind == "heard"
    assert "still to come" in made.strongest.what
    assert made.strongest.said == ""
    assert made.strongest.reply.startswith("I know, I'm sorry.")
    assert "turn 2" in made.strongest.what
    assert "heard: “" not in as_text(made).partition("3. A moment")[0]


def test_what_she_heard_is_told_only_of_a_move_the_sentence_is_about() -> None:
    line = replace(strength(), rows=(("open", (2.0, -2.0, 2.0, 4.0, 2.0)),))
    assert "heard" not in strongest(line).did


def test_the_first_time_is_claimed_only_where_it_was() -> None:
    said = "What did those pairs do while they waited?"
    assert "for the first time" in strongest(question(said)).did
    assert "for the first time" not in strongest(question(said), marks="idea").did
