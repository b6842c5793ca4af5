"""S109 to S117: lines, or parts of lines, that no turn of any talk can bring out."""

from collections.abc import Iterator

from roleplay.authoring.check.files import Files
from roleplay.authoring.check.finding import Finding, found, key_of
from roleplay.authoring.check.reach.reaches import reaches
from roleplay.settings.catalogue import say


def out_of_reach(files: Files) -> Iterator[Finding]:
    """The flaws of a file's own lines, told where the key at fault stands."""
    document = files.first
    for (place, name), flaws in reaches(files).flaws.items():
        for flaw in flaws if place == 0 else ():
            values = dict(flaw.values)
            if flaw.code == "S110":
                values["why"] = say(f"authoring.S110.{values['why']}", found=values["found"])
            at = key_of(document, "lines", name, *flaw.path)
            yield found(document, at, flaw.code, flaw.fix, **values)
