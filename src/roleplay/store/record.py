"""A turn as one line of text and back: the same bytes for the same turn under any hash seed."""

import json
from dataclasses import asdict
from functools import cache
from typing import TYPE_CHECKING

from roleplay.practice.conversation import Turn

if TYPE_CHECKING:
    from pydantic import TypeAdapter


def write(turn: Turn) -> str:
    """The turn as ASCII JSON; sets are written in sorted order."""
    return json.dumps(asdict(turn), default=sorted, separators=(",", ":"))


def read(record: str) -> Turn:
    """The turn of a record; ValueError when it is not one."""
    return _adapter().validate_json(record)


@cache
def _adapter() -> "TypeAdapter[Turn]":
    from pydantic import TypeAdapter  # heavy, and needed only where a kept session is read

    return TypeAdapter(Turn)
