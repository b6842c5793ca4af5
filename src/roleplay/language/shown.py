"""Anyone's text, made harmless to show: nothing in it can move a cursor or turn the line around."""

import unicodedata

_UNSAFE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_KEPT = frozenset("\n\u200d\ufe0f")  # line breaks, and what holds an emoji together
REPLACEMENT = "\ufffd"


def shown(text: str) -> str:
    """The text with every unsafe character replaced, one for one, so that spans stay right.

    Tabs and odd spaces become spaces; control characters, direction marks and half surrogates become
    the replacement character; line breaks stay.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(_safe(c) for c in text)


def _safe(character: str) -> str:
    if character in _KEPT:
        return character
    if character == "\t" or unicodedata.category(character) == "Zs":
        return " "
    return REPLACEMENT if unicodedata.category(character) in _UNSAFE else character
