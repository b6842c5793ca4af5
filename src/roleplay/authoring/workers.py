"""Work dealt out to processes of their own, which end with this one whatever happens to it."""

import multiprocessing
import signal
import threading
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection, wait
from typing import Any, TypeVar

from roleplay.errors import RoleplayError

Job = TypeVar("Job")
Result = TypeVar("Result")
Given = TypeVar("Given")
Prepared = Callable[[Given], Callable[[Job], Result]]
"""Makes ready in a process what is given, and returns what does one job there."""


def deal(
    prepare: "Prepared[Given, Job, Result]", given: Given, jobs: Sequence[Job], workers: int
) -> Generator[tuple[Job, Result], None, None]:
    """The jobs with their results, as they are done; closing it ends every process at once.

    What is passed must be picklable. RoleplayError of a job is raised here; RuntimeError when a process died.
    """
    fresh = multiprocessing.get_context("spawn")  # a fork would take the threads of a screen with it
    hands = [jobs[start::workers] for start in range(workers)]
    lines = [fresh.Pipe(duplex=False) for _ in hands]
    processes = [
        fresh.Process(target=_work, args=(line[1], prepare, given, hand), daemon=True)
        for line, hand in zip(lines, hands, strict=True)
    ]
    try:
        with _deaf():
            for process, (_, sending) in zip(processes, lines, strict=True):
                process.start()
                sending.close()
        yield from _received([receiving for receiving, _ in lines], hands)
    finally:
        for process in processes:
            if process.pid is not None:
                process.kill()
                process.join()
        for line in lines:
            for end in line:
                end.close()


def _received(
    lines: list["Connection[Any, Any]"], hands: Sequence[Sequence[Job]]
) -> Iterator[tuple[Job, Result]]:
    waiting = {line: list(reversed(hand)) for line, hand in zip(lines, hands, strict=True)}
    while any(waiting.values()):
        arrived = wait([line for line, left in waiting.items() if left])
        for line in [line for line in lines if line in arrived]:
            try:
                result = line.recv()
            except EOFError:
                raise RuntimeError("a process ended before its work did") from None
            if isinstance(result, RoleplayError):
                raise result
            yield waiting[line].pop(), result


def _work(
    sending: "Connection[Any, Any]",
    prepare: "Prepared[Given, Job, Result]",
    given: Given,
    jobs: Sequence[Job],
) -> None:
    with suppress(BrokenPipeError):  # the first process is gone, and nobody waits for the rest
        try:
            do = prepare(given)
            for job in jobs:
                sending.send(do(job))
        except RoleplayError as error:
            sending.send(error)


@contextmanager
def _deaf() -> Iterator[None]:
    """Processes started here never hear Ctrl+C, which reaches them all: this one decides for them."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
