"""What a file of a pack may be called and where it may lie, the same on every system."""

import re
from typing import Literal

from roleplay.authoring.pack.refused import refused
from roleplay.scenario.bank import FOLDER
from roleplay.scenario.document import NAME

Kind = Literal["scenario", "bank", "label", "text"]

LABEL = "pack.toml"
_SCENARIO = re.compile(rf"(?P<stem>{NAME.pattern})\.ya?ml")
_BANK = re.compile(rf"{FOLDER}/(?P<stem>{NAME.pattern})\.yaml")
_TEXT = re.compile(r"(?:readme|licen[cs]e)(?:\.md|\.txt)?", re.IGNORECASE)
_DRIVE = re.compile(r"[A-Za-z]:")
_ODD = re.compile(r"""[^\x20-\x7e]|[<>:"|?*]""")  # no plain letter, or none that every system keeps
_DEVICE = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)", re.IGNORECASE)
_LEFT_BY_SYSTEMS = re.compile(r"(?:.*/)?(?:\.DS_Store|Thumbs\.db|desktop\.ini)|(?:.*/)?(?:__MACOSX|\.git)/.*")
_LONGEST = 200  # characters of a path within a pack
_LONGEST_NAME = 80  # of the name of a pack


def check_path(path: str, place: str) -> None:
    """Refuse a path that could lead out of the pack, or that some system would read as another."""
    if "\\" in path:
        raise refused("S208", place)
    if path.startswith("/") or _DRIVE.match(path):
        raise refused("S206", place)
    parts = path.removesuffix("/").split("/")
    if ".." in parts:
        raise refused("S207", place)
    if _ODD.search(path) or len(path) > _LONGEST or any(_is_odd(part) for part in parts):
        raise refused("S209", place)
    if any(_DEVICE.match(part) for part in parts):
        raise refused("S216", place)


def _is_odd(part: str) -> bool:
    """Whether Windows would drop something of a name, or there is none."""
    return part in ("", ".") or part != part.rstrip(". ")


def left_by_a_system(path: str) -> bool:
    """Whether a file manager or Git put this here; it is left out without a word."""
    return _LEFT_BY_SYSTEMS.fullmatch(path) is not None


def kind_of(path: str, place: str) -> Kind:
    """What the file at a path within the pack is; PackError when it does not belong in one."""
    if path == LABEL:
        return "label"
    if _SCENARIO.fullmatch(path):
        return "scenario"
    if _BANK.fullmatch(path):
        return "bank"
    if _TEXT.fullmatch(path):
        return "text"
    raise refused("S215", place)


def check_name(name: str, place: str) -> str:
    """The name of a pack, as it stands before the slash of `PACK/ID`; PackError when it cannot be one."""
    if not can_be_name(name):
        raise refused("S220", place, found=name)
    return name


def can_be_name(name: str) -> bool:
    """Whether a pack can have this name: small letters, digits, single hyphens; no folder of the house."""
    fits = NAME.fullmatch(name) is not None and len(name) <= _LONGEST_NAME
    return fits and name != FOLDER and not _DEVICE.match(name)
