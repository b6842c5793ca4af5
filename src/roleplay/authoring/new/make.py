"""From answers to files: the scenario, and the schema that editors read beside it."""

from dataclasses import dataclass
from pathlib import Path

from roleplay.authoring.new.answers import Answers
from roleplay.authoring.new.naming import is_name, slug
from roleplay.authoring.new.page import page_of, waiting
from roleplay.authoring.new.writing import write_new
from roleplay.authoring.schema import SCHEMA_FILE, schema_text
from roleplay.errors import Exit, RoleplayError
from roleplay.settings.catalogue import say

NAMELESS = "my-scenario"
"""The id of a scenario whose title has no letters that an id can be made of."""


@dataclass(frozen=True, slots=True)
class Made:
    """What was written. `schema` is None when one was there; `waiting`: places that wait for their author."""

    scenario: Path
    schema: Path | None
    waiting: int


def id_from(title: str) -> str:
    """The id a title gives."""
    return slug(title) or NAMELESS


def known_id(text: str) -> str:
    """The id as it was named; RoleplayError when it cannot be one."""
    if not is_name(text):
        like = slug(text) or NAMELESS
        raise RoleplayError(
            say("authoring.new.bad-id", found=repr(text)),
            say("authoring.new.bad-id.remedy", like=like),
            Exit.USAGE,
        )
    return text


def make(folder: Path, scenario_id: str, answers: Answers) -> Made:
    """Write the scenario, and the schema when there is none; RoleplayError when it cannot be written."""
    page = page_of(scenario_id, answers)
    scenario, schema = folder / f"{scenario_id}.yaml", folder / SCHEMA_FILE
    write_new(scenario, page)
    fresh = not schema.exists()
    if fresh:
        write_new(schema, schema_text())
    return Made(scenario, schema if fresh else None, waiting(page))
