"""A store as an earlier version left it: what later formats added is taken out."""

import sqlite3
from pathlib import Path

from roleplay.store.opening import FILE
from roleplay.store.tables import metadata

TABLES = (
    "about",
    "texts",
    "sessions",
    "sources",
    "turns",
    "disagreements",
    "reversals",
    "drill_answers",
    "pairs",
)
"""Tables in the order they came; the last four came with formats 2, 4, 5 and 6."""


def as_before(folder: Path, first_later: str, format_: int, *changes: str) -> None:
    """Take out of a store the table `first_later` and all that came after it, then make the changes."""
    stay = TABLES[: TABLES.index(first_later)]
    with sqlite3.connect(folder / FILE) as connection:
        for name in sorted(set(metadata.tables) - set(stay)):
            connection.execute(f"DROP TABLE {name}")
        for change in changes:
            connection.execute(change)
        connection.execute("UPDATE about SET format = ?", (format_,))
    connection.close()
