"""Sitting in the other chair: what comes next, stopping at any point, and what is measured."""

import pytest
from replies import OWN, SHORT, played

from roleplay.errors import RoleplayError
from roleplay.practice.memory_keeper import MemoryKeeper
from roleplay.practice.reversal.chair import Chair, is_stop, offered_intention, plan, unfinished
from roleplay.practice.reversal.measures import measure
from roleplay.practice.reversal.prompts import prompts
from roleplay.practice.reversal.script import Round
from roleplay.practice.session import Session
from roleplay.scenario.load import load_scenario
from roleplay.settings.paths import scenario_folder

BOTH: tuple[tuple[Round, tuple[str, ...]], ...] = (("plain", SHORT), ("asset", OWN))


def line_of(chair: Chair) -> str:
    return chair.line.id if chair.line else ""


def begun(*rounds: str) -> Chair:
    return Chair.start(MemoryKeeper(), plan(*rounds))


def test_the_rounds_come_in_the_order_that_was_chosen() -> None:
    assert plan() == ("plain", "asset")
    assert plan("polite", "asset") == ("asset", "polite")
    assert plan("both") == ("plain", "polite", "asset")


def test_a_reply_is_followed_by_a_felt_sense_and_that_by_the_next_line() -> None:
    chair = begun()
    assert chair.line is not None
    chair.reply("Hm.")
    assert (chair.awaits == "feeling", line_of(chair)) == (True, "")
    with pytest.raises(RoleplayError, match="no line waits"):
        chair.reply("and more")
    chair.feel(2, 5)
    assert line_of(chair) == "D2"


@pytest.mark.parametrize("felt", [(0, 3), (3, 6), (-1, 1), (5, 0)])
def test_a_felt_sense_is_from_1_to_5(felt: tuple[int, int]) -> None:
    chair = begun()
    chair.reply("Hm.")
    with pytest.raises(RoleplayError, match="1 to 5"):
        chair.feel(*felt)
    assert chair.awaits == "feeling"


@pytest.mark.parametrize("reply", ["", "   ", "\n"])
def test_a_blank_reply_is_not_taken_and_says_how_to_say_nothing(reply: str) -> None:
    chair = begun()
    with pytest.raises(RoleplayError, match="three dots"):
        chair.reply(reply)
    assert chair.kept.exchanges == ()
    chair.reply("...")
    assert measure("plain", chair.kept.exchanges).words == (0,)


@pytest.mark.parametrize("turns", range(16))
@pytest.mark.parametrize("felt", [True, False])
def test_stop_ends_it_at_every_point_and_keeps_what_was_said(turns: int, felt: bool) -> None:
    chair = begun()
    for at in range(turns):
        chair.reply((*SHORT, *OWN)[at])
        chair.feel(3, 3)
    if felt:
        chair.reply("Stop.")
    else:
        chair.reply("one more")
        chair.stop()
    assert (chair.awaits, chair.line, chair.kept.stopped) == ("nothing", None, True)
    assert len(chair.kept.exchanges) == turns + (not felt)


def test_stop_is_the_word_alone() -> None:
    assert all(is_stop(said) for said in ("stop", " STOP! ", "/stop", "'stop'"))
    assert not any(is_stop(said) for said in ("I stop them at the sink", "stop it", "", "non-stop"))


def test_the_rounds_end_after_the_last_felt_sense_and_not_before() -> None:
    chair = played(("plain", SHORT), ("asset", OWN[:7]))
    chair.reply(OWN[7])
    before = chair.kept
    chair.feel(5, 5)
    assert (before.ended is None, chair.kept.ended is None, chair.kept.stopped) == (True, False, False)


def test_what_is_only_read_asks_for_nothing() -> None:
    chair = Chair.start(MemoryKeeper(), plan(), reads=True)
    assert (chair.awaits, chair.line) == ("nothing", None)
    assert unfinished(MemoryKeeper()) is None


def test_curves_lengths_ideas_and_commitment_of_both_rounds() -> None:
    chair = played(*BOTH, felt=(2, 4))
    fault, asset = (measure(kind, chair.kept.of_round(at)) for at, kind in enumerate(chair.kept.rounds))
    assert fault.dignity == asset.dignity == (2,) * 8
    assert fault.openness == (4,) * 8
    assert fault.words == (1, 2, 2, 5, 1, 1, 2, 1)
    assert sum(asset.words) > sum(fault.words)
    assert (len(fault.ideas), fault.committed) == (0, False)
    assert [idea.turn for idea in asset.ideas] == [6, 6]
    assert asset.committed


def test_an_idea_is_counted_once_and_the_coachs_own_is_no_idea_of_the_teachers() -> None:
    replies = (
        *SHORT[:5],
        "I could use a timer and a signal.",
        "I could ask Leyla to call the next one.",
        "No.",
    )
    chair = played(("plain", replies))
    assert [idea.typed for idea in measure("plain", chair.kept.exchanges).ideas] == [replies[6]]
    again = (*OWN[:6], "I could leave a question on each table.", "Thursday.")
    assert len(measure("asset", played(("asset", again)).kept.exchanges).ideas) == 2


def test_an_order_that_is_obeyed_is_no_commitment_in_own_words() -> None:
    replies = (
        *SHORT[:5],
        "Okay, I'll post it by Thursday.",
        "Timer, signal, roles.",
        "I'll post the three parts.",
    )
    assert not measure("plain", played(("plain", replies)).kept.exchanges).committed


def test_half_a_round_has_half_its_figures_and_an_open_felt_sense_is_none() -> None:
    chair = played(("plain", SHORT[:2]))
    chair.reply("A timer?")
    measures = measure("plain", chair.kept.exchanges)
    assert measures.dignity == (3, 3, None)
    assert not measures.whole


def test_prompts_stand_in_their_order_and_the_polite_script_adds_its_own() -> None:
    assert prompts(plan())[0] == "de-role"
    assert prompts(plan())[-2:] == ("private", "intention")
    assert set(prompts(plan("polite"))) - set(prompts(plan())) == {"line"}


def test_an_answer_is_kept_replaced_and_taken_back() -> None:
    chair = played(("plain", SHORT))
    chair.answer("head", "the  clock\x07")
    assert chair.kept.answer("head") == "the clock\ufffd"
    chair.answer("head", "the door")
    assert chair.kept.answer("head") == "the door"
    chair.answer("head", "")
    assert chair.kept.answers == ()


def test_the_line_to_be_said_is_offered_until_the_next_round_with_a_teacher_begins() -> None:
    keeper = MemoryKeeper()
    assert offered_intention(keeper) == ""
    chair = played(*BOTH, keeper=keeper)
    chair.answer("intention", "It came from you.")
    assert offered_intention(keeper) == "It came from you."
    Session.start(load_scenario(scenario_folder() / "first-three-months.yaml"), keeper, seed=1)
    assert offered_intention(keeper) == ""
