"""What is worked out once for a scenario, so that a turn only has to look things up."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from math import log

from roleplay.language.match import Cues, Finder, spots_of
from roleplay.language.stems import STOP_WORDS
from roleplay.persona.same import Same
from roleplay.scenario.model import Line, Note, Scenario
from roleplay.scenario.vocabulary import Aim

EXACT, AKIN, KIND = 3.0, 2.0, 1.5  # how well a line's topic meets the one asked about
_SHORTEST = 3  # letters of a content word
_NAME = re.compile(r"(?<=[a-z,;] )[A-Z][a-z]{2,}")
_YES_OR_NO = re.compile(
    r"(?:yes|yeah|no|not really|not yet|sort of|kind of|partly|more or less|i think so)\b", re.IGNORECASE
)
_CLOSED = frozenset({"closed", "closed-3"})
_NOT_NAMES = frozenset(
    {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "English"}
)


@dataclass(frozen=True, slots=True)
class Known:
    """A scenario's index: topics to find, words of the notes, lines by part, occasion and aim.

    `answers[aim][topic]` are the answers for an aim that meet a topic, those without an aim under None,
    those without a topic under None. `meets[line id]` gives how well the line meets each of its topics.
    `yes_or_no` are lines that answer a closed question by a yes or a no. `words`: the roots of every word
    of the scenario, which tell a thing it knows from one it does not. `line_words`: the same of each line;
    `by_word`: the scenario's own answers that have a word; `stand_ins`: lines for what nothing is written
    for; `rarities`, `cues`: see the methods.
    """

    finder: Finder
    note_stems: tuple[tuple[str, frozenset[str]], ...]
    answers: dict[Aim | None, dict[str | None, tuple[Line, ...]]]
    reactions: tuple[Line, ...]
    occasions: dict[str, tuple[Line, ...]]
    meets: dict[str, dict[str, float]]
    lines: dict[str, Line]
    topics: frozenset[str]
    everyday: frozenset[str]
    secret: str | None
    yes_or_no: frozenset[str]
    words: frozenset[str]
    line_words: dict[str, frozenset[str]]
    stand_ins: frozenset[str]
    by_word: dict[str, tuple[Line, ...]]
    rarities: dict[str, float]
    cues: dict[str, frozenset[str]]

    def rarity(self, stem: str) -> float:
        """How much a word tells of what is meant: more, the fewer lines have it."""
        return self.rarities.get(stem, self.rarities[""])

    def cue_words(self, line: Line) -> frozenset[str]:
        """The roots of all cues of the line's topics."""
        return frozenset().union(*(self.cues.get(topic, frozenset()) for topic in line.when.topics))


def known(scenario: Scenario) -> Known:
    """The index of a scenario; built at its first use."""
    return _known(Same(scenario))


@lru_cache(maxsize=32)
def _known(key: Same) -> Known:
    scenario = key.scenario
    plain = [line for line in scenario.lines if line.occasion is None]
    meets = {line.id: _meets(line, scenario) for line in scenario.lines}
    line_words = {line.id: _said_in(line) for line in plain}
    occasions: dict[str, tuple[Line, ...]] = {}
    for line in scenario.lines:
        if line.occasion is not None:
            occasions[line.occasion] = (*occasions.get(line.occasion, ()), line)
    return Known(
        finder=Finder(_cues(scenario)),
        note_stems=tuple((note.id, _own_stems(note, scenario.notes)) for note in scenario.notes),
        answers=_answers([line for line in plain if line.part == "answer"], meets),
        reactions=tuple(line for line in plain if line.part == "reaction"),
        occasions=occasions,
        meets=meets,
        lines={line.id: line for line in scenario.lines},
        topics=frozenset(topic.id for topic in scenario.topics),
        everyday=frozenset(topic.id for topic in scenario.topics if topic.everyday),
        yes_or_no=frozenset(line.id for line in plain if _is_yes_or_no(line)),
        secret=scenario.secret.id if scenario.secret else None,
        words=_words(scenario),
        line_words=line_words,
        stand_ins=frozenset(line.id for line in plain if "no-answer" in line.when.aims),
        by_word=_by_word(plain, line_words),
        rarities=_rarities(line_words.values()),
        cues={topic.id: frozenset(s for p in topic.cues.phrases for s in p) for topic in scenario.topics},
    )


