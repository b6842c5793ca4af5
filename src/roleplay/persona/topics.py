"""What a turn is about: a topic by its cues, or the one the talk has stayed on.

Words in the last question decide; words elsewhere in the turn help; "that", "they", "the second one"
and "and after that?" point back to what was said before.
"""

import re
from dataclasses import dataclass

from roleplay.language.match import Hit, spots_of
from roleplay.language.plain import plain
from roleplay.language.roots import root
from roleplay.persona.known import Known, known
from roleplay.persona.mind import Memory
from roleplay.rubric.codes import Coding
from roleplay.rubric.ground import Ground
from roleplay.scenario.model import Scenario
from roleplay.scenario.vocabulary import Aim

_BACK = re.compile(
    r"\b(it|its|this|that|those|these|them|they|their|he|she|him|her|his|hers|then|same|so"
    r"|(?:the|that|this|which|those|these) ones?|(?<!is )(?<!are )(?<!was )there)\b"
)
_ORDINAL = re.compile(
    r"\bthe (first|second|third|fourth|last|other|former|latter)"
    r"(?: (?:one|ones|thing|part|note|moment|bit|group|pair|table|question|point)\b|\W*$)"
)
_PLACE = {"first": 0, "former": 0, "second": 1, "third": 2, "fourth": 3, "last": -1, "latter": -1}
_STAYS: frozenset[Aim] = frozenset({"decision", "pupils", "repeat", "silence"})
_NOWHERE: frozenset[Aim] = frozenset(
    [
        "greeting", "personal", "off-topic", "unsure", "your-view", "thanks", "food", "treat", "mood", "care",
        "story", "joke", "slight", "claim",
    ]
)  # fmt: skip
_BARE = 4  # words of an invitation that leaves the topic as it was: "What else?"
_LATER = 0.1
_LESS = 0.6  # what a cue of an everyday matter counts less: the lesson's own comes first
_AT_LEAST = 2.0  # stems shared with a note before its text alone makes it the topic
_POINTS = frozenset({"the", "those", "these", "that", "this", "your", "their"})
# Things a question may point at without meaning any note.
_COMMON_THINGS = (
    "way", "time", "thing", "moment", "minute", "room", "class", "lesson", "day", "end", "part", "bit",
    "kid", "child", "children", "student", "pupil", "teacher", "question", "problem", "point", "place",
    "hand", "idea", "reason", "work", "talk", "word", "people", "back", "front", "side", "start",
    "beginning", "first", "next", "last", "same", "other", "whole", "different", "group", "before",
    "after", "anything", "something", "nothing", "another", "ask", "tell", "give", "take", "make",
    "look", "see", "need", "want", "get", "come", "help", "let", "keep", "try", "show", "pair", "math",
    "week", "year", "morning", "lunch", "hour", "kind", "sort", "best", "worst", "hardest", "thinking",
    "mind", "head", "feeling", "plan", "teach", "learn", "chance", "life", "job", "matter", "goal",
    "step", "smallest", "biggest", "most", "one", "two", "own", "little", "right", "wrong", "good",
    "great", "put", "know", "like", "someone", "somebody", "anybody", "anyone", "ever", "still",
    "today", "favorite", "favourite", "only", "real", "new", "old", "big", "small", "long", "short",
    "hard", "nice", "difference", "answer", "view", "sense", "hope", "wish", "dream", "use", "case",
    "bell", "monday", "tuesday", "wednesday", "thursday", "friday", "maya", "priya", "three", "four",
    "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twenty", "forty",
)  # fmt: skip
COMMON = frozenset(root(word) for word in _COMMON_THINGS)
_TURNS = frozenset(root(word) for word in ("start", "begin", "end", "finish", "close", "stop"))
_TALKERS = frozenset({"we", "i", "us", "to", "let's"})
_BREAK = re.compile(r"[.!?…\n]+\s+")


@dataclass(frozen=True, slots=True)
class About:
    """The topic of a turn and all topics its words touch, those of the question first.

    `named`: the words of the turn say the topic; it was not only what the talk was on.
    """

    topic: str | None
    topics: tuple[str, ...]
    named: bool = True


def about(
    coding: Coding, span: tuple[int, int] | None, aim: Aim, ground: Ground, memory: Memory, scenario: Scenario
) -> About:
    """The topic of a turn. `span`: where its last question stands, None when nothing was asked."""
    index = known(scenario)
    hits = _of_the_lesson(index.finder.hits(coding.text), coding.text)
    if span is None:  # "Good job" is not about her job
        hits = tuple(h for h in hits if h.key != index.secret or h.words > 1)
    start, end = _sentence(coding.text, span) if span else (0, len(coding.text))
    hits = tuple(h for h in hits if start <= h.start < end or h.key not in index.everyday)
    asked = coding.text[start:end]
    recent = _recent(index, ground, memory)
    inside = _ranked([h for h in hits if start <= h.start < end], asked, index, recent)
    outside = _ranked([h for h in hits if not start <= h.start < end], "", index, recent)
    for frame in coding.frames:
        if frame.note and frame.note not in outside and frame.note in index.topics:
            outside.append(frame.note)
        elif (frame.growth or frame.target) and "growth" not in outside:
            outside.append("growth")
    topics = tuple(dict.fromkeys((*inside, *outside)))
    topic = _topic(asked, aim, inside, outside, recent, memory, index, ground, span is not None)
    said = inside if span is not None and not _BACK.search(plain(asked)) else (*inside, *outside)
    return About(topic, topics, named=topic in said or (topic == "vision" and aim == "hope"))


