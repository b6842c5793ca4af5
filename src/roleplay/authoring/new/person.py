"""A teacher's name as it is called: the first name, or a title with the name behind it."""

from roleplay.authoring.new.clean import line_of

LONGEST = 40
"""Characters the name before a line may have."""
_TITLES = frozenset(
    {"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "herr", "frau", "señora"}
)


def called(name: str) -> str:
    """What stands before the colon when this person speaks; empty when the name has no such word."""
    words = [word for part in name.split() if (word := part.replace(":", "").strip(",;"))]
    if len(words) > 1 and words[0].rstrip(".").casefold() in _TITLES:
        return line_of(f"{words[0]} {words[-1]}", LONGEST)
    return line_of(words[0], LONGEST) if words else ""
