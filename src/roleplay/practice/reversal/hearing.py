"""What is heard in the teacher's replies: marks of the rubric, ideas, a hope, a choice, a refusal."""

import re
from dataclasses import dataclass

from roleplay.language.plain import plain
from roleplay.language.stems import stems
from roleplay.practice.reversal.said_back import rough, route_back, said_back, sentences
from roleplay.rubric.ground import Ground
from roleplay.rubric.teacher import hear_marks, idea
from roleplay.rubric.teacher.mark_code import Said
from roleplay.settings.catalogue import say

LEAST = 2  # content words that make a fragment an idea or a hope
MUCH = 5  # content words of a reply that describes something, whatever it is
_OR = re.compile(r",? or (?:else |maybe |perhaps )?")
_OR_ELSE = re.compile(r"or\b")  # a sentence that goes on from an idea with another
_NOTHING = re.compile(
    r"\b(?:don't|do not|dunno|can't) (?:really )?(?:know|think of|say|see)\b"
    r"|\bno (?:idea|clue)\b|\bnot sure\b"
    r"|^\W*(?:nothing|none|no|nope|never|pass|silence)\b\W*(?:really|at all|comes to mind)?\W*$"
)
_REFUSED = re.compile(
    r"\bnot at all\b|\b(?:i'd|i would) rather (?:not|you didn't)\b"
    r"|^\W*(?:no|nope|never|please don't|i won't|i wouldn't|not (?:now|today|ever|really))\b"
    r"(?!.*\b(?:problem|worries|ahead|sure|fine|please do|course|yes)\b)(?:\W+[\w']+){0,3}\W*$"
)
_NEITHER = re.compile(r"\bneither\b|\bnot (?:either|those)\b|^\W*none\b")
_STAYS = re.compile(r"\bstay\b|\bemre\b|\blonger\b|^\W*(?:no|nope|not)\b")
_NO_IDEA = frozenset(["problem", "pushback", "compliance", "asks"])


@dataclass(frozen=True, slots=True)
class Idea:
    """An idea of the teacher's: as typed, and as the coach can say it back ("" where that is unsafe)."""

    typed: str
    route: str

    @property
    def stems(self) -> frozenset[str]:
        """The content words of the idea, by their stems."""
        return stems(self.typed)


def ideas_in(reply: str, ground: Ground, *, asked: bool) -> tuple[Idea, ...]:
    """The ideas of a reply, in order; `ground` ends with the coach turn it answers.

    Where an idea was asked for, a reply that says something and neither objects nor asks is one as well.
    """
    found: list[str] = []
    for sentence in sentences(reply):
        goes_on = bool(found) and bool(_OR_ELSE.match(plain(sentence)))
        if goes_on or idea.CODE.hear(Said(plain(sentence), ground)):
            found += _apart(sentence)
    if not found and asked and not says_nothing(reply) and not _NO_IDEA & hear_marks(reply, ground):
        found = [part for s in sentences(reply) if len(stems(s)) >= LEAST for part in _apart(s)]
    ideas = (Idea(part, route_back(part)) for part in found)
    return tuple(one for one in ideas if one.stems)


def hope_in(reply: str, ground: Ground) -> str | None:
    """The hope of a reply in the coach's mouth; "" when it cannot be said back, None when none is heard.

    `ground` ends with the coach's question about hopes, so that what pupils do is a hope by itself.
    """
    said = [s for s in sentences(reply) if len(stems(s)) >= LEAST and not _NOTHING.search(plain(s))]
    hopes = [s for s in said if "hope" in hear_marks(s, ground)]
    if rough(reply) or not said:
        return None
    back = said_back((hopes or said)[-1])
    return back if back or hopes or len(stems(reply)) >= MUCH else None


def choice_in(reply: str, ideas: tuple[Idea, ...]) -> str:
    """What a reply chooses, as the coach can say it back; "" when that is not heard.

    One of the ideas, by its own words or by its place ("the second"), else the first sentence that says
    something.
    """
    low, words = plain(reply), stems(reply)
    if re.search(r"\bboth\b", low) and len(ideas) > 1:
        return say("reversal.both")
    by_place = {r"\b(?:first|former)\b": 0, r"\b(?:second|latter|last)\b": 1}
    for place, at in by_place.items():
        if re.search(place, low) and at < len(ideas):
            return ideas[at].route
    shared = [len(one.stems & words) for one in ideas]
    if any(shared) and shared.count(max(shared)) == 1:
        return ideas[shared.index(max(shared))].route
    return next((back for s in sentences(reply) if (back := said_back(s))), "")


def says_nothing(reply: str) -> bool:
    """Whether a reply holds nothing that could be taken up: silence, a bare no, "I don't know"."""
    return not stems(reply) or bool(_NOTHING.search(plain(reply)))


def refused(reply: str) -> bool:
    """Whether a reply says no and nothing more: "not at all", "I'd rather not"."""
    return bool(_REFUSED.search(plain(reply)))


def chose_neither(reply: str) -> bool:
    """Whether a reply turns away from all that was put to it."""
    return bool(_NEITHER.search(plain(reply))) or refused(reply) or says_nothing(reply)


def stays(reply: str) -> bool:
    """Whether a reply leaves the offer of another way where it is."""
    return bool(_STAYS.search(plain(reply))) or refused(reply) or says_nothing(reply)


def _apart(sentence: str) -> tuple[str, ...]:
    parts = _OR.split(sentence)
    return tuple(parts) if len(parts) > 1 and all(len(stems(p)) >= LEAST for p in parts) else (sentence,)
