"""Exact words, short enough to quote."""

import re

from roleplay.language.stems import stems

LONGEST = 90  # characters of a quotation inside a sentence
_EMPTY = re.compile(r"“[\s…]*”")
_TWICE = re.compile(r"([.?!…])([”’]+)\.")
_SENTENCE = re.compile(r"[^.?!…]+(?:[.?!…]+[\"'”’)]*|$)")


def one_line(text: str) -> str:
    """The text on one line."""
    return " ".join(text.split())


def shortened(text: str, longest: int = LONGEST) -> str:
    """The first words of a text that fit, with "…" where some were left out."""
    text = one_line(text)
    if len(text) <= longest:
        return text
    cut = text[: longest - 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut else cut).rstrip(" ,;:") + "…"


def clause(text: str) -> str:
    """The sentence of a text with most in it, short enough to quote, its closing mark kept."""
    sentences = [m.group().strip() for m in _SENTENCE.finditer(one_line(text))]
    sentences = [s for s in sentences if s]
    if not sentences:
        return shortened(text)
    best = max(sentences, key=lambda s: (len(s) <= LONGEST, len(stems(s))))
    return shortened(best)


def quotes_nothing(text: str) -> bool:
    """Whether a text has a quotation with no words in it ("“…”")."""
    return _EMPTY.search(text) is not None


def once_closed(text: str) -> str:
    """The text without a full stop after a quotation that already ends with a closing mark."""
    return _TWICE.sub(r"\1\2", text)
