"""The fresh test: turns by writers who knew neither guide nor program, coded twice by the guide.

The sealed half is kept turned by thirteen letters, so that nobody reads a row of it by accident while
looking for something else. It is opened only here, to be counted.
"""

import codecs
import json
from pathlib import Path
from typing import Literal

from coded_turns import CodedTurn, Codes

FOLDER = Path(__file__).parent / "fresh"
Half = Literal["open", "sealed"]


def fresh(half: Half) -> tuple[CodedTurn, ...]:
    """The turns of a half."""
    return tuple(_turn(json.loads(line)) for line in _text(half).splitlines())


def _text(half: Half) -> str:
    if half == "open":
        return (FOLDER / "open.jsonl").read_text(encoding="utf-8")
    return codecs.decode((FOLDER / "sealed.txt").read_text(encoding="utf-8"), "rot13")


def _turn(row: dict[str, object]) -> CodedTurn:
    before, first, second = row["before"], row["first"], row["second"]
    assert isinstance(before, list)
    return CodedTurn(
        id=str(row["id"]),
        text=str(row["text"]),
        before=tuple((speaker, words) for speaker, words in before),
        codings=(_codes(first), _codes(second)),
    )


def _codes(given: object) -> Codes:
    assert isinstance(given, dict)
    return Codes(
        tuple(label.partition("+")[0] for label in given["q"]),
        tuple(label.partition("+")[0] for label in given["f"]),
    )
