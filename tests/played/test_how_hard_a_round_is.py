"""Gentle, as written and hard, on the kept conversations turn by turn (rubric 4.4)."""

from functools import cache
from pathlib import Path
from typing import get_args

import pytest

from roleplay.persona.mind import State
from roleplay.practice.begin import begin
from roleplay.practice.conversation import Difficulty
from roleplay.practice.played import read_played
from roleplay.practice.turn import take_turn
from roleplay.scenario.load import load_scenario
from roleplay.scenario.model import Scenario
from roleplay.settings.paths import scenario_folder

KEPT = sorted((scenario_folder() / "played").rglob("*.txt"))
DIFFICULTIES: tuple[Difficulty, ...] = get_args(Difficulty)


@cache
def scenario_named(name: str) -> Scenario:
    return load_scenario(scenario_folder() / f"{name}.yaml")


def states(
    scenario: Scenario, lines: tuple[str, ...], difficulty: Difficulty, seed: int
) -> list[tuple[State, tuple[str, ...]]]:
    """The state at the start and after each turn, as long as she stays, and the rows the turn paid by."""
    conversation = begin(scenario, seed, difficulty)
    seen: list[tuple[State, tuple[str, ...]]] = [(conversation.state, ())]
    for said in lines:
        turn = take_turn(said, conversation, scenario)
        conversation = conversation.after(turn)
        seen.append((turn.state, tuple(move.row for move in turn.moves)))
        if conversation.over:
            break
    return seen


@pytest.mark.parametrize("path", KEPT, ids=lambda p: f"{p.parent.name}/{p.stem}")
def test_while_the_same_moves_are_heard_a_gentle_round_stands_no_lower_and_a_hard_one_no_higher(
    path: Path,
) -> None:
    """She answers in other words when she is further back, and then the same line may be another move."""
    scenario = scenario_named(path.parent.name)
    kept = read_played(path.read_text(encoding="utf-8"))
    rounds = [states(scenario, tuple(kept.said), d, kept.seed) for d in DIFFICULTIES]
    for (easy, mild), (plain, usual), (steep, harsh) in zip(*rounds, strict=False):
        if not mild == usual == harsh:
            break
        assert easy.T >= plain.T >= steep.T
        assert easy.A >= plain.A >= steep.A
        assert easy.G >= plain.G >= steep.G
        assert easy.D <= plain.D <= steep.D


def test_a_hard_round_begins_with_less_trust_and_more_guard_and_a_gentle_one_with_more_trust() -> None:
    scenario = scenario_named("first-three-months")
    gentle, written, hard = (states(scenario, (), d, 1)[0][0] for d in DIFFICULTIES)
    assert (gentle.T - written.T, hard.T - written.T) == (5, -5)
    assert (gentle.D - written.D, hard.D - written.D) == (-5, 5)
    assert gentle.G == written.G == hard.G
