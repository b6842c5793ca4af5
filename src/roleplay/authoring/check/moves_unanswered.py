"""S118: a family of moves that has fewer than two answers in a band."""

from collections.abc import Iterator

from roleplay.authoring.check.files import Files
from roleplay.authoring.check.finding import Finding, found, key_of
from roleplay.scenario.model import Line, Scenario
from roleplay.scenario.vocabulary import BANDS, MOVE_FAMILIES

_ENOUGH = 2  # own lines and banks together
_BY_AIM = frozenset({"asks", "checks"})  # questions, which are answered by what they ask for
_GUARDED = frozenset({"shut", "guard"})


def moves_unanswered(files: Files, scenario: Scenario) -> Iterator[Finding]:
    """Families of moves with the bands in which they have too few answers, one finding for the same bands.

    A scenario without a bank is left alone: there the bank is what it lacks.
    """
    if len(scenario.sources) == 1:
        return
    answers = [line for line in scenario.lines if line.occasion is None]
    few_words = [line for line in answers if _for_anything(line)]
    thin: dict[tuple[str, ...], list[str]] = {}
    for family, moves in MOVE_FAMILIES.items():
        due = [line for line in answers if line.when.moves & moves] + few_words
        ways = {band: sum(_ways(line, band) for line in due) for band in BANDS}
        bands: tuple[str, ...] = tuple(band for band in BANDS if ways[band] < _ENOUGH)
        if bands and family not in _BY_AIM:
            thin.setdefault(bands, []).append(family)
    at = key_of(files.first, "lines")
    for bands, families in thin.items():
        named, where = ", ".join(families), ", ".join(bands)
        yield found(files.first, at, "S118", found=named, bands=where, band=bands[0], move=families[0])


def _for_anything(line: Line) -> bool:
    """Whether a line is for somebody who is shut, whatever was done: the same few words do for all of it."""
    return line.when.bands == {"shut"} and not line.when.moves and not line.when.topics


def _ways(line: Line, band: str) -> int:
    """In how many ways a line can be said in a band."""
    if band in _GUARDED and line.guarded:
        return len(line.guarded)
    return len(line.variants) if not line.when.bands or band in line.when.bands else 0
