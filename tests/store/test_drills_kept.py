"""The answers of drills in a real store, and a store that was made before there were any."""

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest
from earlier import as_before

from roleplay.errors import Exit, RoleplayError
from roleplay.practice.drills.history import Answer
from roleplay.store.opening import FILE, open_store

AT = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)
ANSWER = Answer("reframe", "LEADING:TAG", "You felt rushed, right?", "“How was it?” 🌱", True, AT, "OPEN:WH")


def test_answers_come_back_whole_in_the_order_they_were_given(tmp_path: Path) -> None:
    keeper = open_store(tmp_path)
    numbers = [keeper.keep_answer(ANSWER), keeper.keep_answer(ANSWER)]
    kept = open_store(tmp_path).answers()
    assert [one.number for one in kept] == numbers == [1, 2]
    assert (kept[0].said, kept[0].right, kept[0].at, kept[0].label) == (
        ANSWER.said, True, AT, "OPEN:WH",
    )  # fmt: skip
    assert not kept[0].differs


def test_what_is_heard_differently_is_kept_and_can_be_taken_back(tmp_path: Path) -> None:
    keeper = open_store(tmp_path)
    number = keeper.keep_answer(ANSWER)
    keeper.differ_on_answer(number, True, "a check")
    assert [(one.differs, one.wanted) for one in open_store(tmp_path).answers()] == [(True, "a check")]
    keeper.differ_on_answer(number, False, "")
    assert [(one.differs, one.wanted) for one in open_store(tmp_path).answers()] == [(False, "")]


def test_a_store_of_the_former_format_is_upgraded_and_keeps_answers(tmp_path: Path) -> None:
    open_store(tmp_path)
    as_before(tmp_path, "drill_answers", 4)
    assert open_store(tmp_path).answers() == ()
    open_store(tmp_path).keep_answer(ANSWER)
    assert len(open_store(tmp_path).answers()) == 1


def test_an_answer_that_cannot_be_kept_is_said_with_a_remedy(tmp_path: Path) -> None:
    keeper = open_store(tmp_path)
    with sqlite3.connect(tmp_path / FILE) as connection:
        connection.execute("DROP TABLE drill_answers")
    connection.close()
    with pytest.raises(RoleplayError, match="answer could not be kept") as caught:
        keeper.keep_answer(ANSWER)
    assert caught.value.exit_status == Exit.STORE
