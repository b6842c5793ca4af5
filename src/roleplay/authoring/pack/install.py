"""Taking a pack: looked through whole, then put in its place."""

from dataclasses import dataclass
from pathlib import Path

from roleplay.authoring.pack.arrivals import take_in
from roleplay.authoring.pack.contents import look_through
from roleplay.authoring.pack.from_folder import in_folder
from roleplay.authoring.pack.from_zip import in_zip
from roleplay.authoring.pack.label import Label
from roleplay.authoring.pack.names import LABEL, check_name
from roleplay.authoring.pack.place import put
from roleplay.authoring.pack.refused import refused
from roleplay.settings.paths import scenario_folder


@dataclass(frozen=True, slots=True)
class Installed:
    """A pack in its place: what stands on it, and its scenarios as `PACK/ID` with their titles."""

    label: Label
    scenarios: tuple[tuple[str, str], ...]


def install(source: Path, folder: Path, name: str | None = None, *, over: bool = False) -> Installed:
    """Take the pack in a zip file or a folder into a folder of scenarios.

    It goes by `name`, else by the name on its label, else by that of the zip file or folder. PackError when
    anything in it is not what a pack holds, when a scenario cannot be played, or as `put` does.
    """
    pack = source.resolve().name
    arrivals = in_folder(source.resolve()) if source.is_dir() else in_zip(source)
    found = look_through(take_in(arrivals, pack), pack)
    label = found.label or Label(source.resolve().stem)
    label = label.named(check_name(name or label.name, pack))
    if (scenario_folder() / label.name).is_dir():
        raise refused("S226", pack, name=label.name)
    put({**found.files, LABEL: label.as_text().encode()}, label.name, folder, over=over)
    return Installed(label, tuple((f"{label.name}/{one}", title) for one, title in found.scenarios))
