"""Conversations kept beside their scenarios come out as they are written there."""

from functools import cache
from pathlib import Path

import pytest

from roleplay.practice.conversation import Conversation
from roleplay.practice.played import Played, play, read_played, write_played
from roleplay.report.extract import debrief
from roleplay.scenario.load import load_scenario
from roleplay.scenario.model import Scenario
from roleplay.settings.paths import scenario_folder

KEPT = sorted((scenario_folder() / "played").rglob("*.txt"))


@cache
def scenario_named(name: str) -> Scenario:
    return load_scenario(scenario_folder() / f"{name}.yaml")


@cache
def replay(path: Path) -> tuple[Played, Conversation, Scenario]:
    scenario = scenario_named(path.parent.name)
    played = read_played(path.read_text(encoding="utf-8"))
    return played, play(played, scenario), scenario


def named(name: str) -> tuple[Conversation, Scenario]:
    _, conversation, scenario = replay(scenario_folder() / "played" / "first-three-months" / f"{name}.txt")
    return conversation, scenario


@pytest.mark.parametrize("path", KEPT, ids=lambda p: f"{p.parent.name}/{p.stem}")
def test_a_played_conversation_comes_out_as_it_is_kept(path: Path) -> None:
    played, conversation, scenario = replay(path)
    assert write_played(played, conversation, scenario) == path.read_text(encoding="utf-8")
    assert len(conversation.turns) >= (scenario.turns or 5)


def test_the_warm_open_coach_ends_with_a_step_she_owns() -> None:
    conversation, _ = named("warm-and-open")
    assert conversation.memory.commitment == "owned"
    assert any("step" in turn.reply.marks for turn in conversation.turns)


def test_the_fault_finder_ends_with_a_compliant_step_or_none() -> None:
    conversation, _ = named("fault-finding")
    assert conversation.memory.commitment in {"none", "compliant"}
    assert not any({"step", "agency"} & turn.reply.marks for turn in conversation.turns)


def test_the_repaired_conversation_ends_between_the_two() -> None:
    states = {n: named(n)[0].state for n in ("warm-and-open", "mended", "fault-finding")}
    for variable in ("T", "A", "G"):
        warm, mended, fault = (getattr(states[n], variable) for n in states)
        assert warm > mended > fault
    assert named("mended")[0].memory.commitment == "tentative"


def test_the_three_debriefs_tell_them_apart_and_open_with_a_line_of_the_coachs_own() -> None:
    told = {n: debrief(*named(n)) for n in ("warm-and-open", "mended", "fault-finding")}
    assert len({d.pattern.name for d in told.values()}) >= 2
    overall = {n: d.overall.value for n, d in told.items()}
    assert overall["warm-and-open"] > overall["mended"] > overall["fault-finding"]


def test_a_leading_question_is_never_followed_by_the_secret_or_an_owned_step() -> None:
    for path in KEPT:
        _, conversation, _ = replay(path)
        for turn in conversation.turns:
            if turn.coding.form == "leading":
                assert turn.reply.occasion not in {"reveals", "commits"}
