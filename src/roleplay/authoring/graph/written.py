"""A picture into a file: whole or not at all, and never over a file that is no such picture."""

from pathlib import Path

from roleplay.authoring.graph.as_svg import DRAWN_BY
from roleplay.errors import RoleplayError
from roleplay.settings.catalogue import say


def write_picture(picture: str, file: Path) -> None:
    """Write a picture into a new file, or over one that was drawn before; RoleplayError otherwise."""
    try:
        if file.exists() and not _drawn_before(file):
            raise RoleplayError(say("authoring.graph.taken", file=file), say("authoring.graph.taken.remedy"))
        part = file.with_name(f".{file.name}.part")
        part.write_text(picture, encoding="utf-8")
        part.replace(file)
    except (OSError, ValueError) as error:
        why = (getattr(error, "strerror", None) or "a wrong name").lower()
        raise RoleplayError(
            say("authoring.graph.unwritten", file=file, why=why), say("authoring.graph.unwritten.remedy")
        ) from error


def _drawn_before(file: Path) -> bool:
    with file.open("rb") as opened:
        return DRAWN_BY.encode() in opened.read(1_000)
