"""The log of `--debug`: what happened and how long it took, never what anyone said."""

import logging
import sys
import traceback
from pathlib import Path

from roleplay.errors import Exit, RoleplayError
from roleplay.settings.catalogue import say
from roleplay.settings.paths import make_private

FILE = "debug.log"


class Wordless(logging.Formatter):
    """Shows an exception by its type and the places it passed, without its message."""

    def formatException(self, ei: object) -> str:  # noqa: N802  # the name is the standard library's
        """The kind of the error and the lines of code it passed through."""
        del ei
        kind, _, passed = sys.exc_info()
        places = "".join(f"\n  {f.filename}:{f.lineno} {f.name}" for f in traceback.extract_tb(passed))
        return f"{kind.__name__ if kind else ''}{places}"


def start_log(folder: Path) -> None:
    """Write a log into the folder from now on; RoleplayError when that cannot be."""
    try:
        path = make_private(folder) / FILE
        path.touch(mode=0o600)
        handler = logging.FileHandler(path, encoding="utf-8")
    except OSError as error:
        message = say("store.no-folder", folder=folder, why=error.strerror)
        raise RoleplayError(message, say("store.no-folder.remedy"), Exit.STORE) from error
    handler.setFormatter(Wordless("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logger = logging.getLogger("roleplay")
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
