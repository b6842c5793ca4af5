"""The next item of a drill: what is due first, what was missed more often, and no item twice in a round."""

from collections.abc import Iterable
from datetime import date

from roleplay.practice.draw import draws
from roleplay.practice.drills.boxes import Box, boxes
from roleplay.practice.drills.drill import Drill, Item
from roleplay.practice.drills.history import Answer
from roleplay.practice.drills.library import Library

_WIDE = 2**32
_NEW, _LATER = 1, 2  # after what is due, which comes first


def next_item(
    drill: Drill,
    library: Library,
    history: Iterable[Answer],
    seed: int,
    today: date,
    taken: tuple[tuple[str, str], ...] = (),
) -> Item | None:
    """The item that comes next, None when all were met in this round.

    `taken`: kind and id of what this round has had. Due kinds come first, the lowest box and the longest due
    ahead, then new ones, then the rest by their day; none comes again before every other has come. Within a
    kind what was missed comes first, then what was met least. The seed breaks ties.
    """
    answers = tuple(one for one in history if one.drill == drill.id)
    lying = boxes(answers, drill.id)
    draw = draws(seed, (drill.id,))

    def order(kind: str) -> tuple[int, int, int, date, int]:
        box = lying.get(kind)
        met = sum(1 for k, _ in taken if k == kind)
        return met, *_rank(box, today), draw(f"kind {kind}", _WIDE)

    for kind in sorted(drill.kinds(library), key=order):
        items = [i for i in drill.items(kind, library) if (kind, i.id) not in taken]
        if items:
            return min(items, key=lambda item: (*_met(item, answers), draw(f"item {item.id}", _WIDE)))
    return None


def _rank(box: Box | None, today: date) -> tuple[int, int, date]:
    if box is None:
        return _NEW, 0, today
    return (0, box.number, box.due) if box.due <= today else (_LATER, 0, box.due)


def _met(item: Item, answers: tuple[Answer, ...]) -> tuple[bool, int]:
    mine = [one for one in answers if one.item == item.id and not one.differs]
    return not (mine and not mine[-1].right), len(mine)
