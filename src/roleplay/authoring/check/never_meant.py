"""S121: a topic that is never understood, since whatever names it names another topic better."""

from collections import Counter
from collections.abc import Iterator

from roleplay.authoring.check.cued import Cued, cued
from roleplay.authoring.check.files import Files
from roleplay.authoring.check.finding import Finding, cut, found
from roleplay.language.match import Cues, Finder
from roleplay.scenario.model import Scenario


def never_meant(files: Files, scenario: Scenario) -> Iterator[Finding]:
    """Topics none of whose cues, said alone, leads to them; growth and the notes of it may stand in for each.

    Longer cues win over shorter ones, and of two as good the topic that stands first in the file does.
    """
    topics = cued(files.documents)
    cues = {topic.id: topic.cues for topic in scenario.topics}
    finders: dict[frozenset[str], Finder] = {}
    for topic in topics:
        if topic.document is not files.first and not topic.document.text("person"):
            continue
        if topic.last not in finders:
            finders[topic.last] = _finder([other for other in topics if topic.beside(other)], cues)
        finder = finders[topic.last]
        if topic.phrases and not any(_meant(words, finder) == topic.name for words in topic.phrases.values()):
            others = [_meant(words, finder) for words in topic.phrases.values()]
            yield from _told(scenario, topic, others)


def _finder(topics: list[Cued], cues: dict[str, Cues]) -> Finder:
    return Finder({topic.name: cues[topic.name] for topic in topics if topic.name in cues})


def _told(scenario: Scenario, topic: Cued, others: list[str]) -> Iterator[Finding]:
    other, _ = Counter(others).most_common(1)[0]
    if "growth" in (topic.name, other) and {topic.name, other} & scenario.growth.topics:
        return
    words = next(w for w, meant in zip(topic.phrases.values(), others, strict=True) if meant == other)
    yield found(topic.document, topic.node.start, "S121", topic=topic.name, other=other, found=cut(words))


def _meant(words: str, finder: Finder) -> str:
    """The topic a cue leads to when nothing else is said (persona/topics.py ranks them so)."""
    worths: dict[str, dict[tuple[int, int], float]] = {}
    for hit in finder.hits(words):
        spots = worths.setdefault(hit.key, {})
        worth = 1.0 + hit.words if not hit.near else 0.5 + hit.words / 2
        at = next((s for s in spots if s[0] < hit.end and hit.start < s[1]), (hit.start, hit.end))
        spots[at] = max(worth, spots.get(at, 0.0))
    return max(worths, key=lambda topic: sum(worths[topic].values()), default="")
