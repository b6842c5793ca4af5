"""A spoken line with room for a few values; everything else in a template is refused.

Coach text is a value, never a template. Jinja's sandbox alone would let `10**5000000` hang the program, so
a template is compiled only after every node of its tree was found on a short list.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from roleplay.errors import RoleplayError
from roleplay.settings.catalogue import say

if TYPE_CHECKING:
    from jinja2 import Template as Compiled
    from jinja2.sandbox import ImmutableSandboxedEnvironment

LONGEST = 4_000  # characters of one text
FILTERS = ("lower", "upper", "capitalize", "trim", "default")
_TAG = re.compile(r"\{[{%#]")


@dataclass(frozen=True, slots=True)
class Template:
    """The text of one variant. Coach text is a value in it, never a template."""

    text: str

    def fill(self, **values: object) -> str:
        """The text with its values `echo`, `name`, `question`, `told` and `asked`; plain text as it stands.

        RoleplayError when the template is not an allowed one, or a value it reads was not given.
        """
        if "{" not in self.text or not _TAG.search(self.text):
            return self.text
        from jinja2 import UndefinedError

        try:
            return _compiled(self.text).render(values)
        except UndefinedError as error:
            raise RoleplayError(
                say("scenario.unfilled", problem=str(error)), say("scenario.unfilled.remedy")
            ) from error


@lru_cache(maxsize=1)
def environment() -> "ImmutableSandboxedEnvironment":
    """The environment all templates share: no globals, no tests, five filters, nothing undefined."""
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    found = ImmutableSandboxedEnvironment(undefined=StrictUndefined, optimized=False)
    found.globals.clear()
    found.tests.clear()
    found.filters.clear()
    found.filters.update(
        lower=lambda value: str(value).lower(),
        upper=lambda value: str(value).upper(),
        capitalize=lambda value: str(value)[:1].upper() + str(value)[1:],
        trim=lambda value: str(value).strip(),
        default=lambda value, other: value if value or value == 0 else other,
    )
    return found


@lru_cache(maxsize=4096)
def _compiled(text: str) -> "Compiled":
    from roleplay.scenario.allowed import flaw

    found = flaw(text)
    if found is not None:
        raise RoleplayError(
            say(f"scenario.{found.code}", **found.values),
            say(f"scenario.{found.code}.remedy", **found.values),
        )
    return environment().from_string(text)
