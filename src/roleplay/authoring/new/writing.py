"""Files written whole or not at all, and never over one that is there."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from roleplay.authoring.new.naming import LONGEST, free
from roleplay.errors import Exit, RoleplayError
from roleplay.scenario.shelf import ENDINGS
from roleplay.settings.catalogue import say


def folder_for(path: Path) -> Path:
    """The folder, made when it is not there and known to take files; RoleplayError when it does not."""
    try:
        path.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=path):
            pass
    except (OSError, ValueError) as error:
        raise _no_folder(path, error) from error
    return path


def refuse_taken(folder: Path, scenario_id: str) -> None:
    """RoleplayError when the folder has a scenario of that name; it names one that is free."""
    taken = {path.stem for path in folder.iterdir() if path.suffix in ENDINGS}
    if scenario_id in taken:
        raise _exists(folder / f"{scenario_id}.yaml", free(scenario_id, taken))


def write_new(path: Path, text: str) -> None:
    """Write a file that was not there; RoleplayError when it is by now, or cannot be written."""
    draft = _draft(path, text)
    try:
        try:
            os.link(draft, path)
        except FileExistsError:
            raise
        except OSError:  # a file system without links
            if path.exists():
                raise FileExistsError(path) from None
            draft.rename(path)
    except FileExistsError as error:
        raise _exists(path, f"{path.stem[: LONGEST - 4]}-2") from error
    except OSError as error:
        raise _no_folder(path.parent, error) from error
    finally:
        with suppress(OSError):
            draft.unlink()


def write_over(path: Path, text: str) -> None:
    """Write a file of this command's own, in place of what it held before."""
    draft = _draft(path, text)
    try:
        draft.replace(path)
    except OSError as error:
        with suppress(OSError):
            draft.unlink()
        raise _no_folder(path.parent, error) from error


def _draft(path: Path, text: str) -> Path:
    """The text in a file beside, which nobody lists."""
    draft = path.with_name(f".{path.stem[:40]}-{os.getpid()}.part")
    try:
        draft.write_text(text, encoding="utf-8", newline="\n")
    except (OSError, ValueError) as error:
        with suppress(OSError):
            draft.unlink()
        raise _no_folder(path.parent, error) from error
    return draft


def _no_folder(folder: Path, error: Exception) -> RoleplayError:
    why = (getattr(error, "strerror", None) or str(error)).lower()
    return RoleplayError(
        say("authoring.new.no-folder", folder=folder, why=why),
        say("authoring.new.no-folder.remedy"),
        Exit.USAGE,
    )


def _exists(path: Path, name: str) -> RoleplayError:
    return RoleplayError(
        say("authoring.new.exists", file=path), say("authoring.new.exists.remedy", free=name), Exit.USAGE
    )
