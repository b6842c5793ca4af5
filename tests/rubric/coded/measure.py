"""Prints how the ear stands: `python tests/rubric/coded/measure.py [open|sealed|corpus|FILE] [LABEL]`.

The sealed half gives totals only. With a label, the open half and the corpus print the turns in which it
was missed or heard wrongly.
"""

import sys
from collections.abc import Sequence

from coded_totals import (
    agreement,
    any_move,
    by_code,
    every_move,
    labels_heard,
    moves_heard,
    reliability,
    totals,
)
from coded_turns import CodedTurn
from corpus_rows import corpus
from fresh_rows import Half, fresh

HALVES: dict[str, Half] = {"open": "open", "sealed": "sealed"}


def main(what: str = "open", label: str = "") -> None:
    """Print the totals, by code where rows may be seen."""
    turns = fresh(HALVES[what]) if what in HALVES else corpus("*" if what == "corpus" else what)
    if label and what != "sealed":
        _errors(turns, label)
        return
    print(totals(turns))
    if len(turns[0].codings) > 1:
        print("kappa", "  ".join(f"{name} {value:.2f}" for name, value in agreement(turns).items()))
    for low, high, right in reliability(turns):
        print(f"confidence {low:.2f} to {min(high, 1):.2f}: right {right}")
    if what != "sealed":
        for one in by_code(turns):
            print(f"{one.code:18} precision {one.precision!s:38} recall {one.recall}")


def _errors(turns: Sequence[CodedTurn], label: str) -> None:
    for turn in turns:
        questions = [set(codes.questions) for codes in turn.codings]
        every = every_move(turn) | set.intersection(*questions)
        some = any_move(turn) | set.union(*questions)
        heard = {*labels_heard(turn), *moves_heard(turn)}
        if (label in heard) == (label in some) or (label not in heard and label not in every):
            continue
        how = "heard" if label in heard else "missed"
        print(f"{how:6} {turn.id} {sorted(some)} ← {sorted(heard)}")
        print(f"       {' / '.join(words for _, words in turn.before[-1:])} | {turn.text}")


if __name__ == "__main__":
    main(*sys.argv[1:])
