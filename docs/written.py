"""A page that is written from the program: written again when it is stale, or only looked at."""

import sys
from pathlib import Path


def write(page: Path, fresh: str) -> int:
    """Write the page where it is stale; with `--check` say so instead, and give 1."""
    stale = not page.exists() or fresh != page.read_text(encoding="utf-8")
    if stale and "--check" in sys.argv[1:]:
        print(f"{page.name} is stale: run python docs/{Path(sys.argv[0]).name}")
        return 1
    if stale:
        page.write_text(fresh, encoding="utf-8")
    return 0
