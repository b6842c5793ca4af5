"""The files of somebody else's pack: each name and size is looked at before anything is read."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from roleplay.authoring.pack.limits import LARGEST_FILE, LARGEST_PACK, MOST_FILES
from roleplay.authoring.pack.names import check_path, kind_of, left_by_a_system
from roleplay.authoring.pack.refused import refused
from roleplay.scenario.bank import FOLDER


@dataclass(frozen=True, slots=True)
class Arrival:
    """One file of a pack: its path as the pack has it, how many bytes it is said to hold, how to read it."""

    path: str
    size: int
    read: Callable[[], bytes]


def take_in(arrivals: Iterable[Arrival], pack: str) -> dict[str, bytes]:
    """The files by their paths within the pack; PackError at the first that does not belong in one.

    `pack` names the pack. A single folder around everything is left out.
    """
    sized = [_looked_at(arrival, pack) for arrival in arrivals if not left_by_a_system(arrival.path)]
    if len(sized) > MOST_FILES:
        raise refused("S203", pack, limit=MOST_FILES)
    if sum(arrival.size for arrival in sized) > LARGEST_PACK:
        raise refused("S205", pack, limit=LARGEST_PACK)
    taken: dict[str, str] = {}
    placed = _without_folder_around(sized)
    for arrival in placed:
        place = f"{pack}/{arrival.path}"
        kind_of(arrival.path, place)
        if arrival.path.lower() in taken:
            raise refused("S211", place, other=taken[arrival.path.lower()])
        taken[arrival.path.lower()] = arrival.path
    return {arrival.path: _read(arrival, pack) for arrival in placed}


def _looked_at(arrival: Arrival, pack: str) -> Arrival:
    place = f"{pack}/{arrival.path}"
    check_path(arrival.path, place)
    if arrival.size > LARGEST_FILE:
        raise refused("S204", place, limit=LARGEST_FILE)
    return arrival


def _without_folder_around(arrivals: list[Arrival]) -> list[Arrival]:
    around = {arrival.path.partition("/")[0] for arrival in arrivals}
    if len(around) != 1 or around == {FOLDER} or any("/" not in arrival.path for arrival in arrivals):
        return arrivals
    return [replace(arrival, path=arrival.path.partition("/")[2]) for arrival in arrivals]


def _read(arrival: Arrival, pack: str) -> bytes:
    """The bytes of a file; no more of them than were announced are ever kept."""
    data = arrival.read()
    if len(data) > LARGEST_FILE:
        raise refused("S204", f"{pack}/{arrival.path}", limit=LARGEST_FILE)
    return data
