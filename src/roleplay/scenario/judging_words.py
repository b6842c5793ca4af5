"""Words that need a judge: two observers might not agree on them (rubric 4.5: low-inference notes)."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

_GREETING = re.compile(r"good (?:morning|afternoon|evening|day)\b", re.IGNORECASE)


class Judged(NamedTuple):
    """A judging word of a text: its kind ("quality", "amount", …), where it begins, and the words."""

    kind: str
    start: int
    words: str


def judged(said: str) -> Iterator[Judged]:
    """The judging and vague words of a text, kind by kind in the order of `judging.txt`, which holds them.

    Quoted speech is evidence: leave it blank before asking.
    """
    for kind, pattern in _patterns():
        for match in pattern.finditer(said):
            if not _GREETING.match(said, match.start()):
                yield Judged(kind, match.start(), " ".join(match.group().split()))


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    lines = Path(__file__).with_name("judging.txt").read_text(encoding="utf-8").splitlines()
    pairs = [line.partition(": ") for line in lines if line and not line.startswith("#")]
    return tuple(
        (kind, re.compile(rf"(?<![\w-])(?:{words.replace(' ', chr(92) + 's+')})(?![\w-])", re.IGNORECASE))
        for kind, _, words in pairs
    )
