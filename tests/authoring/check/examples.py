"""The example files of the check, made real: what stands in round brackets there is written out."""

import re
from pathlib import Path

from roleplay.authoring.check.check import Checked, check
from roleplay.authoring.check.explain import EXAMPLES, Explanation

BASE = (EXAMPLES / "first-lab.yaml").read_text(encoding="utf-8")
CALM = (EXAMPLES / "calm.yaml").read_text(encoding="utf-8")
QUIET = (EXAMPLES / "quiet.yaml").read_text(encoding="utf-8")
_SIGNS = {
    "(a tab)": "\t",
    "(the sign U+0007)": "\x07",
    "(4,001 letters)": "x" * 4_001,
    "(a million signs of notes for yourself)": "x" * 1_000_000,
    "(the byte E9)": "\udce9",
}
_MORE = "(2,001 more lines like it)"


def lab(folder: Path, old: str = "", new: str = "", *, text: str = BASE) -> Path:
    """The example scenario in a folder, with one piece of it replaced; the piece has to be there."""
    assert old in text
    path = folder / "first-lab.yaml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return path


def found(path: Path) -> list[str]:
    """What is found in a file, each as line, column and code."""
    return [f"{one.fault.line}:{one.fault.column} {one.code}" for one in check(path).findings]


def codes(path: Path) -> list[str]:
    """The codes of what is found in a file, from top to bottom."""
    return [one.code for one in check(path).findings]


def shown(told: Explanation, example: str, folder: Path) -> Checked:
    """What is found in the whole file that an example stands for."""
    (folder / "banks").mkdir(parents=True)
    (folder / "banks" / "calm.yaml").write_text(CALM, encoding="utf-8")
    (folder / "banks" / "quiet.yaml").write_text(QUIET, encoding="utf-8")
    (folder / "first-lab.yaml").write_text(BASE, encoding="utf-8")
    if told.kind == "command":
        return check(folder / example.rpartition(" ")[2])
    path = folder / "banks" / "calm.yaml" if told.base == "calm" else folder / "first-lab.yaml"
    whole = example
    if told.kind == "part":
        base = path.read_text(encoding="utf-8")
        assert base.count(told.instead_of) == 1, "an example has one place in its file"
        whole = base.replace(told.instead_of, example)
    if told.bank:
        whole = re.sub(r"^bank: .*$", f"bank: {told.bank}", whole, flags=re.MULTILINE)
    path.write_bytes(_real(whole).encode("utf-8", "surrogateescape"))
    return check(path)


def _real(text: str) -> str:
    for sign, meant in _SIGNS.items():
        text = text.replace(sign, meant)
    if _MORE in text:
        before = text.partition(_MORE)[0].rstrip("\n").rpartition("\n")[2]
        text = text.replace(_MORE, "\n".join([before] * 2_001))
    return text
