"""How a turn is meant, as far as it decides what she may say to it: a dig, and a meaning given back.

Neither moves the state: that is the coder's. They only keep a warm line from meeting a cold word.
"""

import re

from roleplay.language.match import spots_of
from roleplay.language.plain import plain
from roleplay.language.stems import STOP_WORDS
from roleplay.persona.aims import toned
from roleplay.rubric.codes import Coding
from roleplay.rubric.ground import Ground

_SENTENCE = re.compile(r"[^.!?…\n]+[.!?…]*")
_HARMS = ("DEFICIT", "BUT", "DIRECT", "ADVICE", "EVAL", "UNSAFE", "LIGHT", "LEADING")
_SHARED = 2  # content words of hers that a sentence has to hold to give her meaning back
_NAMES_IT = re.compile(
    r"\b(?:it sounds|sounds (?:like|as)|it seems|you(?:'re| are| were| felt| feel| want| wanted| sound)"
    r"|matters to you|so you|what i hear|for you)\b",
    re.IGNORECASE,
)


_MIXED = re.compile(
    r"\b(?:mix(?:ed)? (?:you|it|this|that)(?: up)?(?: with)?|(?:wrong|other|another) teacher|confus\w+ you)\b"
)
_JOKES = re.compile(r"\b(?:a|one|the|this) joke\b|\bknock knock\b")


def mixed_up(text: str) -> bool:
    """Whether the coach owns up to having taken her for someone else."""
    return _MIXED.search(plain(text)) is not None


def jokes(text: str) -> bool:
    """Whether a joke is announced."""
    return _JOKES.search(plain(text)) is not None


def slights(text: str) -> bool:
    """Whether a sentence of the turn is a dig at her ("You always seem to have a reason.")."""
    return any(toned(part) for part in _SENTENCE.findall(text))


def returned(coding: Coding, ground: Ground) -> bool:
    """Whether a reflection of the turn gives her meaning back; true when the turn holds none.

    One shared word does not, and nothing does beside blame, advice, pressure or a fault waved off.
    """
    reflections = [f for f in coding.frames if f.label == "REFLECT" and f.accuracy != "distorted"]
    if not reflections:
        return True
    if coding.has(*_HARMS) or slights(coding.text):
        return False
    last = ground.last_teacher
    hers = _content(last.text) if last else frozenset()
    for frame in reflections:
        said = coding.text[frame.start : frame.end]
        if frame.sure and (len(_content(said) & hers) >= _SHARED or _named(said, frame.accuracy)):
            return True
    return False


def _named(said: str, accuracy: str | None) -> bool:
    return accuracy == "complex" and _NAMES_IT.search(said) is not None and "?" not in said


def _content(text: str) -> frozenset[str]:
    spots = spots_of(text)
    return frozenset(spot.stem for spot in spots if spot.word not in STOP_WORDS and len(spot.word) > 1)
