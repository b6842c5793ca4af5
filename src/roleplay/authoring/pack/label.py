"""What stands on a pack: `pack.toml`, a few lines on what it is, who made it, and who may use it."""

import json
import tomllib
from dataclasses import asdict, dataclass, fields, replace

from roleplay.authoring.pack.names import LABEL, check_name
from roleplay.authoring.pack.refused import part, refused
from roleplay.scenario.nearest import hint
from roleplay.scenario.reading import unseen
from roleplay.settings.catalogue import say

FORMAT = 1
"""The form of `pack.toml` this program reads and writes."""
_LONGEST = 200  # characters of one value


@dataclass(frozen=True, slots=True)
class Label:
    """`name` stands before the slash of `PACK/ID`; the rest is the maker's, in words, and may be empty."""

    name: str
    title: str = ""
    version: str = ""
    by: str = ""
    licence: str = ""

    def as_text(self) -> str:
        """The label as `pack.toml`."""
        values = {"format": FORMAT, **asdict(self)}
        return "".join(f"{key} = {_quoted(value)}\n" for key, value in values.items())

    def named(self, name: str) -> "Label":
        """The same label under another name."""
        return replace(self, name=name)


def read_label(text: str, pack: str) -> Label:
    """The label in a text; PackError with what cannot be read in it."""
    place = f"{pack}/{LABEL}"
    try:
        found = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise refused("S217", place, problem=str(error)) from error
    if found.pop("format", None) != FORMAT:
        raise refused("S218", place, reads=FORMAT)
    known = [field.name for field in fields(Label)]
    for key, value in found.items():
        if key not in known:
            raise refused("S219", place, found=part(key), hint=hint(key, known))
        check_value(key, value, place)
    if "name" not in found:
        raise refused("S217", place, problem=say("authoring.pack.label.no-name"))
    check_name(found["name"], place)
    return Label(**found)


def check_value(key: str, value: object, place: str) -> None:
    """Refuse what is no line of text that can be shown as it stands."""
    if not isinstance(value, str) or len(value) > _LONGEST or "\n" in value or unseen(value):
        problem = say("authoring.pack.label.no-line", key=part(key), limit=_LONGEST)
        raise refused("S217", place, problem=problem)


def _quoted(value: str | int) -> str:
    return json.dumps(value, ensure_ascii=False)  # what JSON escapes, TOML reads the same
