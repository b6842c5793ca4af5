"""Work dealt out to processes comes back whole, and what goes wrong there is told here."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from roleplay.authoring.workers import deal
from roleplay.errors import Exit, RoleplayError


def times(factor: int) -> Callable[[int], int]:
    return lambda number: factor * number


def refusing(message: str) -> Callable[[int], int]:
    def refuse(number: int) -> int:
        raise RoleplayError(f"{message} {number}", "do nothing", Exit.STORE)

    return refuse


def dying(status: int) -> Callable[[int], int]:
    return lambda number: os._exit(status + number)


def test_every_job_comes_back_with_its_own_result() -> None:
    assert dict(deal(times, 3, range(7), 2)) == {number: 3 * number for number in range(7)}


def test_an_error_one_can_act_on_is_raised_as_it_was() -> None:
    with pytest.raises(RoleplayError) as caught:
        list(deal(refusing, "job", [4], 1))
    assert str(caught.value) == "job 4: do nothing"
    assert caught.value.exit_status == Exit.STORE


def test_a_process_that_dies_is_noticed() -> None:
    with pytest.raises(RuntimeError, match="ended before its work"):
        list(deal(dying, 1, [1, 2], 1))


ENDLESS = """
from test_work_dealt_out import deal, times
for job, result in deal(times, 1, range(1_000_000), 2):
    print(job, flush=True)
"""


def test_nothing_goes_on_when_the_first_process_is_killed() -> None:
    path = os.pathsep.join((str(Path(__file__).parent), os.environ.get("PYTHONPATH", "")))
    process = subprocess.Popen(
        [sys.executable, "-c", ENDLESS],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env={**os.environ, "PYTHONPATH": path},
    )
    with process:
        assert process.stdout is not None
        assert process.stdout.readline().strip().isdigit()
        process.kill()
        left = process.stdout.read()  # returns when no process is left that could write
    assert "Traceback" not in left
