"""S122: words of the secret that can be heard before it is told."""

from collections.abc import Iterator

from roleplay.authoring.check.files import Files
from roleplay.authoring.check.finding import Finding, found, listed
from roleplay.authoring.check.reach.reaches import Reaches, reaches
from roleplay.authoring.check.spoken import unquoted
from roleplay.language.match import Finder, Hit, spots_of
from roleplay.language.stems import STOP_WORDS
from roleplay.scenario.model import Scenario


def secret_leaks(files: Files, scenario: Scenario) -> Iterator[Finding]:
    """Own lines that name what the telling line names, by a cue of the secret, and need not wait for it.

    Lines about the secret itself are left out: the engine holds them back, or they turn a question away.
    """
    secret = scenario.secret
    if secret is None:
        return
    finder = Finder({topic.id: topic.cues for topic in scenario.topics if topic.id == secret.id})
    tells = [line for lines in files.lines for line in lines if line.occasion == "reveals"]
    core = sorted({words for line in tells for text, _ in line.say for words in _named(text, finder)})
    leaks = [
        (line, at, named)
        for line in files.own
        if line.occasion != "reveals" and (line.occasion or secret.id not in line.topics)
        for text, at in (*line.say, *line.guarded)
        if (named := _of(core, text))
    ]
    known = reaches(files) if leaks else Reaches(files)
    telling = {key for key, line in known.lines.items() if line.occasion == "reveals"}
    for line, at, named in leaks:
        key = (0, line.name)
        if not known.unsaid(key) and not known.needs[key] & telling:
            yield found(files.first, at, "S122", found=listed(named), line=line.name)


def _of(core: list[str], text: str) -> list[str]:
    said = " " + " ".join(unquoted(text).lower().split())
    return [words for words in core if words in said]


def _named(text: str, finder: Finder) -> set[str]:
    """What a text says of the secret: its cues as they are found there, those of little words left out."""
    return {
        " ".join(text[hit.start : hit.end].lower().split())
        for hit in finder.hits(text)
        if not hit.near and _telling(hit, text)
    }


def _telling(hit: Hit, text: str) -> bool:
    return any(spot.word not in STOP_WORDS for spot in spots_of(text) if hit.start <= spot.start < hit.end)
