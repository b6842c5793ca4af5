"""What the room `rubric` shows."""

from typing import Final

TEXTS: Final[dict[str, str]] = {}