def _by_word(lines: list[Line], words: dict[str, frozenset[str]]) -> dict[str, tuple[Line, ...]]:
    """The scenario's own answers by the roots of their words."""
    found: dict[str, list[Line]] = {}
    for line in lines:
        if line.rank == 0 and line.part == "answer":
            for stem in words[line.id]:
                found.setdefault(stem, []).append(line)
    return {stem: tuple(these) for stem, these in found.items()}


def _rarities(said: Iterable[frozenset[str]]) -> dict[str, float]:
    """The logarithm of one line in how many has a word; under "" that of a word no line has."""
    lines = list(said)
    seen = Counter(stem for stems in lines for stem in stems)
    whole = len(lines) + 1
    return {"": log(whole), **{stem: log(whole / (times + 1)) for stem, times in seen.items()}}


def _said_in(line: Line) -> frozenset[str]:
    return frozenset(spot.stem for template in line.variants for spot in spots_of(template.text))


def _words(scenario: Scenario) -> frozenset[str]:
    own = [template.text for line in scenario.lines if line.rank == 0 for template in line.variants]
    texts = (scenario.situation, scenario.vision, *scenario.teacher.about, *own)
    said = {spot.stem for text in (*texts, *(n.text for n in scenario.notes)) for spot in spots_of(text)}
    return frozenset(said) | {stem for topic in scenario.topics for p in topic.cues.phrases for stem in p}


def _is_yes_or_no(line: Line) -> bool:
    closed = bool(line.when.moves) and line.when.moves <= _CLOSED
    return closed and any(_YES_OR_NO.match(variant.text) for variant in line.variants)


def _answers(
    lines: list[Line], meets: dict[str, dict[str, float]]
) -> dict[Aim | None, dict[str | None, tuple[Line, ...]]]:
    found: dict[Aim | None, dict[str | None, tuple[Line, ...]]] = {}
    for line in lines:
        aims: tuple[Aim | None, ...] = tuple(sorted(line.when.aims)) or (None,)
        topics: tuple[str | None, ...] = tuple(sorted(meets[line.id])) or (None,)
        for aim in aims:
            by_topic = found.setdefault(aim, {})
            for topic in topics:
                by_topic[topic] = (*by_topic.get(topic, ()), line)
    return found


def _cues(scenario: Scenario) -> dict[str, Cues]:
    """The cues of every topic; a note is also found by its time and by a name only it has."""
    cues = {topic.id: topic.cues for topic in scenario.topics}
    for note in scenario.notes:
        given = cues.get(note.id, note.cues)
        others = " ".join(other.text for other in scenario.notes if other.id != note.id)
        names = [n for n in _NAME.findall(note.text) if n not in _NOT_NAMES and n not in others]
        more = Cues.of(", ".join((*names, note.at or "")))
        cues[note.id] = Cues((*given.phrases, *more.phrases), (*given.long, *more.long))
    return cues


def _own_stems(note: Note, notes: tuple[Note, ...]) -> frozenset[str]:
    """The roots of content words that only this note has."""
    return _roots(note).difference(*(_roots(other) for other in notes if other.id != note.id))


def _roots(note: Note) -> frozenset[str]:
    return frozenset(
        spot.stem
        for spot in spots_of(note.text)
        if spot.word not in STOP_WORDS and len(spot.word) >= _SHORTEST
    )


def _meets(line: Line, scenario: Scenario) -> dict[str, float]:
    growth = {
        *scenario.growth.topics,
        *(note.id for note in scenario.notes if note.kind == "growth"),
    }
    meets: dict[str, float] = {}
    for topic in line.when.topics:
        if topic == "growth":
            akin = dict.fromkeys(growth, AKIN)
        elif topic in scenario.growth.topics:
            akin = {"growth": AKIN}
        elif topic in ("note", "bright", "neutral", "growth-note"):
            kinds = {"note": ("bright", "growth", "neutral"), "growth-note": ("growth",)}.get(topic, (topic,))
            akin = {note.id: KIND for note in scenario.notes if note.kind in kinds}
        else:
            akin = {}
        for met, how in (*akin.items(), (topic, EXACT)):
            meets[met] = max(how, meets.get(met, 0.0))
    return meets
