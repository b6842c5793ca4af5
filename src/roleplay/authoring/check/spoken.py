"""The words of a text as they are heard or read: without tags, gestures or, where asked, quoted speech."""

import re

_TAG = re.compile(r"\{%.*?%\}|\{\{.*?\}\}|\{#.*?#\}")
_GESTURE = re.compile(r"\*[^*\n]+\*")
_QUOTED = re.compile(
    r"\"[^\"\n]*\"|“[^”\n]*”|‘[^’\n]*’(?!\w)|(?<![\w.,])'(?=[A-Z])[^'\n]*(?:'\w+[^'\n]*)*[.?!,]'(?!\w)"
)
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_END = re.compile(r"[.!?…]+(?=[\s\"'”’*)]|$)|\n")


def words(text: str) -> list[str]:
    """The words of a text, tags and gestures left out."""
    return _WORD.findall(_GESTURE.sub(" ", _TAG.sub(" ", text)))


def sentences(text: str) -> int:
    """How many sentences a text has, at least one; a paragraph without an end counts as one."""
    parts = (part for part in _END.split(text) if _WORD.search(part))
    return max(1, sum(1 for _ in parts))


def unquoted(text: str) -> str:
    """The text with all that is quoted in it left blank, so that every index stays as it is."""
    return _QUOTED.sub(lambda quoted: " " * len(quoted.group()), text)
