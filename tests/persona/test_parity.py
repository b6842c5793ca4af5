"""The arithmetic agrees to one decimal with the table computed apart from it (rubric 4.3, 4.4)."""

from pathlib import Path
from typing import get_args

import pytest
from people import NUMBERS
from plays import begin

from roleplay.persona.mind import VARIABLES, Felt
from roleplay.persona.person import Difficulty
from roleplay.scenario.vocabulary import Occasion

TABLE = Path(__file__).parent / "table"
DIFFICULTIES: tuple[Difficulty, ...] = get_args(Difficulty)
Row = list[str]


def rows(name: str) -> list[Row]:
    lines = (TABLE / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


def turns(written: str) -> list[list[str]]:
    return [turn.split() for turn in written.split(" | ")]


SCRIPTS = {name: turns(written) for name, written in rows("scripts")}
ENDS = {(row[0], row[1], row[2]): row[3:] for row in rows("ends")}
TRACES = rows("traces")
RANDOM = rows("random")


def figures(felt: Felt, commitment: str) -> Row:
    return [*(f"{getattr(felt.state, v):.1f}" for v in VARIABLES), felt.band, commitment]


def played(name: str, script: list[list[str]], difficulty: Difficulty) -> tuple[list[Row], list[str]]:
    """The figures turn by turn, and the turns of the owned step, the concern, shutting and leaving."""
    play, seen, found = begin(name, difficulty), list[Row](), dict[Occasion | str, int]()
    for number, names in enumerate(script, 1):
        felt = play.turn(*names)
        seen.append(figures(felt, play.now.commitment))
        for event in (*felt.ready, *(["shut"] if felt.band == "shut" else [])):
            found.setdefault(event, number)
        if "leaves" in felt.ready:
            break
    return seen, [str(found.get(event, "-")) for event in ("commits", "reveals", "shut", "leaves")]


def test_the_table_holds_every_teacher_script_and_difficulty() -> None:
    assert set(ENDS) == {(n, s, d) for n in NUMBERS for s in SCRIPTS for d in DIFFICULTIES}


@pytest.mark.parametrize("difficulty", DIFFICULTIES)
@pytest.mark.parametrize("script", SCRIPTS)
@pytest.mark.parametrize("name", NUMBERS)
def test_every_script_ends_where_the_table_says(name: str, script: str, difficulty: Difficulty) -> None:
    seen, events = played(name, SCRIPTS[script], difficulty)
    assert [*seen[-1], *events] == ENDS[name, script, difficulty]


@pytest.mark.parametrize("script", SCRIPTS)
@pytest.mark.parametrize("name", NUMBERS)
def test_every_turn_of_a_script_passes_where_the_table_says(name: str, script: str) -> None:
    seen, _ = played(name, SCRIPTS[script], "as-written")
    assert seen == [row[3:] for row in TRACES if row[:2] == [name, script]]


@pytest.mark.parametrize("row", RANDOM, ids=range(len(RANDOM)))
def test_plays_without_any_plan_end_where_the_table_says(row: Row) -> None:
    name, written, *end = row[0], row[2], *row[3:]
    difficulty = next(d for d in DIFFICULTIES if d == row[1])
    assert played(name, turns(written), difficulty)[0][-1] == end


@pytest.mark.parametrize("name", NUMBERS)
def test_the_eight_asset_turns_of_the_role_reversal_end_in_an_owned_step_at_turns_six_to_eight(
    name: str,
) -> None:
    script = turns(
        "VISION | REFLECT S3 IMPACT | ASK | REFLECT_C PERM | GROWTH HEAVY GAP OPEN | REFLECT HELD S3 B2"
        " | REFLECT AUTON HEAVY CLOSED OPEN | REFLECT WE AUTON CLOSED OPEN"
    )
    _, events = played(name, script, "as-written")
    assert events[0] in ("6", "7", "8")


MAIN = ("asset", "light", "deficit", "polite-deficit", "questions-only", "deficit-then-repaired")


@pytest.mark.parametrize("name", NUMBERS)
def test_of_the_main_scripts_only_the_asset_one_ends_in_an_owned_step(name: str) -> None:
    owned = [s for s in MAIN if played(name, SCRIPTS[s], "as-written")[1][0] != "-"]
    assert owned == ["asset"]


@pytest.mark.parametrize("name", NUMBERS)
def test_fault_finding_names_the_growth_area_and_pleasantness_never_does(name: str) -> None:
    named = {}
    for script in ("deficit", "light"):
        play = begin(name)
        for names in SCRIPTS[script]:
            play.turn(*names)
        named[script] = play.now.growth_named
    assert named == {"deficit": True, "light": False}


@pytest.mark.parametrize("script", SCRIPTS)
@pytest.mark.parametrize("name", NUMBERS)
def test_gentle_is_never_below_as_written_nor_as_written_below_hard(name: str, script: str) -> None:
    seen = [played(name, SCRIPTS[script], difficulty)[0] for difficulty in DIFFICULTIES]
    turn = min(len(rows) for rows in seen) - 1
    gentle, written, hard = ([float(x) for x in rows[turn][:5]] for rows in seen)
    for i, variable in enumerate(VARIABLES):
        if variable in "TAG":
            assert gentle[i] >= written[i] >= hard[i], variable
        elif variable == "D":
            assert gentle[i] <= written[i] <= hard[i]
