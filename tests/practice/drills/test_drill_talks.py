"""The drills that talk with a teacher: what she answers, and when they are done."""

import pytest
from doing import heard, item, items, talked

from roleplay.practice.drills.drill import Item
from roleplay.practice.drills.hold import WAYS
from roleplay.practice.drills.name_it_plainly import has_number

RETURN = "That's a real limit, I hear you. And I keep coming back to those pupils; what could be possible?"
STAY = "What would you want for them in those minutes?"
NO = "I won't do that one, and I'd gladly spend the half hour watching who talks at table four."


def pushed() -> Item:
    return item("hold", "zeros.")


def test_a_return_that_is_kept_up_for_two_turns_is_done() -> None:
    reached = [
        one.id
        for one in items("hold")
        if one.kind != "freeze" and talked("hold", one, RETURN, STAY, "What do you see in it?").right
    ]
    assert len(reached) > len(items("hold")) / 2


@pytest.mark.parametrize(
    ("said", "label"), [("Never mind, forget it.", "LIGHT"), ("You need to change it.", "DIRECT")]
)
def test_to_let_it_go_or_to_press_ends_it_and_shows_by_which_words(said: str, label: str) -> None:
    told = heard("hold", pushed(), said)
    assert not told.right
    assert told.then is None
    assert told.label == label
    assert told.deciding


def test_to_let_it_go_after_a_good_return_ends_it_too() -> None:
    told = talked("hold", pushed(), RETURN, "Oh well, let's just leave it, you've done enough.")
    assert not told.right
    assert told.then is None


def test_acknowledging_without_coming_back_gets_another_turn_and_ends_unreached() -> None:
    talk = pushed()
    first = heard("hold", talk, "That sounds hard.")
    assert first.then is not None
    assert not talked("hold", talk, *["That sounds hard."] * 4).right


def test_each_pushback_is_one_that_the_scenario_holds_and_its_kind_a_way_under_threat() -> None:
    for one in items("hold"):
        assert one.scene is not None
        assert one.kind == one.scene.scenario.teacher.under_threat
        assert one.kind in WAYS
        assert any(
            one.before in " ".join(v.text.split()) for x in one.scene.scenario.lines for v in x.variants
        )


def test_six_reflections_are_done_when_three_of_them_are_gone_on_from() -> None:
    said = (
        "So it's been a long day for you.",
        "It matters to you that they really see.",
        "Part of you wants help, and part of you wants to be left to it.",
        "It matters to you that nobody's work stays in the drawer.",
        "So it's the wall that you would fight for.",
        "Sounds like you're proud of them and tired at the same time.",
    )
    told = talked("reflect-only", item("reflect-only", "could-you-just"), *said)
    assert told.then is None
    assert told.right, told.heard


@pytest.mark.parametrize(
    "said", ["What do you mean?", "You should ask for a new one.", "Have you tried a timer?"]
)
def test_a_turn_with_a_question_or_advice_is_left_out_and_says_why(said: str) -> None:
    talk = item("reflect-only", "could-you-just")
    told = heard("reflect-only", talk, said)
    assert not told.checks[0].there
    assert told.then is not None
    assert not talked("reflect-only", talk, *[said] * 6).right


def test_the_same_reflection_again_counts_once() -> None:
    said = "It matters to you that they really see."
    assert not talked("reflect-only", item("reflect-only", "could-you-just"), *[said] * 6).right


def test_silence_is_no_question_and_no_advice() -> None:
    assert heard("reflect-only", item("reflect-only", "could-you-just"), "Mm.").checks[0].there


def emilio() -> Item:
    return item("name-it-plainly", "group-work-after-emilio.sheet")


def test_the_growth_area_in_one_plain_sentence_with_a_number_is_said_back() -> None:
    said = (
        "You want every table holding itself to the document, and today at four of the five tables one "
        "student filled in the sheet, and I'd like to look at that with you."
    )
    told = heard("name-it-plainly", emilio(), said)
    assert told.right, told.heard
    assert told.reply


@pytest.mark.parametrize(
    ("said", "missing"),
    [
        ("I'd like to look at the group work. At four of five tables one student wrote.", "one sentence"),
        ("I'd like us to look at who fills in the sheet in group work.", "a number"),
        ("Four of your groups were lazy in group work.", "no blame, no order"),
        ("I'd like to look at something from ten past one.", "the growth area, recognisable to a bystander"),
    ],
)
def test_what_a_naming_still_needs_is_named(said: str, missing: str) -> None:
    told = heard("name-it-plainly", emilio(), said)
    assert not told.right
    assert missing in {check.words for check in told.checks if not check.there}


@pytest.mark.parametrize("text", ["3 of 9", "twenty-two of them", "half the class", "Seventeen slips"])
def test_a_number_is_found_in_figures_and_in_words(text: str) -> None:
    assert has_number(text)


def test_where_no_number_is_none_is_found() -> None:
    assert not has_number("The party at the university was about all of them.")


def small() -> Item:
    return next(one for one in items("kind-no") if one.row["real"] == "no")


def real() -> Item:
    return next(one for one in items("kind-no") if one.row["real"] == "yes")


def test_a_no_with_something_larger_is_right_for_every_small_request() -> None:
    for one in items("kind-no"):
        assert heard("kind-no", one, NO).right == (one.row["real"] == "no"), one.id


@pytest.mark.parametrize(
    "said", ["No.", "I can't do that.", "Sure, I'll do it at lunch.", "You should do it yourself."]
)
def test_a_bare_no_a_yes_or_an_order_is_not_there_yet(said: str) -> None:
    told = heard("kind-no", small(), said)
    assert not told.right
    assert told.reply


@pytest.mark.parametrize(
    "said", ["What would it make possible for the pupils?", "Yes, I'll find that out today."]
)
def test_the_real_request_is_heard_by_a_question_or_a_yes(said: str) -> None:
    assert heard("kind-no", real(), said).right


def test_one_of_five_requests_in_a_round_is_real() -> None:
    kinds = {one.kind for one in items("kind-no")}
    assert len(kinds) == 5
    assert "real" in kinds
