"""S133: several lines meant as variants that YAML folds into one."""

import re
from collections.abc import Iterator

from roleplay.authoring.check.files import Files
from roleplay.authoring.check.finding import Finding, found
from roleplay.authoring.check.texts import spoken, told_after

_ENDS = re.compile(r"[.?!…][\"'”’*)]*$")


def folded(files: Files) -> Iterator[Finding]:
    """Spoken texts on several lines without a bar, each line a sentence that could stand alone."""
    document = files.first
    for path, _, scalar in (*spoken(document), *told_after(document)):
        if scalar.style == "|" or path[0] == "epilogue":
            continue
        lines = document.source.text[scalar.start : scalar.end].strip().split("\n")
        lines = [line.strip() for line in lines[scalar.style == ">" :] if line.strip()]
        if len(lines) > 1 and all(_ENDS.search(line) for line in lines[:-1]):
            yield found(document, scalar.start, "S133", lines=len(lines))
