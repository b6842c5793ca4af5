"""What goes into a pack: the scenarios named, each checked, and the banks behind them that do not ship."""

from collections.abc import Iterable
from pathlib import Path

from roleplay.authoring.pack.names import kind_of
from roleplay.authoring.pack.refused import PackError, refused
from roleplay.scenario.document import Document
from roleplay.scenario.load import build, read_chain
from roleplay.scenario.reading import plain, read_text
from roleplay.scenario.shelf import files as scenario_files
from roleplay.settings.paths import scenario_folder


def gather(named: Iterable[Path]) -> dict[str, bytes]:
    """The files of a pack by their paths in it, with plain line ends.

    `named` are scenario files, and folders of them, whose README and licence go along. ScenarioError with
    everything found wrong in a scenario; PackError when two different files would have one name.
    """
    found: dict[str, bytes] = {}
    for path in named:
        if path.is_dir():
            loose = [file for name, file in scenario_files(path).items() if "/" not in name]
            if not loose:
                raise refused("S222", str(path))
            for file in loose:
                _add_scenario(found, file)
            _add_texts(found, path)
        else:
            _add_scenario(found, path)
    return found


def _add_scenario(found: dict[str, bytes], path: Path) -> None:
    chain, faults = read_chain(path)
    build(chain, faults)
    _add(found, path.name, chain[0].source.text, path)
    for bank in chain[1:]:
        if not _ships(bank):
            _add(found, bank.source.name, bank.source.text, Path(bank.shown))


def _ships(bank: Document) -> bool:
    path = scenario_folder() / bank.source.name
    return path.is_file() and plain(read_text(path, str(path))) == bank.source.text


def _add_texts(found: dict[str, bytes], folder: Path) -> None:
    for path in sorted(folder.iterdir()):
        if path.is_file() and _is_text(path.name):
            _add(found, path.name, read_text(path, str(path)), path)


def _is_text(name: str) -> bool:
    try:
        return kind_of(name, name) == "text"
    except PackError:
        return False


def _add(found: dict[str, bytes], name: str, text: str, path: Path) -> None:
    data = text.encode("utf-8")
    if found.setdefault(name, data) != data:
        raise refused("S223", str(path), other=name)
