"""Text made plain without moving a character: every offset stays an offset of the text as given."""

import unicodedata
from functools import cache

_QUOTES = {
    "'": "\u2018\u2019\u02bc\u2032\u00b4`\uff07",
    '"': "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02",
}
_MARKS = {
    "?": "\uff1f\u061f\u037e",
    "!": "\uff01",
    ".": "\u3002",
    ",": "\uff0c",
    "-": "\u2010\u2011",
    "\u2014": "\u2015",
}
_LINE_ENDS = "\r\x0b\x0c\x85\u2028\u2029"
_NOT_SPOKEN = ("Cc", "Cf", "Cs", "Zs")  # controls, bidi marks, lone surrogates, odd spaces


def plain(text: str) -> str:
    """Lower case, straight quotes, ordinary spaces and line ends; always as long as `text`."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return low if low.isascii() and low.isprintable() else low.translate(_Table())


class _Table(dict[int, str | int]):
    """What each character becomes, worked out once for each that occurs."""

    def __missing__(self, code: int) -> str | int:
        return _written(code)


@cache
def _written(code: int) -> str | int:
    character = chr(code)
    if character in _LINE_ENDS:
        return "\n"
    for to, alike in (_QUOTES | _MARKS).items():
        if character in alike:
            return to
    if character != "\n" and unicodedata.category(character) in _NOT_SPOKEN:
        return " "
    return code
