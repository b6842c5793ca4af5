"""Turns that are nothing but courtesy or an encourager (rubric 1.0.9, edge 12)."""

from typing import Literal

from roleplay.language.pattern import pattern
from roleplay.language.utterance import Utterance
from roleplay.rubric.codes import Frame, Question
from roleplay.rubric.small_talk import said_in_passing

_ENCOURAGER = (
    r"(?:m+h*m+|mm+|uh[- ]?huh|mhm|hm+|i see|go on|okay|ok|right|yes|yeah|sure|ah|oh|really|wow"
    r"|and|got it|please go on"
    r"|i'm listening|take your time|keep going|(?:there's |there is )?no (?:rush|hurry)|of course"
    r"|i(?:'ll| will| can) wait|(?:waits|waiting|pause|pauses|silence|nods|listens)(?=\W*$))"
)
_COURTESY = (
    r"(?:(?:good (?:morning|afternoon|evening|day)|hello|hi|hey|thanks|thank you|welcome"
    r"|nice to (?:see|meet) you|goodbye|bye"
    r"|see you|take care|there you go(?=[,.!] (?:it|see|have|good|take))"
    r"|it (?:always )?helps to (?:have a )?(?:chat|talk)"
    r"|i won't keep you|i(?:'ll| will) let you (?:go|get)|i go home now|sorry|no problem"
    r"|you're welcome|my pleasure"
    r"|have a (?:good|great|lovely|nice)|glad to (?:be|see)|good to see you"
    r"|i(?:'m| am) glad|pleased to|cheers)\b"
    r"|i (?:really )?(?:enjoyed|loved|appreciated|liked) (?:being|visiting|my time|the visit"
    r"|your time|sitting)|it was (?:good|nice|lovely) (?:to be|being|to see))"
)
_COURTEOUS = rf"\W*(?:(?:and|so|well|aw|oh|okay|anyway|there you go),? )*(?:{_COURTESY})"
_ENCOURAGING = rf"\W*(?:{_ENCOURAGER}\W*)+$"


def _courteous(sentence: str) -> bool:
    return (
        pattern(_COURTEOUS).match(sentence) is not None
        or pattern(_ENCOURAGING).match(sentence) is not None
        or said_in_passing(sentence)
    )


def only(
    utterance: Utterance, questions: tuple[Question, ...], frames: tuple[Frame, ...]
) -> Literal["courtesy", "encourager"] | None:
    """What the turn is when it holds nothing else; None for a turn with any code in it."""
    if questions or frames:
        return None
    if all(pattern(_ENCOURAGING).match(s.plain) for s in utterance.sentences):
        return "encourager"
    if all(_courteous(s.plain) for s in utterance.sentences):
        return "courtesy"
    return None
