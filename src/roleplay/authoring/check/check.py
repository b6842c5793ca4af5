"""The author's check: what keeps a file from being played, and everything that is worth a look besides."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from roleplay.authoring.check.braces import braces
from roleplay.authoring.check.briefing_words import briefing_words
from roleplay.authoring.check.comes_out_empty import comes_out_empty
from roleplay.authoring.check.cues_shared import cues_shared
from roleplay.authoring.check.curly_quotes import curly_quotes
from roleplay.authoring.check.cut_short import cut_short
from roleplay.authoring.check.events_missing import events_missing
from roleplay.authoring.check.files import Files
from roleplay.authoring.check.finding import Finding, OfFile, OfScenario
from roleplay.authoring.check.folded import folded
from roleplay.authoring.check.judging_words import judging_words
from roleplay.authoring.check.lengths import lengths
from roleplay.authoring.check.marks_heard import marks_heard
from roleplay.authoring.check.marks_of_events import marks_of_events
from roleplay.authoring.check.moves_unanswered import moves_unanswered
from roleplay.authoring.check.never_meant import never_meant
from roleplay.authoring.check.no_bank import no_bank
from roleplay.authoring.check.notes_missing import notes_missing
from roleplay.authoring.check.out_of_reach import out_of_reach
from roleplay.authoring.check.reading_level import reading_level
from roleplay.authoring.check.secret_leaks import secret_leaks
from roleplay.authoring.check.shadowed import shadowed
from roleplay.authoring.check.stage_business import stage_business
from roleplay.authoring.check.topics_unanswered import topics_unanswered
from roleplay.scenario.bank import FOLDER, finder, folders_for, follow, names_in
from roleplay.scenario.compose import compose
from roleplay.scenario.document import Document
from roleplay.scenario.fault import Fault, ScenarioError
from roleplay.scenario.load import Chain, build, read_chain
from roleplay.scenario.model import Scenario, Source
from roleplay.scenario.references import bank_faults
from roleplay.scenario.refusal import validate
from roleplay.scenario.schema import BankKeys
from roleplay.scenario.wording import template_faults

# What is looked for in every file, also in one that cannot be played yet.
_ALWAYS: tuple[OfFile, ...] = (
    cut_short, comes_out_empty, marks_of_events, curly_quotes, braces, folded,
)  # fmt: skip
# What is looked for in a file that is free of faults.
_OF_A_FILE: tuple[OfFile, ...] = (
    out_of_reach, shadowed, marks_heard, lengths, briefing_words, judging_words, reading_level,
    stage_business, cues_shared,
)  # fmt: skip
# What is looked for in a scenario with its banks.
_OF_A_SCENARIO: tuple[OfScenario, ...] = (
    notes_missing, events_missing, no_bank, topics_unanswered, moves_unanswered, never_meant,
    secret_leaks,
)  # fmt: skip

_MOST = 16  # files whose own findings are kept: a bank is behind many scenarios


@dataclass(frozen=True, slots=True)
class Checked:
    """One file and what was found: faults first keep it from being played, warnings do not."""

    path: Path
    findings: tuple[Finding, ...]


def check(path: Path, *, text: str | None = None) -> Checked:
    """Everything found in a scenario with the banks behind it, or in a bank of a folder `banks`.

    Each file is read once. `text` is looked at in place of what the file holds.
    """
    bank = path.resolve().parent.name == FOLDER
    try:
        documents, faults = _read(path, path.parent if bank else None, text)
    except ScenarioError as error:
        return Checked(path, tuple(Finding(fault) for fault in error.faults))
    findings: list[Finding] = []
    try:
        if bank:
            _refuse([*faults, *_bank_faults(documents)])
        else:
            findings.extend(_of_scenario(documents, build(documents, faults)))
        sound = True
    except ScenarioError as error:
        findings, sound = [Finding(fault) for fault in error.faults], False
    for place in range(len(documents)):
        findings.extend(_of_file(documents[place:], sound=sound))
    return Checked(path, tuple(_in_order(findings, [document.shown for document in documents])))


def _read(path: Path, banks: Path | None, text: str | None) -> Chain:
    if text is None:
        return read_chain(path, banks)
    folders = folders_for(path, banks)
    first = compose(Source(path.name, text), str(path))
    return follow(first, finder(folders), names_in(folders))


def _of_scenario(documents: tuple[Document, ...], scenario: Scenario) -> Iterator[Finding]:
    files = Files.of(documents)
    for look in _OF_A_SCENARIO:
        yield from look(files, scenario)


@lru_cache(maxsize=_MOST)
def _of_file(documents: tuple[Document, ...], *, sound: bool) -> tuple[Finding, ...]:
    """What is found in the first of these files by itself; `sound`: none of them has a fault."""
    files = Files.of(documents)
    looks = (*_ALWAYS, *_OF_A_FILE) if sound else _ALWAYS
    return tuple(one for look in looks for one in look(files))


def _refuse(faults: list[Fault]) -> None:
    if faults:
        raise ScenarioError(faults)


def _bank_faults(documents: tuple[Document, ...]) -> Iterator[Fault]:
    for place, document in enumerate(documents):
        yield from validate(document, BankKeys)[1]
        yield from bank_faults(document, documents[place:])
        yield from template_faults(document)


def _in_order(findings: list[Finding], names: list[str]) -> list[Finding]:
    """The findings without repetitions, file by file, from top to bottom."""
    rank = {name: place for place, name in reversed(list(enumerate(names)))}
    return sorted(
        dict.fromkeys(findings),
        key=lambda one: (
            rank.get(one.fault.file, len(names)), one.fault.line, one.fault.column, one.code,
        ),
    )  # fmt: skip
