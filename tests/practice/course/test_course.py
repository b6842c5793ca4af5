"""The course: its order, what was played, and what comes next."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from roleplay.practice.course.course import Course, about, beforehand, course
from roleplay.practice.course.steps import written
from roleplay.practice.keeping import Summary
from roleplay.scenario.shelf import Shelved, shelf
from roleplay.settings.catalogue import say
from roleplay.settings.paths import scenario_folder

AT = datetime(2025, 11, 4, 12, 0, tzinfo=UTC)
OPT_IN = {"a-cup-of-tea": "not-a-volunteer", "year-of-light": "not-a-volunteer",
          "back-too-soon": "grandmothers-letter"}  # fmt: skip


def on_the_shelf(*ids: str) -> tuple[Shelved, ...]:
    return tuple(Shelved(i, Path(f"{i}.yaml"), title=i.capitalize(), minutes=8, teacher="T") for i in ids)


def played(scenario: str, *, turns: int = 6, ended: bool = True) -> Summary:
    return Summary("s", scenario, scenario, "T", AT, turns, AT if ended else None)


def all_of_it() -> tuple[Shelved, ...]:
    return on_the_shelf(*(step.scenario for step in written() if step.way != "notes"))


def order(found: Course) -> list[str]:
    return [step.scenario for step in found.steps]


def test_the_order_is_that_of_the_rubric_with_one_skill_and_one_sentence_each() -> None:
    assert [step.scenario for step in written()] == [
        "first-three-months", "same-lesson-two-doors", "own-notes", "group-work-after-emilio",
        "yes-to-everything", "zeros", "the-poster-on-the-computer", "could-you-just", "nine-seconds",
        "strips-before-the-bell", "recovery-packets", "the-helper", "grandmothers-letter",
        "the-yes-at-the-door", "two-minutes-in-the-hallway", "experts-nobody-has-asked", "a-cup-of-tea",
        "year-of-light", "not-a-volunteer", "what-shall-i-tell-the-principal", "back-too-soon",
        "the-comment-that-crossed-the-line", "your-own-question",
    ]  # fmt: skip
    for step in written():
        assert step.skill
        assert step.because.endswith(".")
        assert step.because.count(".") == 1


def test_a_newcomer_begins_at_the_first_step() -> None:
    found = course((), all_of_it())
    assert found.next is not None
    assert found.next.scenario == "first-three-months"
    assert all(step.standing == "open" for step in found.steps)


def test_what_was_played_to_its_end_is_behind_one_and_what_was_begun_is_not() -> None:
    kept = (
        played("first-three-months"),
        played("same-lesson-two-doors", ended=False),
        played("zeros", turns=0),
    )
    found = course(kept, all_of_it())
    standing = {step.scenario: step.standing for step in found.steps}
    assert standing["first-three-months"] == "played"
    assert standing["same-lesson-two-doors"] == "begun"
    assert standing["zeros"] == "open"
    assert found.next is not None
    assert found.next.scenario == "same-lesson-two-doors"


def test_a_missing_or_broken_scenario_is_left_out_and_the_others_are_numbered_through() -> None:
    entries = tuple(entry for entry in all_of_it() if entry.id != "zeros")
    entries = tuple(replace(e, hidden=True) if e.id == "nine-seconds" else e for e in entries)
    found = course((), entries)
    assert {"zeros", "nine-seconds"}.isdisjoint(order(found))
    assert [step.number for step in found.steps] == list(range(1, len(found.steps) + 1))


def test_what_one_opts_into_is_never_put_forward_and_its_stand_in_is_named() -> None:
    kept = tuple(played(step.scenario) for step in written() if step.scenario not in OPT_IN)
    notes = replace(on_the_shelf("mine")[0], focus=say("authoring.notes.focus"))
    found = course((*kept, played("mine")), (*all_of_it(), notes))
    assert found.next is None
    asked = {step.scenario: step.stand_in for step in found.steps if step.opt_in}
    assert asked == {scenario: stand_in.capitalize() for scenario, stand_in in OPT_IN.items()}


def test_a_round_on_notes_of_ones_own_is_the_step_of_own_notes() -> None:
    notes = replace(on_the_shelf("mine")[0], focus=say("authoring.notes.focus"))
    found = course((played("mine"),), (*all_of_it(), notes))
    assert next(step.standing for step in found.steps if step.way == "notes") == "played"


def test_a_step_says_its_skill_how_often_it_was_played_and_what_it_touches() -> None:
    entry = replace(on_the_shelf("zeros")[0], content_note="Grades.")
    step = course((played("zeros"), played("zeros")), (entry,)).steps[1]
    assert about(step) == "surfacing a belief · 8 min · with T · played 2 times"
    assert beforehand(step) == ("touches on: Grades.",)


def test_every_scenario_that_ships_has_its_step() -> None:
    ids = {entry.id for entry in shelf(scenario_folder()) if not entry.broken}
    assert ids <= set(order(course((), all_of_it())))
