"""Pieces of a scenario file as text: a key with its value, a block of lines, a comment."""

import re

STEP = 2  # columns of one level
_NEEDS_NO_QUOTES = re.compile(r"[A-Za-z][\w’., -]*(?<![\s,])")
_MEANS_MORE = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})  # to other readers


def entry(key: str, text: str, depth: int = 0, remark: str = "") -> str:
    """A key with a text of one line."""
    return f"{' ' * STEP * depth}{key}: {quoted(text)}{_behind(remark)}"


def value(key: str, text: object, depth: int = 0, remark: str = "") -> str:
    """A key with a value that is written as it is: a number, a word, a list."""
    return f"{' ' * STEP * depth}{key}: {text}{_behind(remark)}"


def opening(key: str, depth: int = 0, remark: str = "") -> str:
    """A key with keys under it."""
    return f"{' ' * STEP * depth}{key}:{_behind(remark)}"


def block(key: str, lines: tuple[str, ...], depth: int = 0, remark: str = "") -> list[str]:
    """A key with lines of text, which need no quotes."""
    pad = " " * STEP * (depth + 1)
    return [f"{' ' * STEP * depth}{key}: |{_behind(remark)}", *(f"{pad}{line}" for line in lines)]


def comment(text: str, depth: int = 0) -> list[str]:
    """A comment, a line of it for each line of the text."""
    pad = " " * STEP * depth
    return [f"{pad}# {line.removeprefix('# ')}" for line in text.split("\n")]


def quoted(text: str) -> str:
    """The text, in quotes where YAML would read more in it than words."""
    if _NEEDS_NO_QUOTES.fullmatch(text) and text.lower() not in _MEANS_MORE:
        return text
    return "'" + text.replace("'", "''") + "'"


def _behind(remark: str) -> str:
    return f"  # {remark}" if remark else ""