def _of_the_lesson(hits: tuple[Hit, ...], text: str) -> tuple[Hit, ...]:
    """The hits without those that are about this talk: "before we start" is not the start of the lesson."""
    spots = spots_of(text)
    before = {spot.start: spots[place - 1].word if place else "" for place, spot in enumerate(spots)}
    stems = {spot.start: spot.stem for spot in spots}
    return tuple(
        h for h in hits if h.words > 1 or stems[h.start] not in _TURNS or before[h.start] not in _TALKERS
    )


def _topic(
    asked: str,
    aim: Aim,
    inside: list[str],
    outside: list[str],
    recent: list[str],
    memory: Memory,
    index: Known,
    ground: Ground,
    question: bool,
) -> str | None:
    low = plain(asked)
    counted = _counted(low, index, ground, memory, outside)
    if counted and not [t for t in inside if t not in recent]:
        return counted
    if aim == "next-step" and "growth" in inside:
        return "growth"
    if inside:
        return inside[0]
    if aim in _NOWHERE:
        return None
    points_back = bool(_BACK.search(low))
    if outside and (not question or aim != "hope" or points_back):
        return outside[0]
    if aim == "hope" and "vision" in index.topics:
        return "vision"
    if aim == "next-step" and memory.growth_named and "growth" in index.topics and not points_back:
        return "growth"
    bare = aim == "any-question" and len(spots_of(asked)) <= _BARE
    stays = bare or aim == "repeat" or (aim in _STAYS and question) or aim == "silence"
    return recent[0] if recent and (points_back or stays) else None


def _recent(index: Known, ground: Ground, memory: Memory) -> list[str]:
    """Topics the talk was just on, nearest first: hers, those of her last words, the coach's last."""
    recent: dict[str, None] = {}
    if memory.topic is not None:
        recent[memory.topic] = None
    last = ground.last_teacher
    coach = ground.coach_turns[-1:]
    for said in (*((last,) if last else ()), *coach):
        for hit in index.finder.hits(said.text):
            recent[hit.key] = None
    if index.secret and not memory.concern_told and memory.topic != index.secret:
        recent.pop(index.secret, None)
    return list(recent)


def _ranked(hits: list[Hit], asked: str, index: Known, recent: list[str]) -> list[str]:
    """Topics by the strength of their cues: longer cues, words as the author wrote them, nearness."""
    found: dict[str, dict[tuple[int, int], float]] = {}
    for hit in hits:
        spots = found.setdefault(hit.key, {})
        worth = 1.0 + hit.words if not hit.near else 0.5 + hit.words / 2
        at = next((s for s in spots if s[0] < hit.end and hit.start < s[1]), (hit.start, hit.end))
        spots[at] = max(worth, spots.get(at, 0.0))
    for topic in index.everyday & found.keys():
        found[topic] = {at: worth - _LESS for at, worth in found[topic].items()}
    length = max((hit.end for hit in hits), default=1)
    worths = {  # of two as good the later one is meant: "Where is the poster on your ladder?"
        key: sum(spots.values()) + _LATER * max(end for _, end in spots) / length
        for key, spots in found.items()
    }
    if asked and not worths:
        worths = _shared(asked, index)
    for place, topic in enumerate(recent[:3]):
        if topic in worths:
            worths[topic] += (0.9, 0.3, 0.2)[place]
    return sorted(worths, key=lambda topic: -worths[topic])


def _shared(asked: str, index: Known) -> dict[str, float]:
    """Notes whose own words the question uses: two of them, or one that is plainly a thing ("the desks")."""
    said: dict[str, float] = {}
    before = ""
    for spot in spots_of(asked):
        worth = _AT_LEAST if before in _POINTS else 1.0
        if spot.stem in COMMON:
            continue
        said[spot.stem] = max(worth, said.get(spot.stem, 0.0))
        before = spot.word
    shared = {note: sum(said.get(stem, 0.0) for stem in own) for note, own in index.note_stems}
    return {note: worth for note, worth in shared.items() if worth >= _AT_LEAST}


def _sentence(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """The span of a question with what its sentence says before it ("And the desks, what was that?")."""
    before = [m.end() for m in _BREAK.finditer(text, 0, span[0])]
    return (before[-1] if before else 0), span[1]


def _counted(low: str, index: Known, ground: Ground, memory: Memory, outside: list[str]) -> str | None:
    """The topic that "the second one" or "the other group" picks from those just mentioned."""
    match = _ORDINAL.search(low)
    if match is None:
        return None
    said = [h.text for h in reversed(ground.heard[-2:])]
    lists = [list(dict.fromkeys(hit.key for hit in index.finder.hits(text))) for text in said]
    named = next((topics for topics in (outside, *lists) if len(topics) > 1), [])
    if match.group(1) == "other":
        return next((topic for topic in named if topic != memory.topic), None)
    place = _PLACE[match.group(1)]
    return named[place] if place < len(named) and named else None
