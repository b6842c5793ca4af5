"""Sort twelve: near misses, told apart by what they ask and name. The reason can be argued with."""

import re
from functools import cache

from roleplay.practice.drills.drill import Drill, Feedback, Item, unreadable
from roleplay.practice.drills.library import Library
from roleplay.practice.drills.rows import Row, rows
from roleplay.rubric.codebook import codebook
from roleplay.settings.catalogue import say

FORMS = ("open", "closed", "leading")
_FAMILIES = frozenset({"OPEN", "CLOSED", "LEADING"})


def label_of(row: Row) -> str:
    """The label of a row by the rubric: of a question with its family, of a framing move alone."""
    return row.get("label", row["is"])


def pile_of(label: str) -> str:
    """The pile a label belongs on: a question's form, or the framing move itself."""
    family = label.partition(":")[0]
    return family.lower() if family in _FAMILIES else family


def piles(row: Row) -> tuple[str, ...]:
    """The piles a row is sorted between."""
    return tuple(row["between"].split()) if "between" in row else FORMS


@cache
def material() -> tuple[Row, ...]:
    """The written near misses, then the code book's own lines of questions."""
    return (*rows("near_misses"), *_of_the_code_book())


def _of_the_code_book() -> tuple[Row, ...]:
    """Lines that carry a question's code: near misses of one another, each with the code's reason."""
    return tuple(
        {"text": line.text, "is": entry.label, "because": entry.definition}
        | ({"before": line.before} if line.before else {})
        for entry in codebook()
        if entry.group in FORMS
        for line in entry.heard
    )


def _kinds(_: Library) -> tuple[str, ...]:
    return tuple(dict.fromkeys(label_of(row) for row in material()))


def _items(kind: str, _: Library) -> tuple[Item, ...]:
    return tuple(
        Item(
            id=row["text"],
            kind=kind,
            before=row.get("before", ""),
            teacher=say("drills.her") if "before" in row else "",
            line=row["text"],
            choices=tuple(say(f"drills.pile.{pile}") for pile in piles(row)),
            row=row,
        )
        for row in material()
        if label_of(row) == kind
    )


def _hear(item: Item, answer: str) -> Feedback:
    row, among = item.row, piles(item.row)
    chosen = chosen_of(answer, item.choices)
    if chosen is None:
        return unreadable(say("drills.choose", most=len(item.choices)))
    mine, label = among[chosen], label_of(row)
    right = pile_of(label)
    other = pile_of(row["also"]) if "also" in row else right
    if "also" in row and mine in (right, other):
        heard = say("drills.sort.arguable", pile=say(f"drills.pile.{mine}"))
        reason = f"{row['because']} {row['argued']}"
        return Feedback(True, heard, reason=reason, label=label)
    key = "right" if mine == right else "other"
    heard = say(f"drills.sort.{key}", pile=say(f"drills.pile.{right}"))
    return Feedback(mine == right, heard, reason=row["because"], label=label)


def chosen_of(answer: str, choices: tuple[str, ...]) -> int | None:
    """Which choice an answer names, by its number from 1 or by how its words begin; None for neither."""
    said = " ".join(re.sub(r"[^\w ]", " ", answer.lower()).split())
    if said.isdecimal() and said.isascii():
        number = int(said[:3])
        return number - 1 if 1 <= number <= len(choices) else None
    fitting = [at for at, words in enumerate(choices) if said and words.lower().startswith(said)]
    exact = [at for at in fitting if choices[at].lower() == said]
    found = exact or fitting
    return found[0] if len(found) == 1 else None


SORT_TWELVE = Drill("sort-twelve", minutes=4, length=12, tries=1, kinds=_kinds, items=_items, hear=_hear)
