"""From what the schema refuses to faults with their place in the file and the nearest right name."""

import types
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from roleplay.scenario.document import Document, Entry, Node, Scalar, as_values
from roleplay.scenario.fault import MOST_FAULTS, Fault
from roleplay.scenario.nearest import hint, nearest
from roleplay.scenario.schema import Keys
from roleplay.scenario.shapes import Shape
from roleplay.settings.catalogue import say

KeysT = TypeVar("KeysT", bound=Keys)
_KEY = "[key]"  # pydantic's last step of a place, when a key itself is refused


def validate(document: Document, schema: type[KeysT]) -> tuple[KeysT | None, list[Fault]]:
    """The file's keys and values as `schema` knows them, or None and everything it refuses."""
    try:
        return schema.model_validate(as_values(document.root)), []
    except ValidationError as error:
        found = error.errors(include_url=False, include_input=False)[: 2 * MOST_FAULTS]
        faults = [_fault(document, schema, one) for one in _without_echoes(schema, found)[:MOST_FAULTS]]
        return None, sorted(faults, key=lambda fault: (fault.line, fault.column))


def _without_echoes(schema: type[Keys], found: list[ErrorDetails]) -> list[ErrorDetails]:
    """The errors without keys missing only because they were misspelt."""
    meant = {
        (*path, nearest(str(last), _keys_at(schema, path)))
        for *path, last in (one["loc"] for one in found if one["type"] == "extra_forbidden")
    }
    return [one for one in found if one["type"] != "missing" or one["loc"] not in meant]


def _fault(document: Document, schema: type[Keys], error: ErrorDetails) -> Fault:
    path = tuple(str(step) for step in error["loc"] if step != _KEY)
    entry = document.entry(*path)
    match error["type"]:
        case "missing":
            above = document.entry(*path[:-1])
            at = above.key.start if above else document.root.start
            says = describe(_type_at(schema, path))
            return document.fault(at, "S021", key=path[-1], owner=_owner(schema, path[:-1]), shape=says)
        case "extra_forbidden":
            at = entry.key.start if entry else document.root.start
            if entry and _came_of_a_comma(document, entry):
                return document.fault(at, "S032", found=path[-1])
            near = hint(path[-1], _keys_at(schema, path[:-1]))
            return document.fault(at, "S020", key=path[-1], owner=_owner(schema, path[:-1]), hint=near)
        case code:
            if entry is None:
                return document.fault(document.root.start, "S017")
            node: Node = entry.key if _KEY in error["loc"] else entry.value
            return _value_fault(document, schema, code, path, node, error.get("ctx", {}))


def _value_fault(
    document: Document, schema: type[Keys], code: str, path: tuple[str, ...], node: Node, ctx: dict[str, Any]
) -> Fault:
    kind = _type_at(schema, path)
    empty = isinstance(node, Scalar) and not node.text.strip()
    if not code.startswith("S"):
        code = "S024" if empty else "S023"
    entry = document.entry(*path)
    at = entry.key.start if empty and entry else document.spot(node, str(ctx.get("found", "")))
    values = dict(ctx, key=path[-1], shape=describe(kind))
    if code == "S026":
        values["hint"] = hint(str(ctx["found"]), values.pop("choices"))
    return document.fault(at, code, **values)


def _came_of_a_comma(document: Document, entry: Entry) -> bool:
    """Whether a key is the end of a text without quotes that had a comma in it: `{say: Well, yes}`."""
    after = document.source.text[entry.key.end :].lstrip()[:1]
    return entry.key.start > 0 and not entry.key.style and after in (",", "}")


def describe(kind: object) -> str:
    """What a value of this type looks like, in an author's words."""
    shape = shape_of(kind)
    return shape.says if shape else "keys with their values"


def shape_of(kind: object) -> Shape | None:
    """The shape behind a type of the schema; None for keys."""
    if get_origin(kind) in (Union, types.UnionType):
        kind = next(x for x in get_args(kind) if x is not type(None))
    if get_origin(kind) is Annotated:
        return next((x for x in get_args(kind)[1:] if isinstance(x, Shape)), None)
    return None


def _owner(schema: type[Keys], path: tuple[str | int, ...]) -> str:
    kind = _type_at(schema, path)
    return say(f"scenario.owner.{kind.owner}") if _is_keys(kind) else str(path[-1])


def _keys_at(schema: type[Keys], path: tuple[str | int, ...] | list[str | int]) -> list[str]:
    kind = _type_at(schema, tuple(path))
    return [field.alias or name for name, field in kind.model_fields.items()] if _is_keys(kind) else []


def _type_at(schema: type[Keys], path: tuple[str | int, ...]) -> Any:
    """The schema's type at the end of a path of keys; the metadata of fields is kept."""
    kind: Any = schema
    for step in path:
        if _is_keys(kind):
            field = next((f for f in kind.model_fields.values() if f.alias == step), None)
            kind = None if field is None else _annotated(_needed(field.annotation), field.metadata)
        else:
            kind = get_args(kind)[1] if get_origin(kind) is dict else None
    return kind


def _needed(kind: Any) -> Any:
    """The keys behind "these keys or nothing"; any other type as it is."""
    return (
        next((x for x in get_args(kind) if _is_keys(x)), kind)
        if get_origin(kind) is types.UnionType
        else kind
    )


def _annotated(kind: Any, metadata: list[Any]) -> Any:
    return Annotated[(kind, *metadata)] if metadata else kind


def _is_keys(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, Keys)
