"""Pairs of rounds in a real store, and a store of the former format taking one."""

from pathlib import Path

from earlier import as_before

from roleplay.practice.doors.pair import Pair
from roleplay.scenario.load import load_scenario
from roleplay.settings.paths import scenario_folder
from roleplay.store.opening import open_store


def test_a_pair_comes_back_whole_with_its_rounds_and_answers(tmp_path: Path) -> None:
    scenario = load_scenario(scenario_folder() / "same-lesson-two-doors.yaml")
    pair = Pair.start(scenario, open_store(tmp_path), seed=4)
    pair.round().say("What are you hopeful about?")
    pair.answer("notice", "«¿sí?» her hands")
    again = open_store(tmp_path).pairs()
    assert again == (pair.kept,)
    pair.answer("notice", "")
    assert open_store(tmp_path).pairs()[0].answers == ()


def test_a_store_of_the_former_format_is_upgraded_and_takes_one(tmp_path: Path) -> None:
    open_store(tmp_path)
    as_before(tmp_path, "pairs", 5)
    scenario = load_scenario(scenario_folder() / "same-lesson-two-doors.yaml")
    pair = Pair.start(scenario, open_store(tmp_path), seed=4)
    pair.round()
    assert open_store(tmp_path).pairs() == (pair.kept,)
