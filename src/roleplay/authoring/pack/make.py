"""Making a pack: gathered, labelled, looked through as whoever installs it will, and written."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path

from roleplay.authoring.pack.contents import Contents, look_through
from roleplay.authoring.pack.gather import gather
from roleplay.authoring.pack.label import Label, check_value
from roleplay.authoring.pack.limits import LARGEST_FILE, LARGEST_PACK, MOST_FILES
from roleplay.authoring.pack.names import LABEL, check_name
from roleplay.authoring.pack.refused import refused
from roleplay.authoring.pack.zipped import write_whole, zipped


@dataclass(frozen=True, slots=True)
class Made:
    """A pack that was written: where, what is in it, and its size in bytes."""

    path: Path
    contents: Contents
    size: int


def make(named: Sequence[Path], wishes: Label, to: Path | None, *, over: bool) -> Made:
    """Write the pack of these scenario files and folders.

    What `wishes` leaves empty is filled in: the name of the only folder or file, the title of the only
    scenario, version 1. Without `to` it is written as NAME.zip where the program was called. ScenarioError
    when a scenario has a fault; PackError when a name cannot be one, or the file exists (unless `over`).
    """
    for field in fields(Label):
        check_value(field.name, getattr(wishes, field.name), LABEL)
    name = wishes.name or (named[0].resolve().stem if len(named) == 1 else "")
    path = to or Path(f"{check_name(name, _shown(named))}.zip")
    if path.exists() and not over:
        raise refused("S224", str(path))
    files = gather(named)
    _count(files, path)
    contents = look_through(files, check_name(name, _shown(named)))
    (_, title), *more = contents.scenarios
    label = Label(
        name, wishes.title or (name if more else title), wishes.version or "1", wishes.by, wishes.licence
    )
    data = zipped({**files, LABEL: label.as_text().encode()})
    write_whole(data, path, over=over)
    return Made(path, contents, len(data))


def _shown(named: Sequence[Path]) -> str:
    return ", ".join(map(str, named))


def _count(files: dict[str, bytes], path: Path) -> None:
    """Refuse a pack that nobody could install."""
    large = next((name for name, data in files.items() if len(data) > LARGEST_FILE), None)
    if large is not None:
        raise refused("S204", large, limit=LARGEST_FILE)
    if len(files) >= MOST_FILES:
        raise refused("S203", str(path), limit=MOST_FILES)
    if sum(map(len, files.values())) > LARGEST_PACK:
        raise refused("S205", str(path), limit=LARGEST_PACK)
