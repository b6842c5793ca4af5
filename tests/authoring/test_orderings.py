"""An ordering that fails is named, with the coach it is about."""

from dataclasses import replace
from typing import Any

import pytest

from roleplay.authoring.as_lines import failure
from roleplay.authoring.orderings import outcomes
from roleplay.authoring.summary import Measure, Summary


def summary(coach: str, value: float, owned: int = 0) -> Summary:
    medians: dict[Measure, float] = {"dignity": value, "trust": value, "agency": value, "reach": 100 - value}
    return Summary(
        coach=coach,
        rounds=5,
        left=0,
        commitments={"owned": owned, "none": 5 - owned},
        endings={"none": 5},
        turns=(6, 8, 9),
        medians=medians,
        replies=40,
        unfitted=1,
        repeated={},
    )


def good() -> dict[str, Summary]:
    return {
        "asset": summary("asset", 80, owned=3),
        "light": summary("light", 50),
        "deficit": summary("deficit", 20),
    }


def failing(coach: str, **changes: Any) -> list[str]:
    changed = good()
    medians = {**changed[coach].medians, **changes.pop("medians", {})}
    changed[coach] = replace(changed[coach], medians=medians, **changes)
    return [outcome.ordering for outcome in outcomes(changed) if not outcome.holds]


def test_all_hold_when_asking_pays_and_fixing_and_niceness_cost() -> None:
    found = outcomes(good())
    assert len(found) == 10
    assert all(outcome.holds for outcome in found)


@pytest.mark.parametrize(
    ("coach", "medians", "fails"),
    [
        ("asset", {"dignity": 50}, ["dignity-asset-above-light"]),
        ("asset", {"agency": 50}, ["agency-asset-above-light"]),
        ("asset", {"agency": 20}, ["agency-asset-above-light", "agency-asset-above-deficit"]),
        ("light", {"dignity": 19.9}, ["dignity-light-at-least-deficit"]),
        ("light", {"trust": 19.9}, ["trust-light-at-least-deficit"]),
        ("deficit", {"reach": 49.9}, ["reach-deficit-at-least-light"]),
        ("deficit", {"trust": 50, "reach": 50, "dignity": 50}, []),
        ("asset", {"trust": 0, "reach": 0}, []),
    ],
)
def test_each_ordering_is_named_when_it_fails(
    coach: str, medians: dict[Measure, float], fails: list[str]
) -> None:
    assert failing(coach, medians=medians) == fails


def test_half_of_the_asset_talks_need_a_step_of_her_own() -> None:
    assert failing("asset", commitments={"owned": 3, "none": 2}) == []
    assert failing("asset", commitments={"owned": 2, "none": 3}) == ["step-asset-half"]


@pytest.mark.parametrize("coach", ["light", "deficit"])
def test_a_single_step_with_another_coach_is_one_too_many(coach: str) -> None:
    assert failing(coach, commitments={"owned": 1, "none": 4}) == [f"step-{coach}-none"]


def test_every_ordering_can_be_told_with_scenario_ordering_and_coach() -> None:
    for outcome in outcomes(good()):
        told = failure("kites", outcome)
        assert told.startswith(f"FAILS kites {outcome.ordering}: ")
        assert f"the {outcome.coach} coach" in told
        assert f"{outcome.value:g}" in told
