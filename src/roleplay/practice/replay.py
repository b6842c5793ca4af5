"""Taking every kept turn again: the same turns come out, or the differences are named."""

from dataclasses import dataclass, fields

from roleplay.practice.begin import first_moment
from roleplay.practice.conversation import Conversation, Turn
from roleplay.practice.keeping import Kept
from roleplay.practice.turn import take_turn


@dataclass(frozen=True, slots=True)
class Difference:
    """A kept turn that came out differently: its id, its number, and the parts that differ."""

    id: int
    number: int
    parts: tuple[str, ...]


def replay(kept: Kept) -> tuple[Difference, ...]:
    """Every turn of the tree whose replay differs from what was kept, in the order they were said.

    Each turn is taken from the kept turns before it, so one difference does not hide the next.
    """
    from roleplay.scenario.load import compile_scenario  # needs the author's formats, heavy to import

    scenario = compile_scenario(kept.opened.sources)
    start = first_moment(scenario, kept.opened)
    reached: dict[int | None, Conversation] = {None: start}
    found = []
    for node in kept.nodes:
        before = reached[node.parent]
        parts = _parts(node.turn, take_turn(node.turn.said, before, scenario))
        if parts:
            found.append(Difference(node.id, node.turn.number, parts))
        reached[node.id] = before.after(node.turn)
    return tuple(found)


def _parts(kept: Turn, again: Turn) -> tuple[str, ...]:
    return tuple(f.name for f in fields(Turn) if getattr(kept, f.name) != getattr(again, f.name))
