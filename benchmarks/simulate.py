"""Simulated conversations of twenty turns: 1,000 of them on one core and on all, and what each turn takes.

`simulate.py 500` gives every coach so many conversations instead, once, and prints what came of them.
"""

import compileall
import math
import os
import platform
import sys
import time

from roleplay.authoring.as_lines import as_lines
from roleplay.authoring.coaches import COACHES
from roleplay.authoring.simulate import Simulated, cores, simulate
from roleplay.scenario.load import load_scenario
from roleplay.scenario.model import Scenario
from roleplay.scenario.shelf import shelf
from roleplay.settings.paths import scenario_folder

CONVERSATIONS = 1_000
TURNS = 20


def timed(scenarios: tuple[Scenario, ...], seeds: int, workers: int) -> tuple[Simulated, ...]:
    """Simulate, and print how long it took and how much work it was; a talk she leaves has fewer turns."""
    began, worked = time.perf_counter(), processor_time()
    found = simulate(scenarios, seeds, turns=TURNS, workers=workers)
    took, worked = time.perf_counter() - began, processor_time() - worked
    talks = sum(summary.rounds for one in found for summary in one.summaries)
    turns = sum(summary.replies for one in found for summary in one.summaries)
    print(
        f"{workers} of {cores()} cores: {talks} conversations of up to {TURNS} turns, {turns} turns taken,"
        f" in {took:.1f} s, with {worked:.1f} s of processor time ({worked / turns * 1000:.2f} ms a turn)"
    )
    return found


def processor_time() -> float:
    """Seconds of work of this process and those it has ended; the rest is waiting for a core."""
    return sum(os.times()[:4])


def main() -> None:
    """The speed on one core and on all, or the findings of many seeds."""
    compileall.compile_dir("src", quiet=1)
    scenarios = tuple(load_scenario(one.path) for one in shelf(scenario_folder()))
    print(f"CPython {platform.python_version()}, {platform.machine()}")
    if len(sys.argv) > 1:
        for one in timed(scenarios, int(sys.argv[1]), cores()):
            print("\n".join(as_lines(one)))
        return
    seeds = math.ceil(CONVERSATIONS / (len(scenarios) * len(COACHES)))
    for workers in sorted({1, cores()}):
        timed(scenarios, seeds, workers)


if __name__ == "__main__":
    main()
