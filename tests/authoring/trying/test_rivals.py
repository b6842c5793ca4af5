"""The ranking names the line that was said first, and every reason holds in the moment it is given for."""

from functools import cache
from pathlib import Path
from typing import get_args

import pytest

from roleplay.authoring.coaches import COACHES
from roleplay.authoring.material import material
from roleplay.authoring.round import talk
from roleplay.authoring.trying.opened import Opened, read_scenario
from roleplay.authoring.trying.reasons import loss_words
from roleplay.authoring.trying.taken import Taken, take, taken
from roleplay.persona.candidates import candidates
from roleplay.persona.criteria import criteria, missed
from roleplay.persona.rivals import Code, Loss, ranking, why_not
from roleplay.practice.begin import begin
from roleplay.practice.turn import take_turn
from roleplay.scenario.model import Line
from roleplay.settings.catalogue import texts
from roleplay.settings.paths import scenario_folder

LANTERNS = Path(__file__).with_name("lanterns.yaml")
SHIPPED = ("first-three-months", "the-poster-on-the-computer")


@cache
def opened() -> Opened:
    return read_scenario(LANTERNS)


@cache
def talked(name: str) -> tuple[Taken, ...]:
    """The turns of every automatic coach with a scenario that ships, six of each."""
    scenario = read_scenario(scenario_folder() / f"{name}.yaml").scenario
    found = []
    for coach in COACHES:
        conversation = talk(scenario, material(scenario), coach, 5, 6)
        before = begin(scenario, 5)
        for turn in conversation.turns:
            found.append(taken(turn, before, scenario))
            before = before.after(turn)
    return tuple(found)


def turns(*said: str) -> Taken:
    """The last of some coach turns with Noor."""
    scenario = opened().scenario
    conversation = begin(scenario, 3)
    for words in said[:-1]:
        conversation = conversation.after(take_turn(words, conversation, scenario))
    return take(said[-1], conversation, scenario)


def line(name: str) -> Line:
    found = opened().named(name)
    assert found is not None
    return found


def why(name: str, at: Taken) -> Loss:
    return why_not(line(name), at.turn.reply, at.moment, at.draw)


@pytest.mark.parametrize("name", SHIPPED)
def test_the_first_of_the_ranking_is_the_reply_that_was_given(name: str) -> None:
    alone = 0
    for one in talked(name):
        ranked = ranking(one.turn.reply, one.moment, one.draw)
        assert ranked is not None
        assert ranked.said.id == one.turn.reply.lines[-1]
        assert all(rival.line.id != ranked.said.id for rival in ranked.rivals)
        assert len(ranked.rivals) <= 4
        alone += ranked.pool == "alone"
    assert alone <= len(talked(name)) // 50


@pytest.mark.parametrize("name", SHIPPED)
def test_nearly_every_rival_lost_by_something_that_can_be_named(name: str) -> None:
    ranked = [ranking(one.turn.reply, one.moment, one.draw) for one in talked(name)]
    codes = [rival.loss.code for one in ranked if one for rival in one.rivals]
    assert len(codes) > 100
    assert codes.count("elsewhere") <= len(codes) // 20


@pytest.mark.parametrize("name", SHIPPED)
def test_looking_at_the_rivals_changes_no_reply(name: str) -> None:
    one = talked(name)[3]
    again = [ranking(one.turn.reply, one.moment, one.draw) for _ in range(2)]
    assert again[0] == again[1]


@pytest.mark.parametrize("name", SHIPPED)
def test_a_line_that_could_be_said_misses_no_criterion_and_one_that_misses_any_could_not(name: str) -> None:
    for one in talked(name)[::4]:
        for written in one.moment.index.lines.values():
            could = candidates((written,), one.moment, event=written.occasion is not None)
            assert not (could and missed(written, one.moment)), written.id


@pytest.mark.parametrize("name", SHIPPED)
def test_every_reason_there_is_has_words(name: str) -> None:
    for one in talked(name)[::6]:
        for written in one.moment.scenario.lines:
            words = loss_words(why_not(written, one.turn.reply, one.moment, one.draw))
            assert words
            assert "{" not in words


def test_every_code_of_a_reason_is_in_the_catalogue() -> None:
    known = texts("authoring")
    for code in get_args(Code):
        assert f"try.loses.{code}" in known or f"try.fails.{code}" in known, code


def test_the_line_that_the_seed_left_out_comes_next_and_says_so() -> None:
    one = turns("What made you send Sami to the window?")
    ranked = ranking(one.turn.reply, one.moment, one.draw)
    assert ranked is not None
    assert {ranked.said.id, ranked.rivals[0].line.id} == {"draught-why", "draught-why-2"}
    assert ranked.rivals[0].loss.code == "drawn"


def test_a_line_for_a_lesser_aim_loses_by_it_and_is_told_against_the_one_that_was_said() -> None:
    one = turns("What made you send Sami to the window?")
    assert one.turn.asked.also == ("success",)
    loss = why("draught-proud", one)
    assert (loss.code, loss.own, loss.other, loss.fails) == ("aim", ("success",), ("decision",), False)
    assert loss_words(loss) == "aim: success is farther from the question than decision"


def test_a_line_for_another_band_fails_by_its_band() -> None:
    one = turns("What made you send Sami to the window?")
    assert one.turn.band == "working"
    loss = why("draught-open", one)
    assert (loss.code, loss.own, loss.other, loss.fails) == ("band", ("open",), ("working",), True)


def test_an_own_line_that_fails_in_one_thing_alone_stands_among_the_rivals() -> None:
    one = turns("What made you send Sami to the window?")
    ranked = ranking(one.turn.reply, one.moment, one.draw, most=60)
    assert ranked is not None
    few = ranking(one.turn.reply, one.moment, one.draw)
    assert few is not None
    assert (len(few.rivals), few.rivals[-1].loss.fails) == (4, True)
    near = {rival.line.id: rival.loss.code for rival in ranked.rivals if rival.loss.fails}
    assert near == {"draught-open": "band", "draught-again": "told"}


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("wire-why", "topic"),
        ("draught-did", "aim"),
        ("draught-again", "told"),
        ("late-step", "topic"),
        ("step", "not-ready"),
        ("draught-seen", "move"),
    ],
)
def test_the_first_thing_that_fails_is_named(name: str, code: Code) -> None:
    loss = why(name, turns("What made you send Sami to the window?"))
    assert (loss.code, loss.fails) == (code, True)


def test_a_line_said_before_loses_by_that() -> None:
    asked = "What made you send Sami to the window?"
    one = turns(asked, "And what did Sami do at the window?", asked)
    said = {name for name, _ in one.moment.memory.said} & {"draught-why", "draught-why-2"}
    assert said
    for name in sorted(said - set(one.turn.reply.lines)):
        assert why(name, one).code in ("said-before", "told")


def test_the_line_that_was_said_is_not_argued_away() -> None:
    one = turns("What made you send Sami to the window?")
    assert why(one.turn.reply.lines[-1], one).code == "said"


def test_guarded_words_stand_in_where_the_band_is_missed() -> None:
    one = turns("You failed those children. You always do. You never plan.", "Why did Sami go to the window?")
    assert one.turn.band in ("shut", "guard", "polite")
    assert one.turn.reply.text == "It was quicker that way."
    band = next(c for c in criteria(line("draught-why"), one.moment) if c.name == "band")
    assert (band.met, band.guarded) == (False, True)
    assert missed(line("draught-why"), one.moment) == ()
