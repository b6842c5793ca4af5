"""Learns how likely a line fits from what readers judged: `python tests/persona/fit/train_fit.py [--check]`.

Logistic regression on the properties of a turn and a line together (`roleplay.persona.fit.properties`). With
`--check` it learns from a part of the turns, for each of ten parts in turn, prints how it does on the others,
and writes nothing; `--people` leaves out one scenario's teacher at a time. Needs scikit-learn (dependency
group `train`).
"""

import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from judged import judged, moment_of
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from roleplay.persona.candidates import answers
from roleplay.persona.choose import choose
from roleplay.persona.fit import chance as fit_room
from roleplay.persona.fit.chance import RULE
from roleplay.persona.fit.properties import fit_properties
from roleplay.practice.draw import draws
from roleplay.rubric.learned.weights import SCALE

WEIGHTS = Path(fit_room.__file__).with_name("weights.tsv")
FEWEST = 5
STRENGTH = 0.25
LEAST = 8
FOLDS = 10


@dataclass(frozen=True, slots=True)
class Pair:
    """A turn and a reply shown for it; `group` is the turn, `actual` whether the program gave it."""

    group: int
    scenario: str
    ids: str
    properties: tuple[str, ...]
    fits: bool


def pairs() -> list[Pair]:
    """Every judged reply that is made of one line, with its properties."""
    found = []
    for group, row in enumerate(judged()):
        made = moment_of(row)
        if made is None:
            continue
        moment = made
        ruled = choose(answers(moment), moment, draws(1, (row.said,)), "answer")
        for ids, text, fits in row.replies:
            line = moment.scenario.line(ids.rpartition("+")[2])
            if line is not None:
                names = fit_properties(moment.words, moment, line, text)
                names += (RULE,) if ruled and line.id == ruled.line.id else ()
                found.append(Pair(group, row.scenario, ids, names, fits))
    return found


def learn(rows: list[Pair]) -> tuple[dict[str, float], float]:
    """Weights and bias, in log-odds."""
    seen = Counter(name for row in rows for name in row.properties)
    columns = {name: i for i, name in enumerate(sorted(n for n, times in seen.items() if times >= FEWEST))}
    model = LogisticRegression(C=STRENGTH, solver="liblinear")
    model.fit(matrix(rows, columns), np.array([row.fits for row in rows]))
    return {name: float(model.coef_[0][i]) for name, i in columns.items()}, float(model.intercept_[0])


def matrix(rows: list[Pair], columns: dict[str, int]) -> csr_matrix:
    """Which row has which property."""
    at = [[columns[name] for name in dict.fromkeys(row.properties) if name in columns] for row in rows]
    ends = np.cumsum([0, *map(len, at)])
    return csr_matrix((np.ones(ends[-1]), np.concatenate(at), ends), shape=(len(rows), len(columns)))


def scored(rows: list[Pair], weights: dict[str, float], bias: float) -> list[float]:
    """How likely each fits."""
    sums = [bias + sum(weights.get(name, 0.0) for name in dict.fromkeys(row.properties)) for row in rows]
    return [float(1 / (1 + np.exp(-total))) for total in sums]


def check(rows: list[Pair], part: dict[int, int]) -> None:
    """Learn without each part in turn, and tell how the choice by fit does on it."""
    chances = np.zeros(len(rows))
    for fold in sorted(set(part.values())):
        out = [i for i, row in enumerate(rows) if part[row.group] == fold]
        weights, bias = learn([row for row in rows if part[row.group] != fold])
        chances[out] = scored([rows[i] for i in out], weights, bias)
    groups: dict[int, list[int]] = {}
    for i, row in enumerate(rows):
        groups.setdefault(row.group, []).append(i)
    fits = np.array([row.fits for row in rows])
    best = {g: max(at, key=lambda i: chances[i]) for g, at in groups.items()}
    right = [bool(fits[i]) for i in best.values()]
    could = [bool(fits[at].any()) for at in groups.values()]
    print(f"pairs {len(rows)}, fit {fits.mean():.3f}")
    print(f"turns {len(groups)}, with a fitting reply {np.mean(could):.3f}")
    print(f"the likeliest fits in {np.mean(right):.3f}")
    ruled = {g: next((i for i in at if RULE in rows[i].properties), None) for g, at in groups.items()}
    by_rule = [i for i in ruled.values() if i is not None]
    print(f"chosen by rule: {np.mean([fits[i] for i in by_rule]):.3f} of {len(by_rule)}")
    for least in (0.2, 0.3, 0.4, 0.5, 0.6):
        sure = [i for i in by_rule if chances[i] >= least]
        print(f"  where at least {least}: {np.mean([fits[i] for i in sure]):.3f} of {len(sure)}")
    for least in (0.2, 0.3, 0.4, 0.5, 0.6):
        kept = [bool(fits[i]) for i in best.values() if chances[i] >= least]
        print(f"  where at least {least}: {np.mean(kept):.3f} of {len(kept)}")
    for low in np.arange(0, 1, 0.1):
        some = (chances >= low) & (chances < low + 0.1)
        print(f"  chance {low:.1f} to {low + 0.1:.1f}: fits {fits[some].mean():.3f} of {some.sum()}")


def main() -> None:
    """Learn and write, or check."""
    rows = pairs()
    if "--check" in sys.argv:
        check(rows, {row.group: row.group % FOLDS for row in rows})
    elif "--people" in sys.argv:
        names = sorted({row.scenario for row in rows})
        check(rows, {row.group: names.index(row.scenario) for row in rows})
    else:
        weights, bias = learn(rows)
        kept = {name: round(w * SCALE) for name, w in sorted(weights.items()) if abs(w * SCALE) >= LEAST}
        lines = [f"FIT {round(bias * SCALE)}", *(f"{name}\tFIT {weight}" for name, weight in kept.items())]
        WEIGHTS.write_text("\n".join(lines) + "\n", encoding="utf-8")
        print(f"{len(rows)} pairs, {len(kept)} weights")


if __name__ == "__main__":
    main()
