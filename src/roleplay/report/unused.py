"""The best opening nobody took up: words of hers that offered something, untouched by every later line."""

import re
from dataclasses import dataclass

from roleplay.language.stems import stems
from roleplay.practice.conversation import Turn
from roleplay.report.evidence import SHARED, anchored, marked_down, small_talk, worth_keeping
from roleplay.report.quoting import clause
from roleplay.report.told import Told

OFFERED = {"hope": 4, "idea": 3, "problem": 2, "asks": 1}
TOLD_IN_TRUST = 6  # what she had told nobody
FEW_STEMS = 2  # up to so many, one shared stem is enough
ANSWERS = ("ADVICE-P", "INFO", "CANDOUR", "SELF-DISCLOSURE", "DECLINE", "SERVICE", "PURPOSE")
STAYS = ("REPAIR", "HELD", "PURPOSE", "CANDOUR", "GROWTH", "STRENGTH-ASK", "VISION")
# "When would you try that?"
_POINTS_BACK = re.compile(r"\b(?:that|those|this|one of them|it)\b[^.!]*\?", re.I)


@dataclass(frozen=True, slots=True)
class Unused:
    """Her words, and the coach turn (from 1) that answered them: one past the last when none did."""

    turn: int
    words: str


def unused(told: Told) -> Unused | None:
    """The opening that offered most; None where every one was taken up, or nothing was offered."""
    weighed = [(_weight(told, n), len(stems(told.before(n))), -n) for n in range(1, len(told.turns) + 2)]
    weight, _, number = max(weighed)
    return Unused(-number, clause(told.before(-number))) if weight else None


def _weight(told: Told, number: int) -> int:
    """What the words before coach turn `number` offered; 0 when a line came back to them."""
    words, last = told.before(number), number > len(told.turns)
    if not words or (last and (told.conversation.over or not told.turns)):
        return 0
    offered = max((OFFERED.get(mark, 0) for mark in told.marks_before(number)), default=0)
    occasion = told.occasion_before(number)
    if occasion == "reveals":
        offered = TOLD_IN_TRUST
    if not offered or occasion in {"ends", "leaves", "complies"} or (last and offered < OFFERED["problem"]):
        return 0
    if _taken_up(told, number, clause(words)):
        return 0
    return 2 * offered + (not last and not anchored(told, told.turns[number - 1]))


def _taken_up(told: Told, number: int, words: str) -> bool:
    answering = told.turns[number - 1 : number]
    if any(_stays(told, turn) for turn in answering):
        return True
    if "asks" in told.marks_before(number) and any(t.coding.has(*ANSWERS) for t in answering):
        return told.occasion_before(number) != "reveals" or not any(map(_passes, answering))
    return any(_touches(told, turn, words) for turn in told.turns[number - 1 :] if not marked_down(turn))


def _stays(told: Told, turn: Turn) -> bool:
    """Whether the line that came next was about her words, or good enough in itself to be left alone."""
    if _passes(turn):
        return False
    asks = turn.coding.form != "leading" and _POINTS_BACK.search(turn.said) is not None
    return worth_keeping(told, turn) or turn.coding.has(*STAYS) or asks


def _passes(turn: Turn) -> bool:
    """Whether a line talks of something else, or waves away what it talks of."""
    return small_talk(turn) or marked_down(turn)


def _touches(told: Told, turn: Turn, words: str) -> bool:
    hers = stems(words)
    enough = SHARED if len(hers) > FEW_STEMS else 1
    if len(stems(turn.said) & hers) >= enough:
        return True
    named = turn.asked.topic if turn.asked.topic in turn.asked.topics and not small_talk(turn) else None
    return any(topic.id == named and bool(topic.cues.found(words)) for topic in told.scenario.topics)
