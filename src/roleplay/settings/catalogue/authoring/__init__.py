"""What the room `authoring` shows: one file a tool."""

from typing import Final

from roleplay.settings.catalogue.authoring.simulate import SIMULATE

TEXTS: Final[dict[str, str]] = SIMULATE
