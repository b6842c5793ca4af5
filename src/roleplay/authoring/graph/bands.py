"""In which bands a line can be said."""

from collections.abc import Iterable

from roleplay.scenario.model import Line
from roleplay.scenario.vocabulary import BANDS, Band

_GUARDED: frozenset[Band] = frozenset({"shut", "guard"})
_FURTHER_ON: frozenset[Band] = frozenset({"working", "open"})


def bands_of(line: Line) -> frozenset[Band]:
    """The bands in which a line can be said, those of its guarded words included."""
    bands = line.when.bands or frozenset(BANDS)
    if not line.guarded:
        return bands
    polite: frozenset[Band] = frozenset({"polite"}) if bands <= _FURTHER_ON else frozenset()
    return bands | _GUARDED | polite


def counted(lines: Iterable[Line]) -> tuple[int, ...]:
    """How many of the lines can be said in each band, in the order of the bands."""
    found = [bands_of(line) for line in lines]
    return tuple(sum(band in bands for bands in found) for band in BANDS)
