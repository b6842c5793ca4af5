"""The written material of the drills: blocks of `key: text` lines, parted by empty lines."""

from functools import cache
from pathlib import Path

Row = dict[str, str]
_FOLDER = Path(__file__).with_name("data")


@cache
def rows(name: str) -> tuple[Row, ...]:
    """The blocks of `data/NAME.txt` in their order; lines that begin with # are left out.

    ValueError when a line has no key, or a key stands twice in a block.
    """
    found: list[Row] = []
    block: Row = {}
    for line in [*(_FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines(), ""]:
        if line.startswith("#"):
            continue
        if not line.strip():
            if block:
                found.append(block)
            block = {}
            continue
        key, colon, text = line.partition(": ")
        if not colon or key in block:
            raise ValueError(f"{name}: {line}")
        block[key] = text.strip()
    return tuple(found)
