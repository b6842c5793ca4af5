"""The framing moves of a turn when rules and weights are heard together."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Literal

from roleplay.language.stems import stems
from roleplay.rubric.codes import Frame
from roleplay.rubric.framing.sense.moment import Moment
from roleplay.rubric.learned.properties import sentence_properties
from roleplay.rubric.learned.weights import Opinion, weights

HEARD = 0.50  # chance from which a move is heard that no rule hears (chosen on the corpus)
ACCUSED = 0.65  # the same for a move that blames the coach: a wrong accusation costs more than a miss
KEPT = 0.20  # chance below which a move that a rule hears is not kept
LIKELY = 0.35  # chance below which a move that blames is unsure, though a rule hears it
SURE = 0.65  # chance from which a gate may act on a move that only the weights hear
_ACCUSES = frozenset(["DEFICIT", "UNSAFE", "DIRECT", "BUT", "ADVICE", "LIGHT", "EVAL", "PROBLEM-ASK"])
_LEVELS = {"STRENGTH": ("S1", "S2", "S3"), "BRIDGE": ("B1", "B2")}


def weighed(moment: Moment) -> list[Frame]:
    """The moves of one sentence: those of the rules that hold, and those only the weights hear."""
    own = moment.heard
    rules = dict.fromkeys(code for frame in own for code in (frame.code, frame.label))
    opinion = weights("moves").opinion(sentence_properties(moment, rules))
    kept = [_doubted(frame, opinion) for frame in own if _holds(frame, opinion)]
    return kept + list(_added(moment, opinion, frozenset(rules)))


def _holds(frame: Frame, opinion: Opinion) -> bool:
    """Whether a move of the rules stays: likely enough, or borne out by an observation note."""
    return frame.note is not None or opinion.chance(frame.label) >= KEPT


def _doubted(frame: Frame, opinion: Opinion) -> Frame:
    """A move of the rules with how likely it is; one that blames and is not likely is unsure."""
    chance = opinion.chance(frame.label)
    blamed_for_little = frame.label in _ACCUSES and chance < LIKELY
    return replace(frame, confidence=round(chance, 2), sure=frame.sure and not blamed_for_little)


def _added(moment: Moment, opinion: Opinion, rules: frozenset[str]) -> Iterator[Frame]:
    for label, chance in opinion.likely(HEARD):
        known = ":" in label or label in rules or moment.has(label)
        blames_for_little = label in _ACCUSES and chance < ACCUSED
        if known or blames_for_little or not _possible(label, moment):
            continue
        yield moment.frame(
            label,
            *opinion.reasons(label),
            confidence=round(chance, 2),
            sure=chance >= SURE,
            level=_level(label, opinion),
            **_attributes(label, moment),
        )


def _possible(label: str, moment: Moment) -> bool:
    """Whether what a code needs from its context is there (rubric 2.0)."""
    context = moment.context
    if label == "HELD":
        return context.pushed
    if label == "ADVICE-P":
        return context.may_advise
    if label == "REPAIR":
        return context.hurt or not context.coach_spoke
    if label == "REFLECT":
        return bool(context.her_words)
    if label in ("STRENGTH", "PRAISE"):
        return moment.stated > 0  # what only asks names nothing
    if label == "DEFICIT":
        return not _her_own_word(moment)
    return True


def _her_own_word(moment: Moment) -> bool:
    """Whether the word that judges is one the teacher has used herself."""
    judged = [
        t.plain
        for t in moment.tokens
        if not t.classes.isdisjoint(("poor", "judgement", "fault", "low_label"))
    ]
    return any(stems(word) <= moment.context.all_her_stems for word in judged if stems(word))


def _level(label: str, opinion: Opinion) -> str | None:
    levels = _LEVELS.get(label)
    if levels is None:
        return None
    return max(levels, key=lambda level: opinion.sums[f"{label}:{level}"])


def _whose(moment: Moment) -> Literal["teacher", "students"]:
    """Whom a lack is put in: the pupils where they are spoken of and she is not."""
    words = {token.plain for token in moment.tokens}
    spoken_of = "student" in moment.classes or not words.isdisjoint(("they", "them", "their", "he", "she"))
    return "students" if spoken_of and words.isdisjoint(("you", "your", "you're", "yours")) else "teacher"


def _attributes(label: str, moment: Moment) -> dict[str, Any]:
    growth = moment.context.growth(moment.raw)
    if label == "STRENGTH":
        fact = moment.context.note(moment.raw, "bright", "neutral")
        return {"note": fact.id if fact is not None else None}
    if label == "IMPACT":
        praised = moment.has("STRENGTH")
        polarity: Literal["positive", "neutral"] = "positive" if praised else "neutral"
        return {"polarity": polarity, "growth": growth, "evidence": growth}
    if label == "BRIDGE":
        return {"target": growth, "growth": growth, "evidence": growth and bool(moment.evidence.hard)}
    if label == "GROWTH":
        return {
            "growth": growth or not moment.context.ground.growth.phrases,
            "evidence": bool(moment.evidence.hard),
        }
    if label == "REFLECT":
        return {"accuracy": "simple"}
    if label == "DEFICIT":
        return {"of": _whose(moment), "growth": growth}
    return {"growth": growth} if growth else {}
