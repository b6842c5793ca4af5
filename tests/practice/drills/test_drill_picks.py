"""Which item comes next."""

import subprocess
import sys
from datetime import timedelta

from doing import LIBRARY, MONDAY, answered

from roleplay.practice.drills.drill import Item
from roleplay.practice.drills.history import Answer
from roleplay.practice.drills.known import DRILLS, drill
from roleplay.practice.drills.pick import next_item

REFRAME = drill("reframe")
TODAY = MONDAY.date()


def picked(*answers: Answer, seed: int = 1, day: int = 0, taken: tuple[tuple[str, str], ...] = ()) -> Item:
    found = next_item(REFRAME, LIBRARY, answers, seed, TODAY + timedelta(days=day), taken)
    assert found is not None
    return found


def test_a_kind_that_was_missed_and_is_due_comes_before_everything_else() -> None:
    answers = (answered("BUT", False, 0), answered("DIRECT", True, -9))
    assert {picked(*answers, seed=seed, day=1).kind for seed in range(20)} == {"BUT"}


def test_a_kind_that_rests_comes_last() -> None:
    kinds = REFRAME.kinds(LIBRARY)
    answers = tuple(answered(kind, True, 0) for kind in kinds if kind != "DIRECT")
    assert {picked(*answers, seed=seed).kind for seed in range(20)} == {"DIRECT"}


def test_the_missed_line_of_a_kind_comes_back_before_those_that_were_not_met() -> None:
    line = REFRAME.items("BUT", LIBRARY)[2]
    missed = Answer("reframe", "BUT", line.id, "said", False, MONDAY)
    assert picked(missed, day=1).id == line.id


def test_no_kind_comes_twice_before_every_other_has_come_and_no_item_twice_in_a_round() -> None:
    taken: list[tuple[str, str]] = []
    kinds = REFRAME.kinds(LIBRARY)
    for _ in range(2 * len(kinds)):
        one = picked(taken=tuple(taken))
        assert (one.kind, one.id) not in taken
        taken.append((one.kind, one.id))
    assert {kind for kind, _ in taken[: len(kinds)]} == set(kinds)


def test_when_all_were_met_nothing_comes() -> None:
    everything = tuple(
        (kind, one.id) for kind in REFRAME.kinds(LIBRARY) for one in REFRAME.items(kind, LIBRARY)
    )
    assert next_item(REFRAME, LIBRARY, (), 1, TODAY, everything) is None


def test_seeds_draw_different_rounds_and_the_same_seed_the_same() -> None:
    assert len({picked(seed=seed).id for seed in range(30)}) > 5
    assert picked(seed=7) == picked(seed=7)


def test_every_drill_has_more_to_do_than_one_round_takes() -> None:
    for one in DRILLS:
        count = sum(len(one.items(kind, LIBRARY)) for kind in one.kinds(LIBRARY))
        assert count >= 2 * one.length, one.id


def test_the_items_drawn_do_not_hang_on_the_hash_seed() -> None:
    program = (
        "from doing import *; from roleplay.practice.drills.known import DRILLS;"
        "print([begun(d.id, seed=5).item.id for d in DRILLS])"
    )
    folder = __file__.rpartition("/")[0]
    told = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": folder, "PATH": ""},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(told) == 1
