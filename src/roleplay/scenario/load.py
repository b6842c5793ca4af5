"""Loading a scenario: from its file and the banks behind it, or from the texts a session kept."""

from functools import lru_cache
from hashlib import blake2b
from itertools import islice
from pathlib import Path, PurePosixPath

from roleplay.scenario.assemble import assemble
from roleplay.scenario.bank import MOST_BANKS, compose_bank, finder, folders_for, follow, names_in
from roleplay.scenario.compose import compose
from roleplay.scenario.document import Document
from roleplay.scenario.fault import MOST_FAULTS, Fault, ScenarioError
from roleplay.scenario.model import Scenario, Source
from roleplay.scenario.reading import read_text
from roleplay.scenario.references import reference_faults
from roleplay.scenario.refusal import validate
from roleplay.scenario.schema import BankKeys, ScenarioKeys
from roleplay.scenario.wording import template_faults

_MOST_RECENT = 2  # scenarios that stay in memory, read: one is often checked and then played

# The scenario's document, then its banks' nearest first, and what stood in the way of reading them.
Chain = tuple[tuple[Document, ...], list[Fault]]


def load_scenario(path: Path, banks: Path | None = None) -> Scenario:
    """The scenario in a file; ScenarioError holds everything found wrong in it and in its banks.

    A bank is looked for in `banks` when that is given, in the folder `banks` beside the file, and among
    those that ship.
    """
    return build(*read_chain(path, banks))


def compile_scenario(sources: tuple[Source, ...]) -> Scenario:
    """The scenario in texts alone: the first is the scenario, the others the banks behind it.

    A session that is resumed is built from the texts it began with. ScenarioError as in `load_scenario`.
    """
    if not sources:
        sources = (Source("", ""),)
    texts = {PurePosixPath(source.name).stem: source for source in sources[1:]}

    def find(name: str) -> Document | None:
        source = texts.get(name)
        return compose_bank(source, source.name) if source else None

    return build(*follow(compose(sources[0], sources[0].name), find, sorted(texts)))


def read_chain(path: Path, banks: Path | None = None) -> Chain:
    """The documents of a scenario file and its banks; ScenarioError when the file itself is unreadable."""
    shown = str(path)
    first = _compose_first(Source(path.name, read_text(path, shown)), shown)
    folders = folders_for(path, banks)
    return follow(first, finder(folders), names_in(folders))


def build(chain: tuple[Document, ...], faults: list[Fault]) -> Scenario:
    """The scenario of these documents; ScenarioError with `faults` and all that is found besides."""
    own, found = _validate_first(chain[0])
    behind = [_bank(document) for document in chain[1:]]
    banks = tuple(bank for bank, _ in behind if bank is not None)
    everything = [
        *found,
        *(fault for _, refused in behind for fault in refused),
        *faults,
        *islice(reference_faults(chain), MOST_FAULTS),
        *islice(template_faults(chain[0]), MOST_FAULTS),
    ]
    if everything or own is None:
        files = [document.shown for document in chain]
        raise ScenarioError(in_order(everything, files))
    return assemble(chain, own, banks, digest(tuple(document.source for document in chain)))


@lru_cache(maxsize=_MOST_RECENT)
def _compose_first(source: Source, shown: str) -> Document:
    return compose(source, shown)


@lru_cache(maxsize=_MOST_RECENT)
def _validate_first(document: Document) -> tuple[ScenarioKeys | None, list[Fault]]:
    return validate(document, ScenarioKeys)


@lru_cache(maxsize=MOST_BANKS)
def _bank(document: Document) -> tuple[BankKeys | None, tuple[Fault, ...]]:
    """A bank's keys, and what is wrong with it whichever scenario it stands behind."""
    keys, refused = validate(document, BankKeys)
    return keys, (*refused, *islice(template_faults(document), MOST_FAULTS))


def in_order(faults: list[Fault], files: list[str]) -> list[Fault]:
    """The faults without repetitions, file by file, from top to bottom."""
    rank = {name: place for place, name in reversed(list(enumerate(files)))}
    return sorted(
        dict.fromkeys(faults), key=lambda f: (rank.get(f.file, len(files)), f.line, f.column, f.code)
    )


def digest(sources: tuple[Source, ...]) -> str:
    """What identifies these texts: the same on every system, whatever the line ends of the files were."""
    found = blake2b(digest_size=16)
    for source in sources:
        for part in (source.name, source.text):
            data = part.encode("utf-8", "surrogatepass")
            found.update(len(data).to_bytes(8, "big") + data)
    return found.hexdigest()
