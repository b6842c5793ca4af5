"""S134: gestures and hesitations in so many lines that they become a manner of the writer's."""

import re
from collections.abc import Iterator

from roleplay.authoring.check.files import Files
from roleplay.authoring.check.finding import Finding, found, key_of

MOST = 0.2  # part of the lines of a file
_FEWEST = 10  # lines a file needs for a part of them to mean something
# Each choice begins with its letter, so that the search can leap to it.
_SIGNS = re.compile(
    r"\*[^*\n]+\*|…(?<=^…)|…(?<=\. …)|\.\.\."
    r"|[uU](?<!\w.)(?:[mM]+|[hH]+)\b(?!-)|[eE](?<!\w.)[rR]+[mM]?\b(?!-)|[hH](?<!\w.)[mM]+\b(?!-)",
    re.MULTILINE,
)


def stage_business(files: Files) -> Iterator[Finding]:
    """One finding for a file in which more than one line in five gestures or hesitates."""
    lines = files.own
    held = [line for line in lines if _SIGNS.search("\n".join(t for t, _ in (*line.say, *line.guarded)))]
    if len(lines) >= _FEWEST and len(held) > MOST * len(lines):
        at = key_of(files.first, "lines")
        yield found(files.first, at, "S134", found=len(held), lines=len(lines))
