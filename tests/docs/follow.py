"""Follows a page step by step: writes its files, makes its edits, types its commands, compares."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_BLOCK = re.compile(
    r"(?:<!-- (?P<what>[^>]+?) -->\n)?```(?P<kind>[a-z]+)\n(?P<text>.*?)^```$", re.DOTALL | re.MULTILINE
)
LEFT_OUT = "…"
TYPED = "You: "


@dataclass(frozen=True, slots=True)
class Step:
    """One fenced block. `what`: the remark above it that says what it is for."""

    kind: str
    what: str
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Said:
    """What a command said, beside what the page says it says."""

    command: str
    status: int
    output: str
    errors: str
    expected: tuple[str, ...]

    @property
    def missing(self) -> str:
        """The first line of the page that the command did not say in its place; empty when all came."""
        at, lines, skipping = 0, self.output.split("\n"), True
        for wanted in self.expected:
            if wanted == LEFT_OUT:
                skipping = True
                continue
            places = range(at, len(lines)) if skipping else range(at, min(at + 1, len(lines)))
            found = next((place for place in places if _same(lines[place], wanted)), None)
            if found is None:
                return wanted
            at, skipping = found + 1, False
        return ""


def _same(line: str, wanted: str) -> bool:
    """Whether a line is the one on the page, in which some words may be left out."""
    if LEFT_OUT not in wanted:
        return line == wanted
    parts = (re.escape(part.strip()) for part in wanted.split(LEFT_OUT))
    return re.fullmatch(".*".join(parts), line.strip()) is not None


def steps_of(page: str) -> tuple[Step, ...]:
    """The fenced blocks of a page, in order."""
    return tuple(
        Step(m["kind"], m["what"] or "", m["text"], page.count("\n", 0, m.start()) + 1)
        for m in _BLOCK.finditer(page)
    )


def follow(step: Step, folder: Path) -> tuple[Said, ...]:
    """Do what one block says in a folder; what its commands said, none for files and edits."""
    if step.kind == "console":
        return tuple(_run(command, lines, folder) for command, lines in _commands(step.text))
    name, _, what = step.what.partition(": ")
    if name == "file":
        (folder / what).write_text(step.text, encoding="utf-8")
        return ()
    path = folder / name.removeprefix("in ")
    path.write_text(edited(path.read_text(encoding="utf-8"), what, step.text), encoding="utf-8")
    return ()


def edited(text: str, what: str, block: str) -> str:
    """A file's text after an edit that a remark names."""
    if what == "there is":
        assert block in text, f"the file does not hold:\n{block}"
        return text
    lines = text.split("\n")
    if what.startswith("above "):
        start, _ = _entry(lines, what.removeprefix("above "))
        while lines[start - 1].startswith("#"):
            start -= 1
        return "\n".join([*lines[:start], *block.split("\n"), *lines[start:]])
    if what.startswith("after "):
        _, end = _entry(lines, what.removeprefix("after "))
        return "\n".join([*lines[:end], *block.rstrip("\n").split("\n"), *lines[end:]])
    assert what.endswith(" becomes"), what
    start, end = _entry(lines, what.removesuffix(" becomes"))
    return "\n".join([*lines[:start], *block.rstrip("\n").split("\n"), *lines[end:]])


def _entry(lines: list[str], path: str) -> tuple[int, int]:
    """From which line to which an entry goes, without the comments and empty lines behind it."""
    start, end = 0, len(lines)
    for depth, key in enumerate(path.split("/")):
        pad = "  " * depth
        start = next(n for n in range(start, end) if re.match(rf"{pad}{key}:(?: |$)", lines[n]))
        inside = range(start + 1, end)
        end = next((n for n in inside if lines[n].strip() and not lines[n].startswith(pad + "  ")), end)
    while not lines[end - 1].strip() or lines[end - 1].lstrip().startswith("#"):
        end -= 1
    return start, end


def _commands(text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each command of a block with the lines below it."""
    for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
        command, *lines = part.rstrip("\n").split("\n")
        yield command, tuple(lines)


def _run(command: str, lines: tuple[str, ...], folder: Path) -> Said:
    typed = [line.removeprefix(TYPED) for line in lines if line.startswith(TYPED)]
    program, *arguments = command.split(" ")
    assert program == "roleplay", command
    done = subprocess.run(
        [sys.executable, "-m", "roleplay", *arguments],
        cwd=folder,
        env={**os.environ, "ROLEPLAY_HOME": str(folder / "home"), "COLUMNS": "100"},
        input="\n".join([*typed, ""]) if typed else "",
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )
    expected = tuple(line for line in lines if not line.startswith(TYPED))
    return Said(command, done.returncode, done.stdout, done.stderr, expected)
