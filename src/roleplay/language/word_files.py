"""The text files that lie in this room, read without `pathlib`: it costs more than all of them."""

from os import scandir
from pkgutil import get_data

from roleplay import language


def lines_of(name: str) -> list[str]:
    """The lines of a file by its path in this room, without what spaces stand around them.

    FileNotFoundError where there is none.
    """
    return [line.strip() for line in (get_data(language.__name__, name) or b"").decode().splitlines()]


def class_names() -> list[str]:
    """The names of the word classes, in order of the alphabet: the files in `words/`."""
    with scandir(f"{language.__path__[0]}/words") as files:
        return sorted(file.name.removesuffix(".txt") for file in files if file.name.endswith(".txt"))
