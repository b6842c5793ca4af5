"""A turn, what was carried over, and a role reversal as text and back: the same bytes under any hash seed."""

import json
from dataclasses import asdict
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING

from roleplay.persona.carried import Carried
from roleplay.practice.conversation import Turn
from roleplay.practice.reversal.kept import Kept as KeptReversal

if TYPE_CHECKING:
    from pydantic import TypeAdapter


def write(turn: Turn) -> str:
    """The turn as ASCII JSON; sets are written in sorted order."""
    return json.dumps(asdict(turn), default=sorted, separators=(",", ":"))


def read(record: str) -> Turn:
    """The turn of a record; ValueError when it is not one."""
    return _adapter().validate_json(record)


def write_carried(carried: Carried | None) -> str | None:
    """What a session went on from, as ASCII JSON; None for nothing."""
    return None if carried is None else json.dumps(asdict(carried), separators=(",", ":"))


def read_carried(record: str | None) -> Carried | None:
    """What a session went on from; ValueError when the record is not that."""
    if record is None:
        return None
    from pydantic import TypeAdapter  # heavy, and needed only where a later visit is read

    return TypeAdapter(Carried).validate_json(record)


def write_reversal(reversal: KeptReversal) -> str:
    """A role reversal as ASCII JSON."""
    return json.dumps(asdict(reversal), default=datetime.isoformat, separators=(",", ":"))


def read_reversal(record: str) -> KeptReversal:
    """The role reversal of a record; ValueError when it is not one."""
    from pydantic import TypeAdapter  # heavy, and needed only where a kept role reversal is read

    return TypeAdapter(KeptReversal).validate_json(record)


@cache
def _adapter() -> "TypeAdapter[Turn]":
    from pydantic import TypeAdapter  # heavy, and needed only where a kept session is read

    return TypeAdapter(Turn)
