"""Where somebody stands in the course: what was played, and what comes next and why."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from roleplay.practice.course.steps import Written, written
from roleplay.practice.keeping import Summary
from roleplay.scenario.shelf import Shelved
from roleplay.settings.catalogue import say

Standing = Literal["open", "begun", "played"]
NOTES = "notes"
_NOTES_MINUTES = 10  # rubric 5.2


@dataclass(frozen=True, slots=True)
class Step:
    """One step as a list shows it. `path` is None for one that is no scenario of its own.

    `stand_in` is the title of the scenario that stands in for a step one opts into, "" for other steps.
    `rounds`: how many were played to their end.
    """

    number: int
    scenario: str
    title: str
    teacher: str
    minutes: int
    skill: str
    because: str
    standing: Standing
    rounds: int = 0
    way: str = ""
    path: Path | None = None
    content_note: str = ""
    stand_in: str = ""
    opt_in: bool = False


@dataclass(frozen=True, slots=True)
class Course:
    """All steps that can be played here, and the one that comes next; None when everything was played."""

    steps: tuple[Step, ...]
    next: Step | None


def course(sessions: Iterable[Summary], shelved: Iterable[Shelved]) -> Course:
    """Where the course stands by what is kept. A scenario that is missing or broken is left out.

    What comes next is the first step not played to its end, those one opts into left aside.
    """
    entries = {entry.id: entry for entry in shelved if not entry.broken and not entry.hidden}
    own = {entry.id for entry in entries.values() if entry.focus == say("authoring.notes.focus")}
    kept = tuple(one for one in sessions if one.turns)
    there = [step for step in written() if step.way == NOTES or step.scenario in entries]
    steps = tuple(
        _step(number, step, entries, [one for one in kept if _is_of(one, step, own)])
        for number, step in enumerate(there, start=1)
    )
    following = next((step for step in steps if step.standing != "played" and not step.opt_in), None)
    return Course(steps, following)


def _is_of(session: Summary, step: Written, own: set[str]) -> bool:
    return session.scenario_id in own if step.way == NOTES else session.scenario_id == step.scenario


def _step(number: int, step: Written, entries: dict[str, Shelved], kept: list[Summary]) -> Step:
    rounds = sum(one.ended is not None for one in kept)
    standing: Standing = "played" if rounds else "begun" if kept else "open"
    entry = entries.get(step.scenario)
    stand_in = entries.get(step.opt_in)
    return Step(
        number=number,
        scenario=step.scenario,
        title=entry.title if entry else say("authoring.notes.door"),
        teacher=entry.teacher if entry else "",
        minutes=entry.minutes if entry else _NOTES_MINUTES,
        skill=step.skill,
        because=step.because,
        standing=standing,
        rounds=rounds,
        way=step.way,
        path=entry.path if entry else None,
        content_note=entry.content_note if entry else "",
        stand_in=stand_in.title if stand_in else "",
        opt_in=bool(step.opt_in),
    )


def about(step: Step) -> str:
    """One line on a step: its skill, how long it takes, with whom, and how often it was played."""
    found = [say("ways.course.row", skill=step.skill, minutes=step.minutes)]
    if step.teacher:
        found.append(say("ways.course.with", teacher=step.teacher))
    if step.standing == "begun":
        found.append(say("ways.course.in-it"))
    elif step.rounds:
        found.append(
            say("ways.course.times.1" if step.rounds == 1 else "ways.course.times", count=step.rounds)
        )
    return " · ".join(found)


def beforehand(step: Step) -> tuple[str, ...]:
    """What somebody may wish to know before: what a step touches on, and that it can be left out."""
    found = []
    if step.content_note:
        found.append(say("ways.course.note", note=" ".join(step.content_note.split())))
    if step.opt_in:
        key = "ways.course.opt-in.for" if step.stand_in else "ways.course.opt-in"
        found.append(say(key, title=step.stand_in))
    return tuple(found)
