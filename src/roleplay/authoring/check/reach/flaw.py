"""Why a line can never be said, as one value."""

from dataclasses import dataclass, field

from roleplay.authoring.check.finding import Fix


@dataclass(frozen=True, slots=True)
class Flaw:
    """The code of the reason, the key of the line it stands at, and what its message needs.

    `whole` is false when the line can be said and only a part of it cannot.
    """

    code: str
    path: tuple[str, ...]
    values: dict[str, object] = field(default_factory=dict)
    fix: Fix | None = None
    whole: bool = True
