"""The shapes a value in a scenario file can have: how its text is read, and how it is described.

Every scalar of a file is text, so that `no` stays a word and 12:30 a time; here it becomes a number, a yes
or no, a name or words. Each refusal carries the code of its fault.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, LiteralString, NoReturn

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from roleplay.scenario.document import FORMAT, NAME, split_words

_LONGEST_NAME = 80
_LONGEST_LINE = 200
_FEW = 10  # words of a closed list that a description names one by one
_NUMBER = re.compile(r"-?[0-9]{1,9}(?:\.[0-9]{1,9})?")
_PLUS = re.compile(r"\+(?=[0-9])")
_YES_NO = {"yes": True, "true": True, "no": False, "false": False}
_ANY_TEXT = ["string", "number", "boolean"]  # what other readers of YAML make of a text without quotes


@dataclass(frozen=True, slots=True)
class Shape:
    """One shape: `says` describes it to authors; `read` turns what a file holds into a value.

    `read` raises PydanticCustomError with the code of a fault. `json` is its JSON Schema, for editors.
    """

    says: str
    read: Callable[[object], Any]
    json: dict[str, Any] = field(default_factory=dict, compare=False)

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        del source, handler
        return core_schema.no_info_plain_validator_function(self.read)

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        del core, handler
        return dict(self.json)


def prose() -> Shape:
    """Text in paragraphs, one a line; read as one text with a line end between them."""
    return Shape("text, one line a paragraph", lambda given: "\n".join(lines_of(_text(given))), _some_text())


def variants() -> Shape:
    """Lines of text, each a way of saying the same."""
    return Shape("text, one line a variant", lambda given: lines_of(_text(given)), _some_text())


def cue_list() -> Shape:
    """Words and phrases, which are read further by what looks for them."""
    return Shape("words and phrases, separated by commas", _text, _some_text())


def one_line(longest: int = _LONGEST_LINE, without: str = "") -> Shape:
    """A single line of at most `longest` characters, with none of the characters in `without`."""

    def read(given: object) -> str:
        text = _text(given)
        if "\n" in text or len(text) > longest or any(c in text for c in without):
            _refuse("S025", found=text)
        return text

    limits = f", at most {longest} characters" + (f", without {without}" if without else "")
    body = f"[^\\n{without}]" if without else "."  # a dot is no line end in JSON Schema
    return Shape("one line of text" + limits, read, _some_text(rf"^\s*{body}{{1,{longest}}}\s*$"))


def name() -> Shape:
    """A name in small letters, digits and single hyphens, as every id is."""

    def read(given: object) -> str:
        text = _text(given)
        if len(text) > _LONGEST_NAME or not NAME.fullmatch(text):
            _refuse("S027", found=text)
        return text

    return Shape("a name in small letters and hyphens", read, _name_schema())


def number(low: float, high: float) -> Shape:
    """A number between two bounds, both allowed."""
    return Shape(
        f"a number from {low:g} to {high:g}",
        lambda given: _number(given, low, high),
        {"type": ["number", "string"], "minimum": low, "maximum": high, "pattern": _quoted(_NUMBER.pattern)},
    )


def change(most: float) -> Shape:
    """By how much something rises or falls, at the utmost `most`; a plus sign may stand before it."""

    def read(given: object) -> float:
        text = _text(given)
        if not _NUMBER.fullmatch(bare := _PLUS.sub("", text, count=1)) or abs(float(bare)) > most:
            _refuse("S025", found=text)
        return float(bare)

    return Shape(
        f"a number from -{most:g} to +{most:g}",
        read,
        {
            "type": ["number", "string"],
            "minimum": -most,
            "maximum": most,
            "pattern": _quoted(rf"\+?{_NUMBER.pattern}"),
        },
    )


def whole(low: int, high: int) -> Shape:
    """A whole number between two bounds, both allowed."""

    def read(given: object) -> int:
        found = _number(given, low, high)
        if not found.is_integer():
            _refuse("S025", found=_text(given))
        return int(found)

    return Shape(
        f"a whole number from {low} to {high}",
        read,
        {"type": ["integer", "string"], "minimum": low, "maximum": high, "pattern": _quoted(_NUMBER.pattern)},
    )


def grammar() -> Shape:
    """The number of the grammar a file is written in."""

    def read(given: object) -> int:
        text = _text(given)
        if text != str(FORMAT):
            _refuse("S028", found=text, reads=FORMAT)
        return FORMAT

    return Shape(str(FORMAT), read, {"enum": [FORMAT, str(FORMAT)]})


def yes_no() -> Shape:
    """Yes or no; true and false are understood."""

    def read(given: object) -> bool:
        text = _text(given)
        if text.lower() not in _YES_NO:
            _refuse("S025", found=text)
        return _YES_NO[text.lower()]

    return Shape("yes or no", read, {"enum": ["yes", "no", True, False]})


def one_of(choices: Sequence[str]) -> Shape:
    """One word of a closed list."""

    def read(given: object) -> str:
        text = _text(given)
        if text not in choices:
            _refuse("S026", found=text, choices=tuple(choices))
        return text

    return Shape("one of " + ", ".join(choices), read, {"enum": list(choices)})


def words(choices: Sequence[str] = (), what: str = "names") -> Shape:
    """Words separated by spaces, or a list of them: of a closed list, or any names when it is empty."""

    def read(given: object) -> tuple[str, ...]:
        parts = given if isinstance(given, list) else [given]
        found = dict.fromkeys(word for part in parts for word in split_words(_text(part)))
        for word in found:
            if choices and word not in choices:
                _refuse("S026", found=word, choices=tuple(choices))
            if not choices and not NAME.fullmatch(word):
                _refuse("S027", found=word)
        if not found:
            _refuse("S024")
        return tuple(found)

    few = 0 < len(choices) <= _FEW
    says = "one or more of " + ", ".join(choices) if few else f"{what}, separated by spaces"
    return Shape(says, read, _words_schema(choices))


def lines_of(text: str) -> tuple[str, ...]:
    """The lines of a text that hold something, stripped."""
    return tuple(line for raw in text.split("\n") if (line := raw.strip()))


def _some_text(pattern: str = r"\S") -> dict[str, Any]:
    return {"type": _ANY_TEXT, "pattern": pattern}


def _name_schema() -> dict[str, Any]:
    return {"type": ["string", "integer"], "pattern": f"^{NAME.pattern}$", "maxLength": _LONGEST_NAME}


def _words_schema(choices: Sequence[str]) -> dict[str, Any]:
    """A text of words, one word of a closed list (which editors offer), or a list of either."""
    word = f"(?:{'|'.join(choices)})" if choices else f"(?:{NAME.pattern})"
    texts: dict[str, Any] = {"type": "string", "pattern": rf"^[\s,]*{word}(?:[\s,]+{word})*[\s,]*$"}
    one = [{"enum": list(choices)}, texts] if choices else [texts]
    return {"anyOf": [*one, {"type": "array", "items": {"anyOf": one}, "minItems": 1}]}


def _quoted(pattern: str) -> str:
    """The pattern of a number that an author put in quotes; bounds hold for numbers only."""
    return rf"^\s*{pattern}\s*$"


def _refuse(code: LiteralString, **values: object) -> NoReturn:
    raise PydanticCustomError(code, code, values)


def _text(given: object) -> str:
    """The stripped text of a scalar; a list, keys or nothing are refused."""
    if not isinstance(given, str):
        _refuse("S022")
    text = given.strip()
    if not text:
        _refuse("S024")
    return text


def _number(given: object, low: float, high: float) -> float:
    text = _text(given)
    if not _NUMBER.fullmatch(text) or not low <= float(text) <= high:
        _refuse("S025", found=text)
    return float(text)
