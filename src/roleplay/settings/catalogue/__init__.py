"""The catalogue: every string the program shows, one module a room, each a flat dict of texts.

`say("tui.choose.title")` finds the key `choose.title` in the module `tui`. Values are filled in
with `str.format`, so a text holds `{name}` where a value belongs. A test walks all of it: no text
of the program's own may lead, give an order about teaching, or praise and then cancel.
"""

from functools import cache
from importlib import import_module
from typing import cast

ROOMS = (
    "authoring", "cli", "drills", "errors", "persona", "practice", "report", "reversal", "rubric",
    "scenario", "scoring", "store", "tui", "ways",
)  # fmt: skip


@cache
def texts(room: str) -> dict[str, str]:
    """All texts of one room by key, without the room's name; KeyError for an unknown room."""
    if room not in ROOMS:
        raise KeyError(room)
    return cast("dict[str, str]", import_module(f"{__name__}.{room}").TEXTS)


def say(key: str, /, **values: object) -> str:
    """The text behind `room.key`, filled in. KeyError when the catalogue lacks it."""
    room, _, rest = key.partition(".")
    text = texts(room)[rest]
    return text.format(**values) if values else text
