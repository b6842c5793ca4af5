"""Which answer is likeliest to fit: the author's own where it was meant, else what readers would accept."""

from collections import defaultdict
from pathlib import Path

import pytest
from judged import judged, moment_of, scenario_named

from roleplay.persona.candidates import answers
from roleplay.persona.choose import choose
from roleplay.persona.fit.chance import chance
from roleplay.practice.begin import begin
from roleplay.practice.conversation import Turn
from roleplay.practice.draw import draws
from roleplay.practice.turn import take_turn
from roleplay.scenario.load import load_scenario
from roleplay.settings.paths import scenario_folder

FEWER = 5  # every so many turns are looked at: all of them would take a minute


def said(scenario_id: str, *lines: str) -> Turn:
    scenario = load_scenario(scenario_folder() / f"{scenario_id}.yaml")
    conversation = begin(scenario, 4)
    for line in lines:
        turn = take_turn(line, conversation, scenario)
        conversation = conversation.after(turn)
    return turn


@pytest.mark.parametrize(
    ("scenario_id", "asked", "meant"),
    [
        ("first-three-months", "How many sets did you have?", "ight sets"),
        ("first-three-months", "What made you ask Dario to show you?", "prove"),
        ("the-poster-on-the-computer", "How many laptops charge?", "ineteen"),
    ],
)
def test_a_line_the_author_meant_for_the_question_is_said(scenario_id: str, asked: str, meant: str) -> None:
    turn = said(scenario_id, asked)
    line = scenario_named(scenario_id).line(turn.reply.lines[-1])
    assert line is not None
    assert line.rank == 0 or meant in turn.reply.text


def test_a_question_nothing_is_written_for_is_said_back_or_put_off_and_not_met_by_another_matter() -> None:
    turn = said("first-three-months", "What colour was the first car your uncle drove to Arizona?")
    line = scenario_named("first-three-months").line(turn.reply.lines[-1])
    assert line is not None
    assert not line.when.topics
    assert "strips" not in turn.reply.text


def test_the_weights_know_fitting_replies_from_others_better_than_the_criteria_alone() -> None:
    by_rule, by_chance, turns = 0, 0, 0
    for row in list(judged())[::FEWER]:
        moment = moment_of(row)
        if moment is None:
            continue
        shown = {ids: (text, fits) for ids, text, fits in row.replies if moment.scenario.line(ids)}
        ruled = choose(answers(moment), moment, draws(1, (row.said,)), "answer")
        if ruled is None or ruled.line.id not in shown:
            continue
        lines = {ids: moment.index.lines[ids] for ids in shown if ids in moment.index.lines}
        best = max(
            lines, key=lambda ids: chance(moment, lines[ids], shown[ids][0], chosen=ids == ruled.line.id)
        )
        turns += 1
        by_rule += shown[ruled.line.id][1]
        by_chance += shown[best][1]
    assert turns > 100
    assert by_chance > by_rule * 1.15


def test_the_chance_is_higher_where_readers_said_it_fits() -> None:
    found: dict[bool, list[float]] = defaultdict(list)
    for row in list(judged())[::FEWER]:
        moment = moment_of(row)
        for ids, text, fits in row.replies if moment else ():
            line = moment.scenario.line(ids) if moment else None
            if moment and line is not None and line.id in moment.index.lines:
                found[fits].append(chance(moment, line, text))
    assert all(0 <= one <= 1 for these in found.values() for one in these)
    mean = {fits: sum(these) / len(these) for fits, these in found.items()}
    assert mean[True] > mean[False] + 0.2


def test_every_weight_is_a_name_and_a_number() -> None:
    rows = (Path(chance.__code__.co_filename).with_name("weights.tsv")).read_text("utf-8").splitlines()
    head, *others = rows
    assert head.startswith("FIT ")
    assert all(row.count("\t") == 1 and row.split("\t")[1].startswith("FIT ") for row in others)
    assert others == sorted(others)
