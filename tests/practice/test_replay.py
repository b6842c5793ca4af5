"""A kept session is replayed exactly, and a change is named by the turn it is in."""

from dataclasses import replace

from roleplay.practice.memory_keeper import MemoryKeeper
from roleplay.practice.replay import replay
from roleplay.practice.session import Session
from roleplay.scenario.load import load_scenario
from roleplay.settings.paths import scenario_folder

MAYA = load_scenario(scenario_folder() / "first-three-months.yaml")


def played() -> tuple[MemoryKeeper, Session]:
    keeper = MemoryKeeper()
    session = Session.start(MAYA, keeper, seed=3)
    session.say("What did you see?")
    session.say("You should use a timer.")
    session.undo()
    session.say("What matters most to you here?")
    return keeper, session


def test_every_turn_of_the_tree_comes_out_as_it_was_kept() -> None:
    keeper, session = played()
    assert replay(keeper.load(session.id)) == ()


def test_a_turn_that_was_kept_otherwise_is_named_with_the_part_that_differs() -> None:
    keeper, session = played()
    kept = keeper.load(session.id)
    other = replace(kept.nodes[1], turn=replace(kept.nodes[1].turn, left=True))
    changed = replace(kept, nodes=(kept.nodes[0], other, kept.nodes[2]))
    assert [(d.id, d.parts) for d in replay(changed)] == [(2, ("left",))]
