"""Writes the tables of fields in `scenario-files.md` from the program's own schema.

`python docs/scenario_fields.py` writes them; with `--check` it only says whether they are stale.
"""

import sys
from pathlib import Path
from typing import Annotated, get_args, get_origin

from pydantic.fields import FieldInfo
from written import write

from roleplay.scenario import schema
from roleplay.scenario.refusal import describe
from roleplay.scenario.vocabulary import MOVE_FAMILIES, MOVES

PAGE = Path(__file__).parent / "scenario-files.md"
BEGIN, END = "<!-- fields: begin -->", "<!-- fields: end -->"
SECTIONS: tuple[tuple[str, type[schema.Keys]], ...] = (
    ("A scenario", schema.ScenarioKeys),
    ("`teacher`", schema.TeacherKeys),
    ("A note, in `notes`", schema.NoteKeys),
    ("A topic, in `topics`", schema.TopicKeys),
    ("`growth`", schema.GrowthKeys),
    ("The secret, in `secret`", schema.SecretKeys),
    ("A line, in `lines`", schema.LineKeys),
    ("`when`", schema.WhenKeys),
    ("`epilogue`", schema.EpilogueKeys),
    ("`since`", schema.SinceKeys),
    ("An aim, in `aims`", schema.AimKeys),
    ("A bank", schema.BankKeys),
)


def tables() -> str:
    """All tables, one a place in the file."""
    return "\n\n".join([*(f"### {title}\n\n{table(keys)}" for title, keys in SECTIONS), moves()])


def moves() -> str:
    """The families of moves, and the moves that belong to none."""
    rows = [
        f"| `{family}` | {', '.join(f'`{move}`' for move in MOVES if move in members)} |"
        for family, members in MOVE_FAMILIES.items()
    ]
    alone = [move for move in MOVES if not any(move in members for members in MOVE_FAMILIES.values())]
    rows.append(f"| (none) | {', '.join(f'`{move}`' for move in alone)} |")
    return "\n".join(["### Moves", "", "| family | moves |", "|---|---|", *rows])


def table(keys: type[schema.Keys]) -> str:
    """One row a key: what it holds, whether it is needed, what it means."""
    rows = [
        f"| `{field.alias}` | {holds(field)} | {needed(field)} | {field.description} |"
        for field in fields(keys)
    ]
    return "\n".join(["| key | holds | needed, or else | meaning |", "|---|---|---|---|", *rows])


def fields(keys: type[schema.Keys]) -> list[FieldInfo]:
    """The keys of one place, the needed ones first."""
    return sorted(keys.model_fields.values(), key=lambda field: not field.is_required())


def holds(field: FieldInfo) -> str:
    """What a key holds, in an author's words."""
    kind = Annotated[(field.annotation, *field.metadata)] if field.metadata else field.annotation
    if get_origin(kind) is dict:
        inner = get_args(kind)[1]
        return "names, each with " + ("keys" if isinstance(inner, type) else describe(inner))
    return describe(kind).replace("|", "\\|")


def needed(field: FieldInfo) -> str:
    """Yes, or what stands in when the key is left out."""
    if field.is_required():
        return "yes"
    default = field.default
    if isinstance(default, bool):
        return "no" if default is False else "yes"
    return (
        f"{default:g}"
        if isinstance(default, (int, float))
        else f"`{default}`"
        if default and isinstance(default, str)
        else "–"
    )


def page() -> str:
    """The page with fresh tables."""
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n\n{tables()}\n\n{END}{after}"


if __name__ == "__main__":
    sys.exit(write(PAGE, page()))
