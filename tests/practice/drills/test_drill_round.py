"""A round: what is kept, when an item is left, what may be argued with, and how it ends."""

import pytest
from doing import LIBRARY, MONDAY, begun

from roleplay.errors import RoleplayError
from roleplay.practice.drills.boxes import due
from roleplay.practice.drills.known import drill
from roleplay.practice.drills.library import Library
from roleplay.practice.drills.round import Round
from roleplay.practice.drills.told import due_told, feedback_told, item_told
from roleplay.practice.memory_keeper import MemoryKeeper


def test_the_first_answer_is_kept_and_a_second_try_changes_nothing_that_is_kept() -> None:
    keeper = MemoryKeeper()
    doing = begun("reframe", keeper)
    first = doing.item
    assert first is not None
    doing.hear(first.line)
    closed = [doing.closed]
    assert doing.item is first
    assert doing.hear(first.row["way"]).right
    assert [*closed, doing.closed] == [False, True]
    assert [(one.item, one.right) for one in keeper.answers()] == [(first.id, False)]
    assert doing.right == 0


def test_after_the_last_try_one_way_is_shown_and_the_next_item_stands_there() -> None:
    doing = begun("reframe")
    first = doing.item
    assert first is not None
    doing.hear(first.line)
    told = feedback_told(doing.hear(first.line), closed=doing.closed)
    assert first.row["way"] in told[-1].text
    assert doing.item is not first
    assert doing.number == 2


def test_a_round_is_over_after_its_length_and_tells_when_it_comes_back() -> None:
    doing = begun("sort-twelve")
    while doing.item is not None:
        doing.hear("1")
    assert len(doing.done) == 12
    told = " ".join(doing.ending())
    assert f"{doing.right} of 12" in told
    assert "5 May" in told
    with pytest.raises(RoleplayError, match="over"):
        doing.hear("1")


def test_an_item_that_is_left_unanswered_counts_for_nothing_and_another_comes() -> None:
    keeper = MemoryKeeper()
    doing = begun("sort-twelve", keeper)
    first = doing.item
    doing.skip()
    assert doing.item != first
    assert keeper.answers() == ()
    assert doing.number == 1


def test_what_was_missed_yesterday_comes_first_today() -> None:
    keeper = MemoryKeeper()
    doing = begun("reframe", keeper)
    missed = doing.item
    assert missed is not None
    doing.hear(missed.line)
    again = begun("reframe", keeper, seed=99, day=1)
    assert again.item == missed


def test_an_answer_can_be_heard_differently_named_anew_and_taken_back() -> None:
    keeper = MemoryKeeper()
    doing = begun("sort-twelve", keeper)
    doing.hear("1")
    assert doing.differ("a real check")
    assert doing.differ("a check")
    assert [(one.differs, one.wanted) for one in keeper.answers()] == [(True, "a check")]
    assert not doing.differ()
    assert [(one.differs, one.wanted) for one in keeper.answers()] == [(False, "")]


def test_there_is_nothing_to_hear_differently_before_an_answer_and_no_room_for_a_long_name() -> None:
    doing = begun("sort-twelve")
    with pytest.raises(RoleplayError, match="nothing has been heard"):
        doing.differ()
    doing.hear("1")
    with pytest.raises(RoleplayError, match="120"):
        doing.differ("x" * 121)


def test_an_answer_that_names_no_pile_is_not_kept_and_closes_nothing() -> None:
    keeper = MemoryKeeper()
    doing = begun("sort-twelve", keeper)
    first = doing.item
    assert not doing.hear("banana").counts
    assert (doing.item, doing.closed, keeper.answers()) == (first, False, ())


@pytest.mark.parametrize("said", ["", "   ", "x" * 7000])
def test_a_blank_or_endless_answer_is_refused(said: str) -> None:
    with pytest.raises(RoleplayError):
        begun("reframe").hear(said)


def test_a_talk_is_kept_once_when_it_is_over() -> None:
    keeper = MemoryKeeper()
    doing = begun("reflect-only", keeper)
    for _ in range(5):
        doing.hear("Mm.")
        assert keeper.answers() == ()
    doing.hear("Mm.")
    assert [one.right for one in keeper.answers()] == [False]
    assert doing.item is None
    assert "Not there this time" in " ".join(doing.ending())


def test_a_drill_without_anything_to_draw_from_says_so() -> None:
    with pytest.raises(RoleplayError, match="no scenario"):
        Round(drill("bright-spots"), Library(), MemoryKeeper(), 1)


def test_scenarios_that_touch_on_hard_things_and_later_visits_are_left_out() -> None:
    assert "could-you-just" in LIBRARY.ids
    assert not {"a-cup-of-tea", "first-three-months", "your-own-question"} & set(LIBRARY.ids)


def test_a_drill_is_found_by_the_beginning_of_its_id_and_an_unknown_one_is_refused() -> None:
    assert drill("sort").id == "sort-twelve"
    for name in ("re", "", "nope"):
        with pytest.raises(RoleplayError, match="no drill"):
            drill(name)


def test_why_a_drill_is_for_today_is_told_in_words() -> None:
    keeper = MemoryKeeper()
    doing = begun("low-inference", keeper)
    assert doing.item is not None
    kind = doing.item.kind
    doing.hear(doing.item.line)
    today = MONDAY.date().replace(day=5)
    told = due_told(drill("low-inference"), due(keeper.answers(), "low-inference", today), LIBRARY)
    assert told == f"due today, missed last time: “words of {kind}”"


def test_an_item_is_told_with_its_piles_and_the_teachers_words_apart() -> None:
    doing = begun("sort-twelve")
    assert doing.item is not None
    kinds = [paragraph.kind for paragraph in item_told(doing.item)]
    assert kinds[-2:] == ["line", "aside"]
