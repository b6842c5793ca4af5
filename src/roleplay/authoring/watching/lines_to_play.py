"""Which lines are played again: those of a file, of a kept session, else of the last try."""

from collections.abc import Callable
from pathlib import Path

from roleplay.authoring.trying.kept_lines import kept_lines
from roleplay.authoring.trying.script import Script, read_script, script_of_session
from roleplay.errors import RoleplayError
from roleplay.practice.keeping import Keeper
from roleplay.settings.catalogue import say

LARGEST = 1_000_000  # bytes of a file of lines


def lines_to_play(source: str | None, scenario: Path, folder: Path, keeper: Callable[[], Keeper]) -> Script:
    """The script that `source` names: a file, a session's id, or the last try of the scenario for None.

    RoleplayError when there is no such file or session, when it cannot be read, or when it holds no line.
    """
    if source is None:
        script, named = _last_try(scenario, folder), say("authoring.watch.last-try")
    elif Path(source).is_file():
        script, named = _of_file(Path(source)), source
    elif Path(source).suffix or "/" in source:
        raise RoleplayError(
            say("authoring.watch.no-file", name=source), say("authoring.watch.no-file.remedy")
        )
    else:
        script, named = script_of_session(keeper().load(source)), source
    if script is None or not script.steps:
        raise RoleplayError(
            say("authoring.watch.no-lines", name=named),
            say("authoring.watch.no-lines.remedy", scenario=scenario),
        )
    return script


def _last_try(scenario: Path, folder: Path) -> Script | None:
    try:
        return kept_lines(folder, scenario.stem)
    except OSError as error:
        raise _unread(str(folder), error) from error


def _of_file(path: Path) -> Script:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise _unread(str(path), error) from error
    if len(data) > LARGEST:
        raise RoleplayError(
            say("authoring.watch.too-large", name=path, limit=LARGEST),
            say("authoring.watch.too-large.remedy"),
        )
    return read_script(data.decode("utf-8", errors="replace"))


def _unread(name: str, error: OSError) -> RoleplayError:
    why = (error.strerror or type(error).__name__).lower()
    return RoleplayError(
        say("authoring.watch.unread", name=name, why=why), say("authoring.watch.unread.remedy")
    )
