"""From a file's bytes to its text: size, encoding, line ends, and characters nobody can see."""

import codecs
import re
from pathlib import Path

from roleplay.scenario.fault import Fault, ScenarioError, fault_at, fault_of_file

LARGEST = 1_000_000  # bytes of one file
_MOST_FAULTS = 20  # of one file's characters; a wrong kind of file would show thousands
_TAB = "\t"
# Everything YAML does not hold to be printable, and the line ends that editors do not count.
_UNSEEN = re.compile(r"[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_OTHER_ENCODINGS = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)


def read_text(path: Path, shown: str) -> str:
    """The text of a scenario file, with plain line ends; `shown` names it in faults.

    ScenarioError when it cannot be opened, is no file, is larger than `LARGEST`, or is not UTF-8.
    """
    try:
        if path.exists() and not path.is_file():
            raise ScenarioError([_whole(shown, "S002")])
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        why = (getattr(error, "strerror", None) or "a wrong name").lower()
        raise ScenarioError([_whole(shown, "S001", why=why)]) from error
    return decode(data, shown)


def decode(data: bytes, shown: str) -> str:
    """The text of these bytes; ScenarioError when there are too many of them or they are not UTF-8."""
    if len(data) > LARGEST:
        raise ScenarioError([fault_of_file(shown, "S003", limit=LARGEST)])
    for mark, name in _OTHER_ENCODINGS:
        if data.startswith(mark):
            raise ScenarioError([fault_of_file(shown, "S004", found=name)])
    if b"\0" in data[:2]:
        raise ScenarioError([fault_of_file(shown, "S004", found="UTF-16")])
    try:
        return plain(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        good = plain(data[: error.start].decode("utf-8"))
        rest = plain(data[error.start :].decode("utf-8", "replace")).partition("\n")[0]
        found = f"byte {data[error.start]:#04x}"
        raise ScenarioError([fault_at(shown, good + rest, len(good), "S004", found=found)]) from error


def plain(text: str) -> str:
    """The text without a byte-order mark, each line ended by a line feed alone."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def unseen(text: str) -> re.Match[str] | None:
    """The first control character of a text, a tab or a lone surrogate included; a line end is none."""
    return _UNSEEN.search(text)


def check_characters(text: str, shown: str) -> list[Fault]:
    """A fault for the first tab or control character of each line."""
    faults: list[Fault] = []
    at = 0
    while len(faults) < _MOST_FAULTS and (found := _UNSEEN.search(text, at)):
        if found.group() == _TAB:
            faults.append(fault_at(shown, text, found.start(), "S006"))
        else:
            code = f"U+{ord(found.group()):04X}"
            faults.append(fault_at(shown, text, found.start(), "S005", found=code))
        at = text.find("\n", found.end())
        if at < 0:
            break
    return faults


def _whole(shown: str, code: str, **values: object) -> Fault:
    """A fault of a file that was never opened: it has no line to point to."""
    from dataclasses import replace

    return replace(fault_of_file(shown, code, **values), line=0, column=0)
