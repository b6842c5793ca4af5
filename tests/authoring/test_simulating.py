"""A simulation finds what every scenario needs, and what its author might look at."""

from functools import cache
from pathlib import Path

import pytest
from toys import DATES, KITES, NO_STEP, toy

from roleplay.authoring.as_lines import as_lines
from roleplay.authoring.coaches import COACHES
from roleplay.authoring.simulate import Simulated, simulate
from roleplay.scenario.load import load_scenario
from roleplay.scenario.shelf import shelf
from roleplay.settings.paths import scenario_folder


@cache
def of(text: str, seeds: int = 2) -> Simulated:
    (found,) = simulate((toy(text),), seeds, workers=1)
    return found


@pytest.mark.parametrize("path", [one.path for one in shelf(scenario_folder())], ids=lambda path: path.stem)
def test_the_orderings_hold_in_what_ships(path: Path) -> None:
    (found,) = simulate((load_scenario(path),), 2, workers=1)
    assert found.failed == ()


def test_a_scenario_in_which_nobody_takes_a_step_fails_by_name() -> None:
    found = of(NO_STEP)
    assert [(outcome.ordering, outcome.coach) for outcome in found.failed] == [("step-asset-half", "asset")]
    (told,) = (line for line in as_lines(found) if "FAILS" in line)
    assert told.split()[:3] == ["FAILS", "kites", "step-asset-half:"]
    assert "asset coach" in told


def test_a_scenario_in_which_pleasantness_reaches_further_than_fault_finding_fails_by_name() -> None:
    (outcome,) = of(DATES).failed
    assert (outcome.ordering, outcome.coach, outcome.other) == (
        "reach-deficit-at-least-light",
        "deficit",
        "light",
    )
    assert outcome.value < outcome.against


def test_what_came_of_every_coach_is_summed_up() -> None:
    found = of(KITES)
    assert [summary.coach for summary in found.summaries] == [coach.name for coach in COACHES]
    for summary in found.summaries:
        assert summary.rounds == 2
        assert sum(summary.commitments.values()) == sum(summary.endings.values()) == 2
        fewest, middle, most = summary.turns
        assert 1 <= fewest <= middle <= most <= 14
        assert fewest + most == summary.replies
        assert 0 <= summary.unfitted <= summary.replies
        assert all(0 <= value <= 100 for value in summary.medians.values())
    ends = {summary.coach: summary for summary in found.summaries}
    assert ends["asset"].endings == {"owned": 2}
    assert ends["hostile"].left == 2
    assert ends["light"].medians["reach"] == 0


def test_lines_that_were_never_said_are_named_with_their_place_in_the_file() -> None:
    coverage = of(KITES).coverage
    (never,) = (line for line in coverage.unreached if line.id == "never")
    assert KITES.splitlines()[never.line_number - 1].startswith("  never:")
    assert coverage.lines == 8
    assert coverage.reached == 8 - len(coverage.unreached)
    assert {"opening", "step"}.isdisjoint(line.id for line in coverage.unreached)


def test_more_processes_find_the_same() -> None:
    alone, together = (simulate((toy(),), 2, workers=workers) for workers in (1, 2))
    for one, other in zip(alone, together, strict=True):
        assert (one.summaries, one.coverage, one.outcomes) == (
            other.summaries,
            other.coverage,
            other.outcomes,
        )


def test_progress_counts_conversations_to_the_last() -> None:
    seen: list[tuple[int, int]] = []
    simulate((toy(),), 1, workers=1, turns=1, progress=lambda done, total: seen.append((done, total)))
    assert seen == [(done, 9) for done in range(1, 10)]


def test_a_later_visit_is_played_from_its_stated_start_and_counts_the_lines_of_that_ending() -> None:
    second = load_scenario(Path(__file__).parents[1] / "practice" / "series" / "river-maps-2.yaml")
    (found,) = simulate((second,), 1, workers=1)
    assert {line.id for line in found.scenario.lines if line.source == "own"} == {"opening", "since-then"}
    assert found.coverage.lines == 2
    assert all(line.source == "own" for line in found.coverage.unreached)
    assert found.scenario.notes[1].id == "tried-once"
