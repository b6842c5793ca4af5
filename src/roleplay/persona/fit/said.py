"""What the lines of one turn are held against."""

import re
from dataclasses import dataclass

from roleplay.language.match import spots_of
from roleplay.persona.fit.traits import Traits, traits
from roleplay.persona.mind import Asked
from roleplay.persona.topics import COMMON

# What stands before the words that ask: "A disaster, and it clearly matters to you: what were you seeing?"
_LEAD_IN = re.compile(
    r"^.*[:;\u2014\u2013]\s+(?=(?:and |so |but )?(?:why|what|how|who|which|when|where)\b)", re.I | re.S
)
_COACH = frozenset({"i", "me", "my"})


@dataclass(frozen=True, slots=True)
class Said:
    """The coach's turn as a line is held against it: the words that ask, or all where nothing was asked."""

    words: Traits
    stems: frozenset[str]  # content words that tell one matter from another
    before: frozenset[str]  # of her own last words
    of_coach: bool  # it asks about the coach
    turn: Traits


def said_of(asked: Asked) -> Said:
    """What the lines of this turn are held against."""
    words = traits(_LEAD_IN.sub("", asked.words))
    return Said(
        words=words,
        stems=words.stems - COMMON,
        before=traits(asked.before).stems - COMMON,
        of_coach=any(spot.word in _COACH for spot in spots_of(asked.words)),
        turn=traits(asked.whole),
    )
