"""What a code of the check means, with an example that has it and the same example put right."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from roleplay.errors import Exit, RoleplayError
from roleplay.scenario.nearest import hint
from roleplay.settings.catalogue import say, texts

EXAMPLES = Path(__file__).with_name("examples")
_CODE = re.compile(r"S\d{3}")
_SECTION = re.compile(r"^=== (.+)\n", re.MULTILINE)
_HEAD = re.compile(r"^([a-z]+): (.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Explanation:
    """A code: `title` in a sentence, `meaning` in a few more, then the example as an author would see it.

    `instead_of` is the piece of the whole example file (`base`) that `has` and `right` stand in the place of.
    `kind` is "part" of a file, "whole" for a file of its own, or "command" for what is typed. `bank` names
    another bank behind the whole file than its own.
    """

    code: str
    title: str
    meaning: str
    has: str
    right: str
    instead_of: str = ""
    base: str = "first-lab"
    kind: str = "part"
    bank: str | None = None


@cache
def codes() -> tuple[str, ...]:
    """Every code there is, faults first."""
    known = [key for room in ("scenario", "authoring") for key in texts(room)]
    return tuple(sorted({key for key in known if _CODE.fullmatch(key)}))


def explain(code: str) -> Explanation:
    """The explanation of a code, in capitals or not; RoleplayError when there is no such code."""
    code = code.strip().upper()
    if code not in codes():
        remedy = say("authoring.explain.unknown.remedy", hint=hint(code, codes()))
        raise RoleplayError(say("authoring.explain.unknown", found=code), remedy, Exit.USAGE)
    title, _, meaning = say(f"authoring.explain.{code}").partition("\n")
    head, *parts = _SECTION.split((EXAMPLES / f"{code}.txt").read_text(encoding="utf-8"))
    sections: dict[str, str] = dict(zip(parts[::2], (part.rstrip("\n") for part in parts[1::2]), strict=True))
    says = dict(_HEAD.findall(head))
    instead_of = sections.get("in place of", "")
    return Explanation(
        code=code,
        title=title,
        meaning=meaning,
        has=sections["has it"],
        right=sections.get("put right", instead_of),
        instead_of=instead_of,
        base="calm" if says.get("in") == "bank" else "first-lab",
        kind=says.get("kind", "part"),
        bank=says.get("bank"),
    )
