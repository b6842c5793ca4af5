"""What one visit leaves to the next: the numbers of rubric 4.4, and how she comes into the room."""

from dataclasses import replace
from pathlib import Path

import pytest
from people import scenario
from plays import Play, coded, ground_of

from roleplay.persona.carried import Carried, last_of, state_after
from roleplay.persona.feel import feel
from roleplay.persona.mind import VARIABLES, State
from roleplay.persona.start import start_memory, start_state
from roleplay.scenario.model import Scenario, Since
from roleplay.scenario.vocabulary import Ending

TABLE = Path(__file__).parent / "table"
FIRST = State(50, 45, 35, 30, 45)
END = State(63.4, 20, 61.3, 52.5, 70.2)


def later(visit: int = 2) -> Scenario:
    return replace(scenario("Maya", visit), series="maya")


def carried(ending: Ending = "none", *, end: State = END, unnamed: int = 0, told: bool = False) -> Carried:
    return Carried("ab12", FIRST, end, ending, told, unnamed, "It was tried.")


def test_trust_and_dignity_carry_over_whole_and_the_others_come_back_half_way() -> None:
    assert state_after(carried(), later()) == State(63.4, 32.5, 48.2, 41.3, 70.2)


@pytest.mark.parametrize(
    ("ending", "state"),
    [
        ("owned", State(63.4, 32.5, 53.2, 46.3, 70.2)),
        ("tentative", State(63.4, 32.5, 48.2, 41.3, 70.2)),
        ("compliant", State(60.4, 32.5, 45.2, 41.3, 70.2)),
        ("none-hurt", State(63.4, 32.5, 48.2, 41.3, 70.2)),
    ],
)
def test_what_she_took_away_stays_with_her(ending: Ending, state: State) -> None:
    assert state_after(carried(ending), later()) == state


def test_what_happened_since_comes_last_and_nothing_leaves_its_bounds() -> None:
    since = Since("A letter came.", trust=-50, guard=15, hope=-10.5, agency=2, dignity=40)
    low = State(1, 20, 61.3, 52.5, 70.2)
    after = state_after(carried("compliant", end=low), replace(later(), since=since))
    assert after == State(0, 47.5, 34.7, 43.3, 100)


def test_a_visit_that_goes_on_from_none_starts_where_the_author_says_with_what_happened_in_it() -> None:
    since = Since("A letter came.", trust=-10)
    assert start_state(replace(later(), since=since), "as-written") == FIRST


def test_difficulty_moves_the_start_of_a_series_and_not_that_of_a_later_visit() -> None:
    assert start_state(later(), "hard").T == FIRST.T - 5
    assert start_state(later(), "hard", carried()).T == END.T


def test_a_concern_once_told_stays_known_and_is_not_told_again() -> None:
    memory = start_memory(later(), "as-written", carried(told=True))
    assert memory.concern_told
    assert not start_memory(later(), "as-written", carried()).concern_told
    ready = replace(memory, turn=8, reflections=4, best_strength="S3")
    well = State(75, 10, 70, 70, 80)
    assert "reveals" not in Play(later(), state=well, memory=ready).turn("REFLECT").ready
    untold = replace(ready, concern_told=False)
    assert "reveals" in Play(later(), state=well, memory=untold).turn("REFLECT").ready


def test_how_the_last_visit_ended_is_told_in_the_words_authors_use() -> None:
    assert last_of(later(), carried("owned")) == {"owned"}
    assert last_of(later(), carried("none-pleasant", unnamed=1)) == {"none"}
    assert last_of(later(3), carried("none", unnamed=2)) == {"none", "unspoken"}
    assert last_of(replace(later(), without_last="tentative"), None) == {"tentative"}


@pytest.mark.parametrize(("unnamed", "row", "gains"), [(1, "light", True), (2, "light-late", False)])
def test_letting_the_subject_go_earns_no_trust_once_two_visits_have_left_it_alone(
    unnamed: int, row: str, gains: bool
) -> None:
    before = carried(end=replace(END, T=53), unnamed=unnamed)
    start, memory = start_state(later(), "as-written", before), start_memory(later(), "as-written", before)
    felt = feel(coded("LIGHT"), ground_of(later()), start, memory, later(), "as-written")
    assert (felt.state.T > start.T) is gains
    assert felt.state.D < start.D
    assert [move.row for move in felt.moves] == [row]


# --- Whole series, against a table computed apart from the program


def series() -> list[list[str]]:
    lines = (TABLE / "series.tsv").read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


def scripts() -> dict[str, list[list[str]]]:
    lines = (TABLE / "scripts.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    return {name: [turn.split() for turn in written.split(" | ")] for name, written in rows}


def figures(state: State) -> str:
    return " ".join(f"{getattr(state, variable):.1f}" for variable in VARIABLES)


@pytest.mark.parametrize("row", series(), ids=lambda row: f"{row[0]} {row[1]}")
def test_every_visit_of_a_series_starts_and_ends_where_the_table_says(row: list[str]) -> None:
    name, written, *expected = row
    before: Carried | None = None
    found: list[str] = []
    for visit, script in enumerate(written.split(), 1):
        played = replace(scenario(name, visit), series=name.lower())
        start, memory = start_state(played, "as-written", before), start_memory(played, "as-written", before)
        play = Play(played, state=start, memory=memory)
        events: dict[str, int] = {}
        for number, names in enumerate(scripts()[script], 1):
            felt = play.turn(*names)
            for event in felt.ready:
                events.setdefault(event, number)
            if "leaves" in felt.ready:
                break
        assert play.state is not None
        commitment = play.now.commitment
        found += [figures(start), figures(play.state)]
        found.append(f"{commitment} {events.get('commits', '-')} {events.get('reveals', '-')}")
        first = before.first if before else start
        before = Carried(f"visit{visit}", first, play.state, commitment, play.now.concern_told)
    assert found == expected
