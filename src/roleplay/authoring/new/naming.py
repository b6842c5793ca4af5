"""Names for scenarios and notes, made from what they are about."""

import re
import unicodedata
from collections.abc import Container

from roleplay.scenario.document import NAME

LONGEST = 80
_NOT_IN_A_NAME = re.compile(r"[^a-z0-9]+")


def slug(text: str, longest: int = LONGEST) -> str:
    """The text as a name in small letters and hyphens; empty when nothing of it can be written so."""
    plain = unicodedata.normalize("NFKD", text.lower())
    plain = "".join(c for c in plain if not unicodedata.combining(c)).replace("'", "").replace("’", "")
    name = _NOT_IN_A_NAME.sub("-", plain).strip("-")
    if len(name) > longest:
        name = name[: longest + 1].rpartition("-")[0] or name[:longest]
    return name


def is_name(text: str) -> bool:
    """Whether a text can be the id of a scenario."""
    return bool(NAME.fullmatch(text)) and len(text) <= LONGEST


def free(wanted: str, taken: Container[str]) -> str:
    """The name itself, or the first of name-2, name-3 … that is not taken."""
    name, number = wanted, 2
    while name in taken:
        name, number = f"{wanted[: LONGEST - 4]}-{number}", number + 1
    return name
