"""Every automatic coach with every teacher, under many seeds, on as many cores as it pays to use."""

import os
from collections.abc import Callable, Generator, Iterable
from contextlib import closing
from dataclasses import dataclass

from roleplay.authoring.coaches import COACHES
from roleplay.authoring.material import material
from roleplay.authoring.orderings import Outcome, outcomes
from roleplay.authoring.round import Round, round_of, talk
from roleplay.authoring.summary import Coverage, Summary, coverage, summed_up
from roleplay.authoring.workers import deal
from roleplay.persona.carried import visited
from roleplay.scenario.load import compile_scenario
from roleplay.scenario.model import Scenario, Source

TOGETHER = 5  # seeds of one job
PAYS_FROM = 150  # talks; under these a second process costs more than it saves

Progress = Callable[[int, int], None]
"""Told how many talks are over, and of how many."""


@dataclass(frozen=True, slots=True)
class Simulated:
    """What came of one scenario. `outcomes` are the orderings, held or not."""

    scenario: Scenario
    summaries: tuple[Summary, ...]
    coverage: Coverage
    outcomes: tuple[Outcome, ...]

    @property
    def failed(self) -> tuple[Outcome, ...]:
        """The orderings that do not hold."""
        return tuple(outcome for outcome in self.outcomes if not outcome.holds)


@dataclass(frozen=True, slots=True)
class _Job:
    """Some talks of one coach, by the places of scenario and coach."""

    scenario: int
    coach: int
    seeds: range
    turns: int | None


class _Stage:
    """The scenarios of a simulation, ready to play in this process."""

    def __init__(self, scenarios: Iterable[Scenario]) -> None:
        alone = [visited(scenario, None) for scenario in scenarios]  # a later visit from its stated start
        self._set = [(scenario, material(scenario)) for scenario in alone]

    def play(self, job: _Job) -> list[Round]:
        (scenario, offered), coach = self._set[job.scenario], COACHES[job.coach]
        talks = (talk(scenario, offered, coach, seed, job.turns) for seed in job.seeds)
        return [round_of(conversation, scenario, coach.name) for conversation in talks]


def simulate(
    scenarios: tuple[Scenario, ...],
    seeds: int,
    *,
    turns: int | None = None,
    workers: int | None = None,
    progress: Progress | None = None,
) -> tuple[Simulated, ...]:
    """What comes of `seeds` talks of every coach with every teacher; seeds count from 0.

    A talk has `turns` coach turns, or as many as the coach's manner has. The result is the same for any
    number of `workers`; without one, a core each where that pays. RoleplayError as in `take_turn`.
    """
    jobs = [
        _Job(s, c, range(start, min(seeds, start + TOGETHER)), turns)
        for s in range(len(scenarios))
        for c in range(len(COACHES))
        for start in range(0, seeds, TOGETHER)
    ]
    total = len(scenarios) * len(COACHES) * seeds
    workers = min(len(jobs), workers or (cores() if total >= PAYS_FROM else 1))
    played: dict[_Job, list[Round]] = {}
    done = 0
    with closing(_played(jobs, scenarios, workers)) as results:
        for job, rounds in results:
            played[job] = rounds
            done += len(rounds)
            if progress:
                progress(done, total)
    return tuple(
        _simulated(scenario, [r for job in jobs if job.scenario == place for r in played[job]])
        for place, scenario in enumerate(scenarios)
    )


def cores() -> int:
    """The cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _simulated(scenario: Scenario, rounds: list[Round]) -> Simulated:
    scenario = visited(scenario, None)
    summaries = {c.name: summed_up(c.name, (r for r in rounds if r.coach == c.name)) for c in COACHES}
    return Simulated(
        scenario, tuple(summaries.values()), coverage(scenario, rounds), outcomes(summaries, scenario.turns)
    )


def _played(
    jobs: list[_Job], scenarios: tuple[Scenario, ...], workers: int
) -> Generator[tuple[_Job, list[Round]], None, None]:
    if workers > 1:
        yield from deal(_ready, tuple(scenario.sources for scenario in scenarios), jobs, workers)
        return
    stage = _Stage(scenarios)
    for job in jobs:
        yield job, stage.play(job)


def _ready(texts: tuple[tuple[Source, ...], ...]) -> Callable[[_Job], list[Round]]:
    return _Stage(compile_scenario(sources) for sources in texts).play
