"""The debrief as JSON: the model's own fields, `format` first."""

import json
from dataclasses import asdict
from datetime import datetime

from roleplay.report.model import Debrief


def as_json(debrief: Debrief, *, indent: int | None = 2) -> str:
    """One JSON object, times in ISO 8601, words as they were said.

    `disagreements` stands in it only where there are some.
    """
    made = asdict(debrief)
    if not debrief.disagreements:
        del made["disagreements"]
    return json.dumps(made, default=_plain, ensure_ascii=False, indent=indent)


def _plain(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    raise TypeError(type(value).__name__)
