"""Many turns scored a line at a time: each is answered before the next is read, so size does not matter."""

import json
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import BinaryIO, Literal

from roleplay.cli.score_line import BadLine, explained, read_line
from roleplay.errors import Exit, RoleplayError
from roleplay.language.shown import shown
from roleplay.rubric.coder import code_turn
from roleplay.rubric.codes import Coding
from roleplay.rubric.ground import Ground
from roleplay.settings.catalogue import say

Shape = Literal["marks", "json", "jsonl"]
LONGEST_LINE = 1_000_000  # bytes; a longer line is named as bad and skipped, so that memory stays bounded


def opened(path: str | None) -> AbstractContextManager[BinaryIO]:
    """The lines to score: of a file, or of standard input for None and `-`."""
    if path in (None, "-"):
        return nullcontext(sys.stdin.buffer)
    try:
        return Path(str(path)).open("rb")
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise RoleplayError(
            say("errors.score.no_file", path=path, reason=reason), say("errors.score.no_file.remedy")
        ) from error


def stream(lines: BinaryIO, out: BinaryIO, shape: Shape) -> Exit:
    """Score every line and write each answer at once; FINDINGS when a line could not be scored.

    `jsonl` reads and writes one object a line; the others read plain text, a turn a line, and write
    `marks` (a line a turn) or one `json` array.
    """
    status, first = Exit.DONE, True
    for answer, good in _answers(lines, shape):
        lead = "[\n" if shape == "json" and first else ",\n" if shape == "json" else ""
        out.write((lead + answer + ("" if shape == "json" else "\n")).encode("utf-8", "replace"))
        out.flush()
        first = False
        status = status if good else Exit.FINDINGS
    if shape == "json":
        out.write(b"[]\n" if first else b"\n]\n")
        out.flush()
    return status


def _answers(lines: BinaryIO, shape: Shape) -> Iterator[tuple[str, bool]]:
    for number, line in enumerate(_bounded(lines), start=1):
        if not line.strip():
            continue
        name: object = number
        try:
            if shape == "jsonl":
                name, text, ground = read_line(_whole(line))
            else:
                text, ground = _text(_whole(line)), Ground()
            coding = code_turn(text, ground)
        except BadLine as bad:
            yield _refused(bad.id if shape == "jsonl" else number, str(bad), shape), False
        else:
            yield _marks(number, coding) if shape == "marks" else json.dumps(explained(name, coding)), True


def _bounded(lines: BinaryIO) -> Iterator[bytes]:
    """The lines of a stream; of one that is too long only as much as shows that it is."""
    while line := lines.readline(LONGEST_LINE + 1):
        whole = line
        while len(line) > LONGEST_LINE and not line.endswith(b"\n"):
            line = lines.readline(LONGEST_LINE + 1)
        yield whole


def _whole(line: bytes) -> bytes:
    if len(line) > LONGEST_LINE:
        raise BadLine(say("errors.score.long_line", most=LONGEST_LINE))
    return line


def _text(line: bytes) -> str:
    try:
        return line.decode("utf-8-sig").strip()
    except UnicodeDecodeError as error:
        raise BadLine(say("errors.score.no_utf8")) from error


def _refused(name: object, reason: str, shape: Shape) -> str:
    if shape == "marks":
        return say("cli.score.bad_line", number=name, reason=reason)
    return json.dumps({"id": name, "error": reason})


def _marks(number: int, coding: Coding) -> str:
    """One line a turn: its number, form, framing, codes, and its words."""
    codes = " ".join(dict.fromkeys(coding.codes)) or "–"
    words = " ".join(shown(coding.text).split())
    return f"{number}\t{coding.note or coding.form}\t{coding.framing}\t{codes}\t{words}"
