"""Two rounds that belong together: same start, other door, and what lies between the endings."""

from datetime import UTC, datetime, timedelta

from roleplay.practice.doors.card import card
from roleplay.practice.doors.kept import DOORS
from roleplay.practice.doors.pair import Pair
from roleplay.practice.memory_keeper import MemoryKeeper
from roleplay.report.doors import tell
from roleplay.report.doors_text import as_text
from roleplay.scenario.load import load_scenario
from roleplay.scenario.model import Scenario
from roleplay.settings.paths import scenario_folder

FAULT = (
    "Let's get straight to it: the main issue today was the start. It took forever.",
    "What should have been in place before the bell?",
    "You need to have the strips out before the bell by Thursday.",
)
ASSET = (
    "Before my notes: what are you most hopeful about with these children?",
    "At 9:14 you asked Dario to show you with his strips, and he said they're the same size. What went into "
    "that?",
    "So the paper told him. The first problem began at 9:09, and the six blank slips are from the pairs "
    "without strips. What do you make of it?",
    "Dario had something in his hands at 9:14. How might that travel to 9:02, so that those three pairs "
    "start sooner?",
    "When would you try it, if at all, and what should I look for?",
)


def lesson() -> Scenario:
    return load_scenario(scenario_folder() / "same-lesson-two-doors.yaml")


class Ticking:
    """A clock that goes on by a minute each time it is asked."""

    def __init__(self) -> None:
        self.now = datetime(2025, 11, 4, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(minutes=1)
        return self.now


def played(pair: Pair) -> Pair:
    for said in (FAULT, ASSET) if pair.kept.doors == DOORS else (ASSET, FAULT):
        session = pair.round()
        for line in said:
            session.say(line)
        session.end()
    return pair


def test_both_rounds_begin_alike_and_are_kept_as_one_pair() -> None:
    keeper = MemoryKeeper()
    pair = played(Pair.start(lesson(), keeper, seed=4))
    first, second = pair.rounds
    assert first.conversation.start == second.conversation.start
    assert first.opened.seed == second.opened.seed
    assert keeper.pairs()[0].sessions == (first.id, second.id)
    assert pair.over


def test_the_second_door_stays_open_until_its_round_has_ended() -> None:
    keeper = MemoryKeeper()
    pair = Pair.start(lesson(), keeper, seed=4)
    pair.round().say(FAULT[0])
    again = Pair.unfinished(lesson(), keeper)
    assert again is not None
    assert again.at == 0
    assert again.round().conversation.turns[0].said == FAULT[0]
    again.round().end()
    assert again.at == 1


def test_through_the_second_door_she_is_taller_more_able_to_act_says_more_and_has_ideas() -> None:
    fault, asset = tell(played(Pair.start(lesson(), MemoryKeeper(), seed=4))).rounds
    assert asset.dignity.values[-1] - fault.dignity.values[-1] >= 25
    assert asset.agency.values[-1] - fault.agency.values[-1] >= 25
    assert sum(asset.replies) > sum(fault.replies)
    assert fault.ideas == ()
    assert asset.ideas
    assert fault.growth is not None
    assert asset.growth is not None
    assert fault.epilogue != asset.epilogue


def test_minutes_are_those_between_the_first_turn_and_the_last() -> None:
    told = tell(played(Pair.start(lesson(), MemoryKeeper(), seed=4, clock=Ticking())))
    assert [one.minutes for one in told.rounds] == [2, 4]


def test_the_other_order_is_told_in_its_own_order() -> None:
    told = tell(played(Pair.start(lesson(), MemoryKeeper(), first="asset", seed=4)))
    assert [one.title for one in told.rounds] == ["From what worked", "The given protocol"]
    assert "taller in round 1" in told.apart


def test_a_pair_with_one_round_is_told_without_a_comparison() -> None:
    pair = Pair.start(lesson(), MemoryKeeper(), seed=4)
    session = pair.round()
    session.say(FAULT[0])
    session.end()
    told = tell(pair)
    assert len(told.rounds) == 1
    assert told.apart == ""
    assert "One round was played so far" in as_text(told)


def test_every_line_of_the_text_keeps_to_the_width() -> None:
    told = tell(played(Pair.start(lesson(), MemoryKeeper(), seed=4)))
    for width in (40, 76, 100):
        assert max(map(len, as_text(told, width=width).splitlines())) <= width


def test_both_cards_name_the_same_minutes_and_the_same_point() -> None:
    assert card("fault", 6).same == card("asset", 6).same
    assert len(card("fault", 6).steps) == 4
    assert len(card("asset", 6).steps) == 5
