"""S129 and S130: words that carry a mark which `shows` lacks, and a mark that no words carry.

Only what the ear's own marks (rubric/teacher) are sure of counts. A step is heard with its day; a question to
the coach by what it asks for; a yes that gives in by its very words.
"""

import re
from collections.abc import Callable, Iterator

from roleplay.authoring.check.files import Files
from roleplay.authoring.check.finding import Finding, found, key_of
from roleplay.authoring.check.more_marks import more_marks
from roleplay.authoring.check.spoken import unquoted
from roleplay.authoring.check.written import Written
from roleplay.rubric.ground import Ground
from roleplay.rubric.teacher import hear_marks
from roleplay.scenario.document import Document

_DAY = re.compile(
    r"\b(?:monday|tuesday|wednesday|thursday|friday|tomorrow|next (?:week|lesson|time))\b", re.IGNORECASE
)
_ASKS = re.compile(
    r"\b(?:what|how|which|where) (?:would|should) (?:you|i) (?!know\b|say\b|mean\b|like\b|believe\b)[^.?!]*\?"
    r"|\bany (?:ideas|advice|suggestions|tips)\?|\bwhat do you (?:think|suggest|advise)\b[^.?!]*\?",
    re.IGNORECASE,
)
_HINTS = (
    "day", "tomorrow", "next ", " would ", " should ", "any ", "do you", "whatever you", "if you say",
)  # fmt: skip
_GIVES_IN = re.compile(
    r"(?:^|[.!?…] )(?:if you say so|whatever you (?:say|think|want)[^,.!?…]*)[.…]", re.IGNORECASE
)
_SIGN = re.compile(
    r"\bknow\b|\b(?:week|month|period|lesson|by|before|after|until|morning|afternoon)\b", re.IGNORECASE
)
_MINE = re.compile(r"\bI(?:'m|'ll|'d|'ve)?\b|\bme\b|\bmy\b|\bwe\b")


def marks_heard(files: Files) -> Iterator[Finding]:
    """Lines all of whose variants carry a mark they do not show, and marks that no variant carries."""
    document = files.first
    for line in files.own:
        texts = [unquoted(text) for text, _ in line.say] if _may_carry(line) else []
        for mark, carries in _CARRIED:
            if mark not in line.shows and texts and carries(line, texts):
                fix = more_marks(document, line, (mark,))
                yield found(document, line.say[0][1], "S129", fix, mark=mark)
        yield from _unheard(document, line, [text for text, _ in line.say])


def _may_carry(line: Written) -> bool:
    """Whether every variant has a word that the marks looked for have; most lines have none."""
    return all(any(hint in text.lower() for hint in _HINTS) for text, _ in line.say)


def _unheard(document: Document, line: Written, texts: list[str]) -> Iterator[Finding]:
    for mark, silent in _SILENT:
        if mark in line.shows and texts and all(silent(text) for text in texts):
            node = document.node("lines", line.name, "shows")
            at = document.spot(node, mark) if node else key_of(document, "lines", line.name)
            yield found(document, at, "S130", mark=mark)


def _step(line: Written, texts: list[str]) -> bool:
    """Something definite with its day; what only repeats a step that is hers already is none."""
    if "compliance" in line.shows or line.occasion == "complies" or "owned" in line.commitment:
        return False
    return all(_DAY.search(text) and {"step", "when"} <= _heard(text) for text in texts)


def _when(line: Written, texts: list[str]) -> bool:
    return "step" in line.shows and all(_DAY.search(text) and "when" in _heard(text) for text in texts)


def _asks(line: Written, texts: list[str]) -> bool:
    return line.occasion != "begins" and all(_ASKS.search(text) and "asks" in _heard(text) for text in texts)


def _compliance(line: Written, texts: list[str]) -> bool:
    return "pushback" not in line.shows and all(
        _GIVES_IN.search(text) and "compliance" in _heard(text) for text in texts
    )


def _heard(text: str) -> frozenset[str]:
    return hear_marks(text, Ground())


def _no_question(text: str) -> bool:
    return "?" not in text and not re.search(r"\byou\b", text, re.IGNORECASE) and "asks" not in _heard(text)


def _no_day(text: str) -> bool:
    return not _DAY.search(text) and not _SIGN.search(text) and "when" not in _heard(text)


def _nothing_hers(text: str) -> bool:
    return not _MINE.search(text) and not _DAY.search(text) and "step" not in _heard(text)


_CARRIED: tuple[tuple[str, Callable[[Written, list[str]], bool]], ...] = (
    ("step", _step), ("when", _when), ("asks", _asks), ("compliance", _compliance),
)  # fmt: skip
_SILENT: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("asks", _no_question), ("when", _no_day), ("step", _nothing_hers),
)  # fmt: skip
