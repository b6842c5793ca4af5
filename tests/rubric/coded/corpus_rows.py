"""The corpus: coach turns written for the project and labelled by their writers, a file a writer.

A line is `LABELS | the teacher's words before | the coach's turn`; `NONE` where there is neither question
nor move, `?` where the writer was unsure, `#` begins a remark.
"""

from pathlib import Path

from coded_turns import CodedTurn, Codes

FOLDER = Path(__file__).parent / "corpus"
NAIVE = frozenset(  # writers who knew neither the rubric nor the program
    [
        "nettle",
        "oak",
        "poplar",
        "quince",
        "rowan",
        "sorrel",
        "thyme",
        "umber",
        "violet",
        "willow",
        "yarrow",
        "aspen",
    ]
)
_NO_CODE = frozenset({"NONE", "STACK", "?"})


def corpus(name: str = "*") -> tuple[CodedTurn, ...]:
    """The turns of one writer's file, or of all, in the order of names."""
    return tuple(
        _turn(f"{path.stem}:{number}", line)
        for path in sorted(FOLDER.glob(f"{name}.txt"))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if line.strip() and not line.startswith("#")
    )


def _turn(name: str, line: str) -> CodedTurn:
    labels, before, text = (part.strip() for part in line.split("|"))
    return CodedTurn(name, text, (("teacher", before),) if before else (), (codes_of(labels),))


def codes_of(labels: str) -> Codes:
    """The codes in a list of labels parted by spaces; modifiers are left aside."""
    plain = [label.partition("+")[0] for label in labels.split() if label not in _NO_CODE]
    asked = tuple(label for label in plain if label.partition(":")[0] in ("OPEN", "CLOSED", "LEADING"))
    return Codes(asked, tuple(label for label in plain if label not in asked))
