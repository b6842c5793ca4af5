"""What is worked out once for a scenario, so that a turn only has to look things up."""

import re
from dataclasses import dataclass
from functools import lru_cache

from roleplay.language.match import Cues, Finder, spots_of
from roleplay.language.stems import STOP_WORDS
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
    of the scenario, which tell a thing it knows from one it does not. `line_words`: the same of each line.
    """

    finder: Finder
    note_stems: tuple[tuple[str, frozenset[str]], ...]
    answers: dict[Aim | None, dict[str | None, tuple[Line, ...]]]
    reactions: tuple[Line, ...]
    occasions: dict[str, tuple[Line, ...]]
    meets: dict[str, dict[str, float]]
    lines: dict[str, Line]
    topics: frozenset[str]
    secret: str | None
    yes_or_no: frozenset[str]
    words: frozenset[str]
    line_words: dict[str, frozenset[str]]


class _Same:
    """A scenario as a key: the same object is the same key (its fields cannot be hashed)."""

    __slots__ = ("scenario",)

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario

    def __hash__(self) -> int:
        return id(self.scenario)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.scenario is other.scenario


def known(scenario: Scenario) -> Known:
    """The index of a scenario; built at its first use."""
    return _known(_Same(scenario))


@lru_cache(maxsize=32)
def _known(key: _Same) -> Known:
    scenario = key.scenario
    plain = [line for line in scenario.lines if line.occasion is None]
    meets = {line.id: _meets(line, scenario) for line in scenario.lines}
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
        yes_or_no=frozenset(line.id for line in plain if _is_yes_or_no(line)),
        secret=scenario.secret.id if scenario.secret else None,
        words=_words(scenario),
        line_words={line.id: _said_in(line) for line in plain},
    )


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
