"""A paraphrase that keeps its labels hardly moves the overall (rubric 3.12)."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from worked_conversations import Worked, all_worked, worked

MOST = 3.0


def reworded(example: Worked, i: int, words: str) -> float:
    turns = list(example.exchanges)
    coding = turns[i].coding
    frames = tuple(replace(f, start=0, end=len(words)) for f in coding.frames)
    questions = tuple(replace(q, start=0, end=len(words)) for q in coding.questions)
    turns[i] = replace(
        turns[i], said=words, coding=replace(coding, text=words, frames=frames, questions=questions)
    )
    return replace(example, exchanges=tuple(turns)).weigh().overall


@pytest.mark.parametrize("name", all_worked())
def test_one_turn_in_wholly_other_words_moves_the_overall_by_three_at_most(name: str) -> None:
    example = worked(name)
    before = example.weigh().overall
    moved = [abs(reworded(example, i, "Zzz qqq.") - before) for i in range(len(example.exchanges))]
    assert max(moved) <= MOST


@given(turn=st.integers(0, 7), words=st.text(min_size=1, max_size=200))
def test_any_words_under_the_same_labels_keep_the_asset_script_where_it_is(turn: int, words: str) -> None:
    example = worked("asset")
    assert abs(reworded(example, turn, words) - example.weigh().overall) <= MOST
