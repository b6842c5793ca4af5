"""What a person typed, made fit for a scenario file: one line, nothing unseen, no template by accident."""

import re
import unicodedata

_UNSEEN = frozenset({"Cc", "Cs", "Cn", "Zl", "Zp"})
_MARK_OF_ORDER = "\ufeff"
_OPENS = re.compile(r"\{(?=[{%#])")


def line_of(text: str, longest: int) -> str:
    """The text on one line without control characters, cut at a word when it is longer than `longest`."""
    kept = (" " if unicodedata.category(c) in _UNSEEN or c == _MARK_OF_ORDER else c for c in text)
    line = " ".join("".join(kept).split())
    if len(line) <= longest:
        return line
    cut = line[:longest]
    at_word = cut.rpartition(" ")[0]
    return at_word if len(at_word) > longest // 2 else cut.rstrip()


def as_spoken(text: str) -> str:
    """The text as a line to be said: two braces in a row would begin a template, so a space parts them."""
    return _OPENS.sub("{ ", text)
