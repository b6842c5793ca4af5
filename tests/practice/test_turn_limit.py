"""A scenario may have time for a few turns only: after the last answer the talk is over."""

from roleplay.practice.begin import begin
from roleplay.practice.turn import take_turn
from roleplay.scenario.load import load_scenario
from roleplay.settings.paths import scenario_folder


def test_in_the_hallway_there_are_four_turns_and_an_answer_to_each() -> None:
    scenario = load_scenario(scenario_folder() / "two-minutes-in-the-hallway.yaml")
    assert scenario.turns == 4
    conversation = begin(scenario, 3)
    for number in range(1, 5):
        assert not conversation.over
        turn = take_turn(f"What were you seeing when they turned the map, {number}?", conversation, scenario)
        assert turn.reply.text
        conversation = conversation.after(turn)
    assert conversation.over
