"""Golden files: kept in their real extensions, and written anew when UPDATE_GOLDEN is set."""

import os
from pathlib import Path

GOLDEN = Path(__file__).parent / "golden"


def matches(name: str, made: str) -> bool:
    """Whether the text is the kept one."""
    kept = GOLDEN / name
    if os.environ.get("UPDATE_GOLDEN"):
        kept.parent.mkdir(exist_ok=True)
        kept.write_text(made, encoding="utf-8")
    return kept.read_text(encoding="utf-8") == made
