"""Learns the weights of the ear from the corpus: `python tests/rubric/coded/train.py [--check]`.

Logistic regression, one label against the rest, on the properties of questions and of sentences
(`roleplay.rubric.learned.properties`); a property that occurs less than twice is left out, and a weight
that rounds to nothing is not written. With `--check` it learns from all writers but one, for each in turn,
and prints how it does on the one left out; nothing is written then. Needs scikit-learn (dependency group
`train`). The fresh test is never read here.
"""

import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from unittest.mock import patch

import numpy as np
from coded_totals import by_code, reliability, totals
from coded_turns import CodedTurn
from corpus_rows import NAIVE, corpus
from guide_rows import guide_questions, guide_sentences
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from training_rows import Row, question_rows, sentence_rows

from roleplay.rubric.learned import moves as moves_room
from roleplay.rubric.learned import questions as questions_room
from roleplay.rubric.learned.weights import SCALE, Weights

FOLDER = Path(__file__).parents[3] / "src" / "roleplay" / "rubric" / "learned"
FEWEST = 6
STRENGTH = 0.3  # of the fit against the pull towards zero
LEAST = 15  # hundredths of log-odds below which a weight is not worth keeping
ROUNDS = 2  # in which the sentence of a turn that carries a move is looked for
FEWEST_OF_A_LABEL = 20
FOLDS = 5
GUIDE = 4.0  # how much an example of the guide counts beside a line of the corpus
ORDINARY = 2.0  # how much a line of ordinary talk counts, by a writer who did not know the guide


def vocabulary(rows: Sequence[Row]) -> dict[str, int]:
    """The column of each property that occurs often enough."""
    seen = Counter(name for row in rows for name in row.properties)
    return {name: i for i, name in enumerate(sorted(n for n, times in seen.items() if times >= FEWEST))}


def matrix(rows: Sequence[Row], columns: dict[str, int]) -> csr_matrix:
    """Which row has which property."""
    at = [[columns[name] for name in row.properties if name in columns] for row in rows]
    ends = np.cumsum([0, *map(len, at)])
    return csr_matrix((np.ones(ends[-1]), np.concatenate(at), ends), shape=(len(rows), len(columns)))


def fit(given: csr_matrix, wanted: np.ndarray, heavy: np.ndarray) -> tuple[np.ndarray, float]:
    """Weights and bias of one label, in log-odds; `heavy` says how much each row counts, 0 for not at all."""
    rows = np.flatnonzero(heavy)
    model = LogisticRegression(C=STRENGTH, solver="liblinear")
    model.fit(given[rows], wanted[rows], sample_weight=heavy[rows])
    return model.coef_[0], float(model.intercept_[0])


def counting(rows: Sequence[Row], label: str) -> np.ndarray:
    """How much each row counts for a label: an unknown one not at all."""

    def one(row: Row) -> float:
        if row.known is not None and label not in row.known:
            return 0.0
        return GUIDE if row.guide else ORDINARY if row.writer in NAIVE else 1.0

    return np.array([one(row) for row in rows])


def question_targets(rows: Sequence[Row]) -> dict[str, np.ndarray]:
    """For each label, and for leading as such, which rows carry it."""
    labels = sorted({label for row in rows for label in row.labels})
    targets = {label: np.array([label in row.labels for row in rows]) for label in labels}
    targets["LEADING"] = np.array([any(x.startswith("LEADING") for x in row.labels) for row in rows])
    return targets


def move_targets(rows: Sequence[Row], given: csr_matrix) -> dict[str, np.ndarray]:
    """For each move, the sentences that carry it: of a turn that does, those that look most like it."""
    found = {}
    for label in sorted({label for row in rows for label in row.labels}):
        turn_has = np.array([label in row.labels for row in rows])
        rule = np.array([f"rule:{label}" in row.properties for row in rows])
        wanted = turn_has
        for _ in range(ROUNDS):
            weights, bias = fit(given, wanted, counting(rows, label))
            wanted = _placed(rows, turn_has, given @ weights + bias + rule)
        found[label] = wanted
    return found


def _placed(rows: Sequence[Row], turn_has: np.ndarray, score: np.ndarray) -> np.ndarray:
    best: dict[str, int] = {}
    for i in np.flatnonzero(turn_has):
        if rows[i].group not in best or score[i] > score[best[rows[i].group]]:
            best[rows[i].group] = int(i)
    return np.array(
        [
            has and (s > 0 or best[r.group] == i)
            for i, (r, has, s) in enumerate(zip(rows, turn_has, score, strict=True))
        ]
    )


def learn(rows: Sequence[Row], *, moves: bool) -> str:
    """The weights of all labels, as they are written: one property a line, so that a change can be read."""
    columns = vocabulary(rows)
    given = matrix(rows, columns)
    targets = move_targets(rows, given) if moves else question_targets(rows)
    labels = [label for label, wanted in targets.items() if wanted.sum() >= FEWEST_OF_A_LABEL]
    fitted = [fit(given, targets[label], counting(rows, label)) for label in labels]
    lines = [
        " ".join(f"{label} {round(bias * SCALE)}" for label, (_, bias) in zip(labels, fitted, strict=True))
    ]
    for name, column in columns.items():
        written = [
            (label, round(float(w[column]) * SCALE)) for label, (w, _) in zip(labels, fitted, strict=True)
        ]
        kept = [f"{label} {weight}" for label, weight in written if abs(weight) >= LEAST]
        if kept:
            lines.append(f"{name}\t{' '.join(kept)}")
    return "\n".join(lines) + "\n"


def main() -> None:
    """Learn from the whole corpus and write, or check on writers left out."""
    turns = corpus()
    if "--check" in sys.argv[1:]:
        check(turns)
        return
    questions = [*question_rows(turns), *guide_questions()]
    sentences = [*sentence_rows(turns), *guide_sentences()]
    print(f"{len(turns)} turns, {len(questions)} questions, {len(sentences)} sentences")
    (FOLDER / "questions.tsv").write_text(learn(questions, moves=False), encoding="utf-8")
    (FOLDER / "moves.tsv").write_text(learn(sentences, moves=True), encoding="utf-8")


def check(turns: Sequence[CodedTurn]) -> None:
    """Leave a fifth of the writers out, learn from the others, hear those left out; print the totals."""
    writers = sorted({turn.writer for turn in turns})
    heard: list[CodedTurn] = []
    for fold in range(FOLDS):
        out = set(writers[fold::FOLDS])
        learned = [turn for turn in turns if turn.writer not in out]
        fresh = {
            "questions": Weights(learn([*question_rows(learned), *guide_questions()], moves=False)),
            "moves": Weights(learn([*sentence_rows(learned), *guide_sentences()], moves=True)),
        }
        left = [turn for turn in turns if turn.writer in out]
        with (
            patch.object(questions_room, "weights", fresh.__getitem__),
            patch.object(moves_room, "weights", fresh.__getitem__),
        ):
            for writer in sorted(out):
                own = [turn for turn in left if turn.writer == writer]
                print(f"-- {writer}\n{totals(own)}", flush=True)
        heard += left
    print(f"-- all, each heard by weights learned without its writer\n{totals(heard)}")
    for low, high, right in reliability(heard):
        print(f"confidence {low:.2f} to {min(high, 1):.2f}: right {right}")
    for one in by_code(heard):
        print(f"{one.code:18} precision {one.precision!s:38} recall {one.recall}")


if __name__ == "__main__":
    main()
