"""The spacing: five boxes, 1, 2, 4, 8 and 16 days."""

from datetime import timedelta

from doing import MONDAY, answered

from roleplay.practice.drills.boxes import DAYS, Box, boxes, due

TODAY = MONDAY.date()


def day(number: int) -> object:
    return TODAY + timedelta(days=number)


def box(*answers: tuple[bool, int]) -> Box:
    return boxes([answered("tag", right, at) for right, at in answers], "reframe")["tag"]


def test_the_days_are_published_and_double() -> None:
    assert DAYS == (1, 2, 4, 8, 16)


def test_a_kind_answered_right_for_the_first_time_comes_back_in_two_days() -> None:
    assert (box((True, 0)).number, box((True, 0)).due) == (2, day(2))


def test_a_missed_kind_comes_back_tomorrow_from_whichever_box() -> None:
    assert (box((False, 0)).number, box((False, 0)).due) == (1, day(1))
    late = box((True, 0), (True, 2), (True, 6), (False, 14))
    assert (late.number, late.due) == (1, day(15))


def test_right_answers_on_the_due_day_move_a_kind_on_to_the_last_box_and_no_further() -> None:
    days = (0, 2, 6, 14, 30)
    for count, (number, after) in enumerate([(2, 2), (3, 4), (4, 8), (5, 16), (5, 16)], start=1):
        found = box(*((True, at) for at in days[:count]))
        assert (found.number, found.due) == (number, day(days[count - 1] + after))


def test_a_right_answer_before_the_day_changes_nothing_but_the_count() -> None:
    found = box((True, 0), (True, 1))
    assert (found.number, found.due, found.answered) == (2, day(2), 2)
    assert box((False, 0), (True, 0)).number == 1


def test_an_answer_heard_differently_counts_neither_way() -> None:
    answers = [answered("tag", True, 0), answered("tag", False, 1, differs=True)]
    assert boxes(answers, "reframe")["tag"].number == 2
    assert boxes([answered("tag", False, 0, differs=True)], "reframe") == {}


def test_each_drill_has_boxes_of_its_own() -> None:
    assert boxes([answered("tag", True, 0, name="sort-twelve")], "reframe") == {}


def test_a_drill_never_tried_is_for_today_and_one_that_rests_names_its_day() -> None:
    assert due([], "reframe", TODAY).fresh
    resting = due([answered("tag", True, 0), answered("neg", False, 0)], "reframe", TODAY)
    assert not resting.today
    assert resting.next_day == day(1)


def test_what_is_due_is_named_the_longest_due_first_and_what_was_missed_apart() -> None:
    answers = [answered("tag", True, 0), answered("neg", False, 2), answered("adv", True, 3)]
    standing = due(answers, "reframe", TODAY + timedelta(days=4))
    assert standing.kinds == ("tag", "neg")
    assert standing.missed == ("neg",)
    assert standing.next_day == day(5)
