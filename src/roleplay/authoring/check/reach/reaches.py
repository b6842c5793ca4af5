"""Which lines of a file can be said at all, and the first turn of each; `told` is followed to other lines."""

from collections.abc import Callable
from dataclasses import dataclass, field

from roleplay.authoring.check.events_of_talk import OWNED_FROM, event_of
from roleplay.authoring.check.files import Files
from roleplay.authoring.check.reach.bands import bands
from roleplay.authoring.check.reach.conditions import conditions
from roleplay.authoring.check.reach.flaw import Flaw
from roleplay.authoring.check.reach.guarded import guarded
from roleplay.authoring.check.reach.moves import moves
from roleplay.authoring.check.reach.reactions import reactions
from roleplay.authoring.check.reach.turns import turns
from roleplay.authoring.check.written import Written

_FLAWS: tuple[Callable[[Written, Files], Flaw | None], ...] = (
    bands, conditions, moves, reactions, guarded,
)  # fmt: skip
_OF_AN_ANSWER = (moves,)  # answers may come in any band, at any time
Key = tuple[int, str]  # the place of the file, and the name of the line in it


@dataclass(slots=True)
class Reaches:
    """The lines of some files: `first` holds the first turn of those that can be said, `flaws` the others."""

    files: Files
    lines: dict[Key, Written] = field(default_factory=dict)
    first: dict[Key, int] = field(default_factory=dict)
    flaws: dict[Key, list[Flaw]] = field(default_factory=dict)
    needs: dict[Key, frozenset[Key]] = field(default_factory=dict)

    def unsaid(self, key: Key) -> bool:
        """Whether the line can never be said."""
        return key not in self.first

    def meant(self, place: int, name: str) -> Key | None:
        """The line a name means in a file: the file's own, else that of the nearest bank behind it."""
        for nearer in range(place, len(self.files.lines)):
            if (nearer, name) in self.lines:
                return nearer, name
        return None


def reaches(files: Files) -> Reaches:
    """What of these files can be said."""
    found = Reaches(files)
    for place, lines in enumerate(files.lines):
        found.lines.update(((place, line.name), line) for line in lines)
    waiting, behind = {}, [files.behind(place) for place in range(len(files.lines))]
    for key, line in found.lines.items():
        looks = _FLAWS if line.occasion or line.part == "reaction" else _OF_AN_ANSWER
        found.flaws[key] = [flaw for look in looks if (flaw := look(line, behind[key[0]]))]
        if not any(flaw.whole for flaw in found.flaws[key]):
            waiting[key] = line
    while waiting:
        ready = {key: line for key, line in waiting.items() if _told(key, line, found) is not None}
        if not ready:
            break
        for key, line in ready.items():
            del waiting[key]
            _settle(key, line, found)
    for key, line in waiting.items():
        found.flaws[key].append(_in_vain(key, line, found))
    return found


def _told(key: Key, line: Written, found: Reaches) -> list[Key] | None:
    """The lines this one waits for, None while one of them is not known to be said."""
    if not line.told:
        return []
    keys = [found.meant(key[0], name) for name in sorted(line.told)]
    said = [one for one in keys if one is not None and one in found.first]
    return said if len(said) == len(keys) else None


def _settle(key: Key, line: Written, found: Reaches) -> None:
    told = _told(key, line, found) or []
    first = max([_earliest(line, found.files), *(found.first[one] + 1 for one in told)])
    needs = frozenset(told).union(*(found.needs[one] for one in told))
    excluded = {found.meant(key[0], name) for name in line.untold} if needs else set()
    if crossed := sorted(one for one in needs if one in excluded):
        name = crossed[0][1]
        found.flaws[key].append(Flaw("S110", ("when", "untold"), {"found": name, "why": "excluded"}))
        return
    if first > line.to_turn and (late := turns(line, first, found.files.behind(key[0]))):
        found.flaws[key].append(late)
        return
    found.first[key], found.needs[key] = first, needs


def _earliest(line: Written, files: Files) -> int:
    """The first turn of a line by itself; her first words come before any."""
    if line.occasion == "begins":
        return 0
    scenario = files.first.entry("situation") is not None
    mine = line.commitment == {"owned"} and scenario and files.first.text("visit") in ("", "1")
    return max(line.from_turn, event_of(line.occasion, line.part).first, OWNED_FROM if mine else 1)


def _in_vain(key: Key, line: Written, found: Reaches) -> Flaw:
    """The flaw of a line that waits for one which is never said, or for itself."""
    for name in sorted(line.told):
        meant = found.meant(key[0], name)
        if meant is None or meant not in found.first:
            circle = meant is not None and key in _behind(meant, found)
            return Flaw("S110", ("when", "told"), {"found": name, "why": "circle" if circle else "unsaid"})
    return Flaw("S110", ("when", "told"), {"found": "", "why": "unsaid"})


def _behind(key: Key, found: Reaches) -> set[Key]:
    """Every line that a line waits for, directly or through others."""
    seen: set[Key] = set()
    waiting = [key]
    while waiting:
        waiting = [
            meant
            for place, name in waiting
            for told in sorted(found.lines[place, name].told)
            if (meant := found.meant(place, told)) is not None and meant not in seen
        ]
        seen.update(waiting)
    return seen
