"""What is wrong with a pack: the place, the matter with its code, and the remedy, on one line."""

from roleplay.errors import Exit, RoleplayError
from roleplay.language.shown import shown
from roleplay.settings.catalogue import say

_SHORTENED = 80  # characters of a name or a value that a message repeats


class PackError(RoleplayError):
    """A pack that is not taken or not made. `code` is stable: S201 to S299, or a scenario's own fault."""

    def __init__(self, code: str, message: str, remedy: str, exit_status: Exit = Exit.INVALID) -> None:
        super().__init__(shown(f"{message} ({code})"), shown(remedy), exit_status)
        self.code = code


def refused(code: str, place: str, /, **values: object) -> PackError:
    """The refusal of that code at a place: a pack, or a file in it."""
    safe = {key: part(value) if isinstance(value, str) else value for key, value in values.items()}
    what = say(f"authoring.pack.{code}", **safe)
    return PackError(code, f"{part(place)}: {what}", say(f"authoring.pack.{code}.remedy", **safe))


def part(text: str) -> str:
    """A text of somebody else's, made harmless to show, on one line; its middle is left out when long."""
    line = " ".join(shown(text).split())
    if len(line) <= _SHORTENED:
        return line
    half = _SHORTENED // 2
    return f"{line[:half]}…{line[-half:]}"
