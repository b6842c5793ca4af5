"""S107, S108 and S113: topics nobody answers about, that only a bank answers, or that nothing can find."""

from collections.abc import Iterator

from roleplay.authoring.check.files import Files
from roleplay.authoring.check.finding import Finding, found, key_of, listed
from roleplay.language.match import Cues
from roleplay.scenario.model import Scenario


def topics_unanswered(files: Files, scenario: Scenario) -> Iterator[Finding]:
    """Notes and topics without an answer line; those that have only a bank's are named in one finding."""
    document = files.first
    own, behind = _answered(scenario, banks=False), _answered(scenario, banks=True)
    banked = []
    for section in ("notes", "topics"):
        for name in document.children(section):
            if section == "topics" and not Cues.of(document.text(section, name, "cues")).phrases:
                yield found(document, key_of(document, section, name, "cues"), "S113", found=name)
            if name not in own | behind:
                yield found(document, key_of(document, section, name), "S107", found=name)
            elif name not in own:
                banked.append((section, name))
    if banked:
        at = key_of(document, *banked[0])
        names = [name for _, name in banked]
        yield found(document, at, "S108", found=listed(names), first=names[0])


def _answered(scenario: Scenario, *, banks: bool) -> frozenset[str]:
    """The topics that answers of the scenario's own, or of its banks, are about."""
    found = frozenset().union(*(
        line.when.topics
        for line in scenario.lines
        if line.part == "answer" and line.occasion is None and (line.rank > 0) is banks
    ))  # fmt: skip
    return found | scenario.growth.topics if "growth" in found else found
