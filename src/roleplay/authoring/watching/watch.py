"""A scenario file under watch: one round reads it, plays the lines again, and says what changed."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from roleplay.authoring.check.check import check
from roleplay.authoring.trying.opened import Opened, read_scenario
from roleplay.authoring.trying.script import Script
from roleplay.authoring.watching.changed import Stamp, stamp
from roleplay.authoring.watching.difference import Difference, difference
from roleplay.authoring.watching.replayed import Replayed, replay
from roleplay.scenario.fault import Fault, ScenarioError

_Seen = tuple[str, str, str, str]
"""A finding without its place, which moves with every line that is written above it."""


@dataclass(frozen=True, slots=True)
class Round:
    """What one reading of the file came to: its faults, or the difference to the last good version.

    `worth_a_look`: how many findings of the checker do not keep it from being played; `new` are those that
    the last good version did not have. `first`: no version was read before. `standing`: a good version stays
    in place of a broken one.
    """

    opened: Opened | None
    faults: tuple[Fault, ...] = ()
    difference: Difference | None = None
    worth_a_look: int = 0
    new: tuple[Fault, ...] = ()
    first: bool = False
    standing: bool = False


@dataclass(slots=True)
class Watch:
    """One file and the script that is played each time it was saved."""

    path: Path
    script: Script
    _good: Replayed | None = field(default=None, init=False)
    _used: tuple[Path, ...] = field(default=(), init=False)
    _found: frozenset[_Seen] = field(default=frozenset(), init=False)

    def round(self) -> Round:
        """Read the file and its banks, play the script, and compare; a broken file changes nothing.

        RoleplayError for a setting in the script that is none.
        """
        try:
            opened = read_scenario(self.path)
        except ScenarioError as error:
            return Round(None, error.faults, standing=self._good is not None)
        self._used = tuple(dict.fromkeys((*self._used, *map(Path, opened.files.values()))))
        earlier, self._good = self._good, replay(self.script, opened)
        found = difference(self.script, earlier, self._good)
        looked = [one.fault for one in check(self.path).findings if one.fault.warning]
        new = tuple(fault for fault in looked if earlier and _seen(fault) not in self._found)
        self._found = frozenset(map(_seen, looked))
        return Round(opened, (), found, len(looked), new, first=earlier is None)

    def stamp(self) -> Stamp:
        """The files that matter, as they stand."""
        return stamp(self.path, self._used)


def _seen(fault: Fault) -> _Seen:
    return fault.file, fault.code, fault.message, fault.source_line


def rounds(watch: Watch, wait: Callable[[], None]) -> Iterator[Round]:
    """A round now, and one after each change: when files stand as they stood one `wait` before.

    A file that an editor is still writing is not read before it has come to rest. It never ends by itself.
    """
    seen = known = watch.stamp()
    due = True
    while True:
        if due:
            found = watch.round()
            known = watch.stamp().since(known)
            yield found
        wait()
        now = watch.stamp()
        due = now != known and now == seen
        known = now if due else known
        seen = now
