"""The corpus the ear learns from: its labels are the rubric's, no turn stands twice, no code is missing."""

from collections import Counter

from coded_totals import totals
from corpus_rows import NAIVE, corpus

from roleplay.rubric.framing import FRAME_CODES
from roleplay.rubric.questions import QUESTION_CODES

TURNS = corpus()
FEWEST_TURNS = 4_000
FEWEST_OF_A_CODE = 70


def test_it_holds_thousands_of_turns_and_none_twice_in_the_same_place() -> None:
    assert len(TURNS) >= FEWEST_TURNS
    said = Counter((turn.before, turn.text) for turn in TURNS)
    assert [text for (_, text), times in said.items() if times > 1] == []


def test_every_label_is_one_of_the_rubrics() -> None:
    asked = {code.label for code in QUESTION_CODES}
    moves = {code.label for code in FRAME_CODES}
    given = {label for turn in TURNS for label in turn.codings[0].questions}
    assert given <= asked
    assert {move for turn in TURNS for move in turn.codings[0].moves} <= moves


def test_every_code_is_in_it_seventy_times_or_more() -> None:
    seen = Counter(label for turn in TURNS for c in turn.codings for label in (*c.questions, *c.moves))
    wanted = [c.label for c in QUESTION_CODES if c.label != "NONE"] + [c.label for c in FRAME_CODES]
    assert [label for label in wanted if seen[label] < FEWEST_OF_A_CODE] == []


def test_a_good_part_is_by_writers_who_knew_neither_rubric_nor_program() -> None:
    assert sum(turn.writer in NAIVE for turn in TURNS) >= 2_000


def test_what_it_learned_from_the_ear_hears_with_few_wrong_accusations() -> None:
    found = totals(TURNS[::7])  # a seventh: all of it is heard in half a minute
    assert found.leading_precision.value >= 0.88
    assert found.leading_recall.value >= 0.55
