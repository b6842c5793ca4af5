"""A question about what she has just said: the word of hers it takes up, and her words to be said again."""

import re

from roleplay.language.match import spots_of
from roleplay.language.plain import plain
from roleplay.language.roots import root
from roleplay.language.stems import STOP_WORDS
from roleplay.persona.known import Known
from roleplay.persona.topics import COMMON
from roleplay.rubric.ground import Ground

_SENTENCE = re.compile(r"[^.!?…]+[.!?…]*")
_STAGE = re.compile(r"\*[^*]*\*")
_SUBJECT = re.compile(
    r"\b(?:[Tt]he|[Yy]our|[Hh]is|[Hh]er|[Tt]hat|[Tt]his|[Aa]n?) (?P<the>[a-z]{3,})\b"
    r"|(?<=[a-z,] )(?P<name>[A-Z][a-z]{2,})\b"
)
_SHORTEST = 3  # letters of a word that can be a detail, and words of a sentence worth saying again


def takes_up(words: str, ground: Ground, index: Known) -> bool:
    """Whether a question uses a word of her last line that is no cue of a topic ("Why scissors?")."""
    last = ground.last_teacher
    if last is None:
        return False
    hers = _content(last.text)
    cues = {spot.stem for hit in index.finder.hits(words) for spot in spots_of(words[hit.start : hit.end])}
    return bool((_content(words) & hers) - cues)


def _content(text: str) -> frozenset[str]:
    return frozenset(
        spot.stem for spot in spots_of(text) if spot.word not in STOP_WORDS and len(spot.word) >= _SHORTEST
    )


def subject_of(words: str, ground: Ground, index: Known) -> str:
    """The root of a person or thing a question is about that is no topic and no word of hers; "" without."""
    hers = _content(" ".join(heard.text for heard in ground.teacher_turns[-2:]))
    cued = [(hit.start, hit.end) for hit in index.finder.hits(words)]
    for match in _SUBJECT.finditer(words):
        place = match.start("the") if match.group("the") else match.start("name")
        word = plain(match.group("the") or match.group("name"))
        if root(word) in COMMON | hers or word in STOP_WORDS or any(a <= place < b for a, b in cued):
            continue
        return root(word)
    return ""


def foreign_to(words: str, index: Known) -> frozenset[str]:
    """The roots of the content words of a question that no topic accounts for."""
    cued = [(hit.start, hit.end) for hit in index.finder.hits(words)]
    return frozenset(
        spot.stem
        for spot in spots_of(words)
        if spot.word.partition("'")[0] not in STOP_WORDS
        and len(spot.word) > _SHORTEST
        and spot.stem not in COMMON
        and not any(a <= spot.start < b for a, b in cued)
    )


def quote_of(ground: Ground) -> str:
    """Her last words, the first sentence that is one: what she says when asked to say it again."""
    turns = [heard.text for heard in ground.teacher_turns]
    while turns:
        whole = turns.pop()
        said = _first(whole)
        if not any((before := _first(text)) and f'"{before}' in whole for text in turns):
            return said
    return ""


def _first(text: str) -> str:
    parts = [part.strip() for part in _SENTENCE.findall(_STAGE.sub("", text))]
    worth = [part for part in parts if len(part.split()) >= _SHORTEST and not part.endswith("?")]
    return str((worth or parts or [""])[0]).strip(' "')
