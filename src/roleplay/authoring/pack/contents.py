"""A pack that has been looked through: every scenario in it loads, with banks of its own or that ship."""

from dataclasses import dataclass
from pathlib import PurePosixPath

from roleplay.authoring.pack.label import Label, read_label
from roleplay.authoring.pack.names import LABEL, kind_of
from roleplay.authoring.pack.refused import PackError, part, refused
from roleplay.scenario.bank import FOLDER, compose_bank, finder, follow, names_in
from roleplay.scenario.compose import compose
from roleplay.scenario.document import Document
from roleplay.scenario.fault import ScenarioError
from roleplay.scenario.load import build
from roleplay.scenario.model import Scenario, Source
from roleplay.scenario.reading import decode
from roleplay.settings.catalogue import say
from roleplay.settings.paths import scenario_folder


@dataclass(frozen=True, slots=True)
class Contents:
    """What is taken from a pack. `files` by their paths in it, `scenarios` their ids and titles, in order.

    `label` is None when the pack has none. A bank that no scenario needs is left out of `files`.
    """

    label: Label | None
    files: dict[str, bytes]
    scenarios: tuple[tuple[str, str], ...]


def look_through(files: dict[str, bytes], pack: str) -> Contents:
    """The contents of a pack; PackError at the first file that cannot be read or played."""
    kinds = {path: kind_of(path, f"{pack}/{path}") for path in sorted(files)}
    texts = {path: _text(files[path], f"{pack}/{path}") for path in kinds}
    wanted = [path for path, kind in kinds.items() if kind in ("label", "text")]
    scenarios: dict[str, str] = {}
    for path in (path for path, kind in kinds.items() if kind == "scenario"):
        made = _built(path, texts, pack)
        if made.id in scenarios:
            raise refused("S221", f"{pack}/{path}", found=made.id)
        scenarios[made.id] = made.title
        wanted += [path, *(source.name for source in made.sources[1:])]
    if not scenarios:
        raise refused("S222", pack)
    return Contents(
        label=read_label(texts[LABEL], pack) if LABEL in texts else None,
        files={path: files[path] for path in sorted(set(wanted)) if path in files},
        scenarios=tuple(scenarios.items()),
    )


def _text(data: bytes, place: str) -> str:
    try:
        return decode(data, place)
    except ScenarioError as error:
        raise _first_of(error) from error


def _built(path: str, texts: dict[str, str], pack: str) -> Scenario:
    shipped = (scenario_folder() / FOLDER,)
    find_shipped = finder(shipped)
    own = [PurePosixPath(path).stem for path in texts if path.startswith(f"{FOLDER}/")]

    def find(name: str) -> Document | None:
        bank = f"{FOLDER}/{name}.yaml"
        if bank in texts:
            return compose_bank(Source(bank, texts[bank]), f"{pack}/{bank}")
        return find_shipped(name)

    try:
        first = compose(Source(path, texts[path]), f"{pack}/{path}")
        return build(*follow(first, find, sorted({*own, *names_in(shipped)})))
    except ScenarioError as error:
        raise _first_of(error) from error


def _first_of(error: ScenarioError) -> PackError:
    """A scenario's own faults as the refusal of its pack: the first of them, and how many there are."""
    fault, more = error.faults[0], len(error.faults) - 1
    message = f"{part(fault.place)}: {fault.message}"
    remedy = say("authoring.pack.more-faults", remedy=fault.remedy, more=more) if more else fault.remedy
    return PackError(fault.code, message, remedy)
