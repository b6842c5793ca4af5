"""The weights: for each property how far it speaks for or against each label.

A file holds the labels with their biases in its first line, then one property a line: its name, a tab, and
labels with their weights ("LEADING:TAG 120 CLOSED:CHK -40"). A weight of 100 is one unit of log-odds. Lines
are taken apart when their property is first met, so that a short command reads few of them.

The weights of one property are kept as one whole number with a lane of 32 bits for each label: to add up
what many properties say is then to add up a few numbers, exactly.
"""

import pkgutil
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from functools import cache, cached_property, lru_cache
from math import exp, log
from struct import unpack
from typing import NamedTuple

from roleplay.language.stems import STOP_WORDS
from roleplay.rubric.codes import Span
from roleplay.rubric.learned.properties import Properties

SCALE = 100
_LANE = 32  # bits: room for the weights of more properties than any text has
_MIDDLE = 1 << (_LANE - 1)  # added to each lane, so that none is below nothing when it is read
_FULL = (1 << _LANE) - 1
_OFTEN = 8  # opinions asked for after which the names are gathered
_NEVER = 700  # log-odds against something; beyond them a chance is too small for a float


class Opinion(NamedTuple):
    """What speaks for each label, in weights; `weights` and `properties` say why."""

    sums: dict[str, int]
    weights: "Weights"
    properties: Properties

    def chance(self, label: str) -> float:
        """How likely a label is, 0 to 1, by itself. KeyError for a label that is not weighed."""
        return _chance(self.sums[label])

    @property
    def chances(self) -> dict[str, float]:
        """How likely each label is."""
        return {label: _chance(total) for label, total in self.sums.items()}

    def likely(self, least: float) -> Iterator[tuple[str, float]]:
        """Labels that are at least so likely (more than 0, less than 1), with their chances."""
        enough = _enough(least)
        return ((label, _chance(total)) for label, total in self.sums.items() if total >= enough)

    def reasons(self, label: str, most: int = 2) -> tuple[Span, ...]:
        """The words that speak most for a label, at most so many stretches, in the order of the text.

        Little words ("we", "of that") are named only where nothing else speaks for it.
        """
        spoken = [
            (_little(name), -weight, span)
            for name, span in self.properties.items()
            if span is not None and (weight := self.weights.of(name, label)) > 0
        ]
        kept: list[Span] = []
        for little, _, span in sorted(spoken):
            if len(kept) < most and not any(span[0] < b and a < span[1] for a, b in kept):
                if little and kept:
                    break
                kept.append(span)
        return tuple(sorted(kept))


def _little(name: str) -> bool:
    """Whether a property is only of words that hold a sentence together."""
    kind, _, words = name.partition(":")
    return kind in ("word", "pair", "head") and all(word in STOP_WORDS for word in words.split())


class Weights:
    """The labels in order, their biases, and the weights of each property."""

    def __init__(self, text: str) -> None:
        head, _, rest = text.partition("\n")
        given = head.split()
        self.labels = tuple(given[::2])
        self._units = {label: 1 << (_LANE * column) for column, label in enumerate(self.labels)}
        self._middle = sum(_MIDDLE * unit for unit in self._units.values())
        self._biases = self._middle + sum(
            int(weight) * unit for weight, unit in zip(given[1::2], self._units.values(), strict=True)
        )
        self._lines = sorted(rest.splitlines())
        self._lanes = _Lanes(self._line, self._units)
        self._asked = 0

    @cached_property
    def names(self) -> set[str]:
        """All properties that have a weight."""
        return {line.partition("\t")[0] for line in self._lines}

    def of(self, name: str, label: str) -> int:
        """The weight of a property for a label, 0 for an unknown property."""
        if not self._line(name):
            return 0
        shift = _LANE * self.labels.index(label)
        return ((self._lanes[name] + self._middle >> shift) & _FULL) - _MIDDLE

    def opinion(self, properties: Properties) -> Opinion:
        """How likely each label is for something with these properties."""
        total = sum(map(self._lanes.__getitem__, self._known(properties)), self._biases)
        count = len(self.labels)
        lanes = unpack(f"<{count}I", total.to_bytes(count * _LANE // 8, "little"))
        sums = {label: lane - _MIDDLE for label, lane in zip(self.labels, lanes, strict=True)}
        return Opinion(sums, self, properties)

    def _known(self, properties: Properties) -> Iterable[str]:
        """The properties that have a weight; all names are gathered only where many are asked for."""
        self._asked += 1
        if self._asked < _OFTEN:
            return filter(self._line, properties)
        return self.names.intersection(properties)

    def _line(self, name: str) -> str:
        """What is written of a property, empty for an unknown one."""
        begins = f"{name}\t"
        at = bisect_left(self._lines, begins)
        line = self._lines[at] if at < len(self._lines) else ""
        return line[len(begins) :] if line.startswith(begins) else ""


class _Lanes(dict[str, int]):
    """The weights of each property that was met; its line is read when it is met first."""

    def __init__(self, line: Callable[[str], str], units: dict[str, int]) -> None:
        super().__init__()
        self._line, self._units = line, units

    def __missing__(self, name: str) -> int:
        given = self._line(name).split()
        lanes = sum(
            int(weight) * self._units[label] for label, weight in zip(given[::2], given[1::2], strict=True)
        )
        self[name] = lanes
        return lanes


@lru_cache(maxsize=4096)
def _chance(total: int) -> float:
    return 1 / (1 + exp(min(-total / SCALE, _NEVER)))


@cache
def _enough(least: float) -> int:
    """The smallest sum of weights that makes a label so likely."""
    total = round(SCALE * log(least / (1 - least))) - 1
    return total if _chance(total) >= least else total + 1 if _chance(total + 1) >= least else total + 2


@cache
def weights(name: str) -> Weights:
    """The weights kept under this name: `questions` or `moves`. FileNotFoundError where there are none."""
    room = __name__.rpartition(".")[0]
    return Weights((pkgutil.get_data(room, f"{name}.tsv") or b"").decode())
