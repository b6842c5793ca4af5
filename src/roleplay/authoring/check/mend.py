"""Making the changes that can only be meant one way: nothing else in the file is touched."""

import os
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from tempfile import NamedTemporaryFile

from roleplay.authoring.check.check import Checked, check
from roleplay.authoring.check.finding import Finding
from roleplay.errors import RoleplayError
from roleplay.settings.catalogue import say

_LINE_END = re.compile(r"\r\n|\r|\n")
_MARK = "\ufeff"
_ROUNDS = 3  # a mark that was added may call for another


@dataclass(frozen=True, slots=True)
class Mended:
    """A file after its changes: what was changed, and everything found in it now.

    `refused` are findings whose change would not come out right; the file was left as it was there.
    """

    checked: Checked
    changes: tuple[Finding, ...] = ()
    refused: tuple[Finding, ...] = ()


def mend(checked: Checked) -> Mended:
    """The file with the fixes of its own findings made; files of banks behind it are left alone.

    Each change is tried on the text before anything is written: it has to take its finding away and bring
    nothing that could not be put right in turn. The new text then takes the file's place in one step.
    RoleplayError when it cannot be written.
    """
    changes, refused = list[Finding](), list[Finding]()
    if not _fixable(checked):
        return Mended(checked)
    path = checked.path.resolve()
    try:
        raw = path.read_bytes().decode("utf-8")
        now = check(checked.path, text=raw)  # the file may have been saved again since
        for _ in range(_ROUNDS):
            fixable = _fixable(now)
            made = _made(now, raw, fixable) if fixable else []
            refused = [one for one in fixable if one not in made]
            if not made:
                break
            raw = _changed(raw, made)
            now = check(checked.path, text=raw)
            changes += made
        if changes:
            _put(path, raw.encode("utf-8"))
    except OSError as error:
        why = (error.strerror or type(error).__name__).lower()
        raise RoleplayError(
            say("authoring.check.unwritten", file=checked.path, why=why),
            say("authoring.check.unwritten.remedy"),
        ) from error
    return Mended(now, tuple(changes), tuple(refused))


def _fixable(checked: Checked) -> list[Finding]:
    """The findings of the file itself that have a fix; of two at one place the first."""
    kept: list[Finding] = []
    end = -1
    mine = [one for one in checked.findings if one.fix and one.fault.file == str(checked.path)]
    for one in sorted(mine, key=lambda one: (one.fix.start, one.fix.end) if one.fix else (0, 0)):
        if one.fix and one.fix.start > end:
            kept.append(one)
            end = one.fix.end
    return kept


def _made(checked: Checked, raw: str, fixable: list[Finding]) -> list[Finding]:
    """The changes that come out right: all of them together, else each that does beside those before it."""
    if _right(checked, raw, fixable):
        return fixable
    made: list[Finding] = []
    for one in fixable:
        if _right(checked, raw, [*made, one]):
            made.append(one)
    return made


def _right(before: Checked, raw: str, changes: list[Finding]) -> bool:
    """Whether these changes take their findings away and bring no other that has no fix."""
    after = check(before.path, text=_changed(raw, changes))
    had = Counter(one.code for one in before.findings)
    had.subtract(one.code for one in changes)
    has = Counter(one.code for one in after.findings if one.code in had or not one.fix)
    return all(has[code] <= had[code] for code in has)


def _changed(raw: str, changes: list[Finding]) -> str:
    """The file's text with the changes, its own line ends and byte-order mark kept."""
    ends = _LINE_END.search(raw)
    newline = ends.group() if ends else "\n"
    body = raw.removeprefix(_MARK)
    longer = [found.end() for found in _LINE_END.finditer(body) if len(found.group()) > 1]

    def place(index: int) -> int:
        """Where a character of the text with plain line ends stands in the file's own."""
        for end in longer:
            if end > index + 1:
                break
            index += 1
        return index

    for fix in sorted((one.fix for one in changes if one.fix), key=lambda fix: -fix.start):
        body = body[: place(fix.start)] + fix.text.replace("\n", newline) + body[place(fix.end) :]
    return (_MARK if raw.startswith(_MARK) else "") + body


def _put(path: Path, data: bytes) -> None:
    """The file with these bytes, never half of them."""
    with NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as file:
        temporary = Path(file.name)
        try:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
            temporary.chmod(path.stat().st_mode & 0o777)
            temporary.replace(path)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
