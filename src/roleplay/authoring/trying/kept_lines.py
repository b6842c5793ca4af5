"""The coach's lines of the last try of a scenario, in the data folder: written whole, or not at all."""

import os
from pathlib import Path

from roleplay.authoring.trying.script import Script, read_script, write_script
from roleplay.settings.catalogue import say
from roleplay.settings.paths import make_private

FOLDER = "tried"


def place_of(folder: Path, name: str) -> Path:
    """The file for the scenario of that name in the data folder; it may not exist yet."""
    return folder / FOLDER / f"{name}.txt"


def keep_lines(folder: Path, name: str, script: Script, called: str) -> None:
    """Write the lines in place of those of an earlier try; OSError when it cannot be done."""
    path = place_of(folder, name)
    make_private(folder)
    make_private(path.parent)
    part = path.with_suffix(".part")
    text = write_script(script, (say("authoring.try.kept.heading", name=name),), called)
    with os.fdopen(
        os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8"
    ) as file:
        file.write(text)
    part.replace(path)


def kept_lines(folder: Path, name: str) -> Script | None:
    """The lines of the last try; None when there was none. OSError when the file cannot be read."""
    path = place_of(folder, name)
    return read_script(path.read_text(encoding="utf-8", errors="replace")) if path.is_file() else None
