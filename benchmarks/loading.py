"""Listing, loading and checking twenty scenarios, beside PyYAML's C loader on the same texts.

The twenty are the scenarios that ship, over and over, each under an id of its own, so that none was read
before; the banks behind them are read once.
"""

import compileall
import gc
import itertools
import platform
import re
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import yaml

from roleplay.authoring.check.check import check
from roleplay.scenario.load import load_scenario
from roleplay.scenario.shelf import shelf
from roleplay.settings.paths import scenario_folder

TWENTY = 20


def written(folder: Path) -> list[Path]:
    """Twenty scenario files, each with an id of its own."""
    shipped = [one.path for one in shelf(scenario_folder())]
    paths = []
    for number, path in enumerate(itertools.islice(itertools.cycle(shipped), TWENTY), start=1):
        text = path.read_text(encoding="utf-8").replace(f"id: {path.stem}", f"id: copy-{number}", 1)
        paths.append(folder / f"copy-{number}.yaml")
        paths[-1].write_text(text, encoding="utf-8")
    return paths


def each(work: Callable[[Path], object], paths: list[Path]) -> list[float]:
    """Milliseconds of processor time for every file, without Python's search for garbage, as in a command."""
    took = []
    for path in paths:
        gc.collect()
        gc.disable()
        began = time.process_time()
        work(path)
        took.append((time.process_time() - began) * 1000)
        gc.enable()
    return took


def plain_yaml(path: Path) -> object:
    """The same text as plain dicts and lists."""
    return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)


def load_and_check(path: Path) -> None:
    """As whoever checks a file and then plays it."""
    load_scenario(path)
    check(path)


def main() -> None:
    """One table, then all twenty at one go."""
    compileall.compile_dir("src", quiet=1)
    print(f"CPython {platform.python_version()}, {platform.machine()}")
    with tempfile.TemporaryDirectory() as name:
        paths = written(Path(name))
        sizes = [path.stat().st_size for path in paths]
        lines = [len(re.findall(r"(?m)^  [a-z0-9-]+:", path.read_text(encoding="utf-8"))) for path in paths]
        print(
            f"{TWENTY} files of {min(sizes) // 1000} to {max(sizes) // 1000} KB,"
            f" {min(lines)} to {max(lines)} entries"
        )
        began = time.perf_counter()
        load_and_check(paths[0])
        print(f"the first of a process, banks and all: {(time.perf_counter() - began) * 1000:.0f} ms")
        beside = statistics.median(each(plain_yaml, paths))
        print(f"{'milliseconds a file (median)':32} {'':>6} {'ratio':>6}")
        print(f"{'yaml.CSafeLoader':32} {beside:6.1f} {1:6.2f}")
        for what, work in (("load", load_scenario), ("check", check), ("load and check", load_and_check)):
            took = statistics.median(each(work, paths))
            print(f"{what:32} {took:6.1f} {took / beside:6.2f}")
        began = time.perf_counter()
        listed = shelf(Path(name))
        titles = time.perf_counter() - began
        for one in listed:
            check(one.path)
        whole = time.perf_counter() - began
        print(f"list {TWENTY}: {titles * 1000:.0f} ms; list and check {TWENTY}: {whole:.2f} s")


if __name__ == "__main__":
    main()
